import { regimeOf } from "../../draft/regime.ts";
import type { Format } from "../../draft/traits.ts";
import { TRAITS } from "../../draft/traits.ts";
import type { Draft, Passage } from "../../draft/types.ts";
import type { SourceText } from "../../text/source-text.ts";
import { CYBER_ITEMS, itemOf } from "../headings.ts";
import type { Entry } from "./entry.ts";
import { factOf, problemsOf } from "./facts.ts";

/** What the cover, the head of the page and the contexts say of the document. */
export type Said = Pick<
	Draft,
	| "form"
	| "formSpan"
	| "registrant"
	| "period"
	| "periodSpan"
	| "entity"
	| "contexts"
	| "taxonomies"
	| "otherTaxonomies"
	| "references"
>;

/** @returns undefined when no fact is of the CYD taxonomy */
export function draftOf(source: SourceText, format: Format, entries: readonly Entry[], said: Said): Draft | undefined {
	const own = entries.filter((entry) => entry.place.family === "cyd");
	const facts = own.map((entry) => factOf(source, entry));
	const first = facts[0];
	if (!first) return undefined;
	const passages = facts.flatMap((fact) => (fact.kind === "textBlock" ? (fact.fragments[0]?.passages ?? []) : []));
	const heading = passages.find((passage) => cyberItemOf(passage) !== undefined);
	const regime = regimeOf(said.form ?? (heading && cyberItemOf(heading)), facts);
	const form = said.form ?? (heading ? cyberItemOf(heading) : regime === "incident" ? "8-K" : undefined);
	const { start, end } = heading ?? first.name;
	return {
		source,
		format,
		traits: TRAITS[format],
		...said,
		...(form ? { form } : {}),
		regime,
		facts,
		passages,
		anchor: { start, end },
		problems: own.flatMap((entry) => problemsOf(entry, source)),
		complete: passages.length > 0,
	};
}

/** The form whose Item a passage is the heading of. */
function cyberItemOf({ kind, text }: Passage): Draft["form"] {
	return kind === "heading" ? CYBER_ITEMS.get(itemOf(text.text) ?? "") : undefined;
}
