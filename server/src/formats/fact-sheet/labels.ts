import { LABELS } from "../../requirements/concept-names.ts";

/** What a cell is for, by its first line. */
export type Role =
	/** Names a fact: by a concept of the taxonomy, or by what looks like one. */
	| { readonly kind: "label"; readonly concept: string; readonly known: boolean }
	/** Names a group of facts, or another thing of the taxonomy that holds no text. */
	| { readonly kind: "group" }
	/** Of the rendered page. */
	| { readonly kind: "title" | "period" | "form" | "registrant" }
	| { readonly kind: "text" };

const CONCEPT_BY_LABEL: ReadonlyMap<string, string> = new Map(
	Object.entries(LABELS).flatMap(([name, label]) => {
		const kind = name.endsWith("Flag") ? "[flag]" : "[text block]";
		return [
			[foldLabel(`${label} ${kind}`), name],
			[name.toLowerCase(), name],
		];
	}),
);

/** No first line that says what a cell is for is longer. */
export const LABEL_LENGTH = 250;
const FACT = /\[(?:flag|text block)\]$/i;
const GROUP = /\[(?:abstract|table|line items|axis|domain|member)\]$/i;
const TITLE =
	/^(?:cybersecurity risk management(?:,? and strategy|, strategy,? and governance)|material cybersecurity incidents?)(?: disclosure)?(?:\s*\((?:form\s+)?(?:20-F|10-K|8-K|6-K)\))?$/i;
const PERIOD = /months? ended|^period|period end date$|fiscal year end/i;
const FORM = /^(?:form|document type)$/i;
const REGISTRANT = /^(?:registrant|entity registrant name)$/i;

/** @param text the cell's first line, without blanks at either end */
export function roleOf(text: string): Role {
	if (text.length > LABEL_LENGTH) return { kind: "text" };
	const concept = CONCEPT_BY_LABEL.get(foldLabel(text));
	if (concept !== undefined || FACT.test(text))
		return { kind: "label", concept: concept ?? text, known: concept !== undefined };
	if (GROUP.test(text)) return { kind: "group" };
	if (PERIOD.test(text)) return { kind: "period" };
	if (FORM.test(text)) return { kind: "form" };
	if (REGISTRANT.test(text)) return { kind: "registrant" };
	return { kind: isTitle(text) ? "title" : "text" };
}

/** Whether a text is the title of a rendered page. */
export function isTitle(text: string): boolean {
	return TITLE.test(text);
}

function foldLabel(text: string): string {
	return text.trim().replace(/^cyd:/i, "").replace(/\s+/g, " ").toLowerCase();
}
