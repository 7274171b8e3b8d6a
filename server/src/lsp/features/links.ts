import type { DocumentLink } from "vscode-languageserver";
import type { Draft, Passage } from "../../draft/types.ts";
import { itemOf } from "../../formats/headings.ts";
import { allMatches } from "../../judgement/sentences/by-text.ts";
import type { Judgement } from "../../judgement/types.ts";
import { requirementsOf } from "../../requirements/requirements.ts";
import type { Span } from "../../text/span.ts";
import type { Current } from "../current.ts";
import { range } from "./diagnostics.ts";

/** `Item 3.D`, `Item 16K(b)(2)`, `Item 106(c)(1)`. */
const ITEM = /\bItem\s(\d{1,3}(?:\.\d{2}|\.?[A-L])?)((?:\([a-z\d]{1,4}\)){0,4})(?![\w(])/gi;
const FORM = /\bForm\s(20-F|10-K|8-K|6-K)\b/g;
/** A heading named in quotation marks. */
const QUOTED = /[“"]([^“”"]{3,120})[”"]/g;

/** The Items whose paragraphs are the requirements: of the annual forms, of Regulation S-K, of the current report. */
const OURS: ReadonlySet<string> = new Set(["16K", "1C", "106", "1.05"]);

/** Where in the draft a reference leads, and what is said of it. */
interface Target extends Span {
	readonly tooltip: string;
}

/**
 * References to Items, paragraphs, headings and the form as links to where they stand in this same document; what stands
 * elsewhere gets none.
 */
export function links({ document, entry: { result } }: Current): DocumentLink[] | null {
	const { draft, judgement } = result;
	if (!draft || !judgement) return null;
	const targets = targetsIn(draft, judgement);
	const found: DocumentLink[] = [];
	for (const { text, passage, offset } of judgement.sentences) {
		if (passage.kind === "heading") continue;
		const link = (match: RegExpExecArray, target: Target | undefined): void => {
			if (!target || (target.start <= passage.start && passage.end <= target.end)) return;
			const span = passage.text.span(offset + match.index, offset + match.index + match[0].length);
			const { line, character } = document.positionAt(target.start);
			found.push({
				range: range(document, span),
				target: `${document.uri.replace(/#.*/s, "")}#L${line + 1},${character + 1}`,
				tooltip: target.tooltip,
			});
		};
		for (const match of allMatches(ITEM)(text)) link(match, targets.item(match[1] ?? "", match[2] ?? ""));
		for (const match of allMatches(FORM)(text)) link(match, targets.form(match[1] ?? ""));
		for (const match of allMatches(QUOTED)(text)) link(match, targets.heading(match[1] ?? ""));
	}
	return found;
}

function targetsIn(draft: Draft, { answers }: Judgement) {
	const headings = draft.passages.filter(({ kind }) => kind === "heading");
	const byItem = new Map<string, Passage>();
	const byText = new Map<string, Passage>();
	for (const heading of headings.toReversed()) {
		const item = itemOf(heading.text.text);
		if (item !== undefined) byItem.set(plainItem(item), heading);
		byText.set(folded(heading.text.text), heading);
	}
	const headingOf = (item: string): Target | undefined => {
		const heading = byItem.get(item);
		return heading && { ...spanOf(heading), tooltip: `Item ${item} in this draft` };
	};
	return {
		item(written: string, paragraph: string): Target | undefined {
			const item = plainItem(written);
			const asked = OURS.has(item) && paragraph !== "" ? paragraph.toLowerCase() : undefined;
			for (const own of asked === undefined ? [] : requirementsOf(draft.regime)) {
				const [first] = own.paragraph.startsWith(asked ?? "") ? (answers.get(own.id)?.evidence ?? []) : [];
				if (first) return { ...spanOf(first), tooltip: `What this draft says on ${own.name}` };
			}
			return headingOf(item);
		},
		form(form: string): Target | undefined {
			return draft.form === form && draft.formSpan
				? { ...spanOf(draft.formSpan), tooltip: `Form ${form}: this draft` }
				: undefined;
		},
		heading(text: string): Target | undefined {
			const heading = byText.get(folded(text));
			return heading && { ...spanOf(heading), tooltip: "This heading of the draft" };
		},
	};
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}

/** `3.D` and `3D` are one. */
function plainItem(item: string): string {
	return item.toUpperCase().replace(/\.(?=[A-Z])/, "");
}

function folded(text: string): string {
	return text
		.toLowerCase()
		.replace(/[.,;:]$/, "")
		.trim();
}
