import type { Draft, Fact } from "../../../server/src/draft/types.ts";
import type { Span } from "../../../server/src/text/span.ts";

/** A text that takes the place of `[start, end)` of the source. */
export interface Edit extends Span {
	readonly text: string;
}

/** A filing as it is, read. */
export interface Filing {
	readonly source: string;
	readonly draft: Draft;
}

/** One fault put into a filing, and what is to be found of it. */
export interface Mutation {
	readonly name: string;
	/** The edits, which do not overlap; undefined where the filing has no place for the fault. */
	readonly edits: (filing: Filing) => readonly Edit[] | undefined;
	/** Rules that find something that they did not before, each as often as it does. */
	readonly finds: readonly string[];
	/** The rules that are looked at, where others are to change: another kind of report has other duties. */
	readonly among?: RegExp;
	/** What may be found besides, since it is true of the faulty text: the text that a block lost, a silence that a flag hid. */
	readonly may?: readonly string[];
	/** What the first of `finds` underlines in the mutated text; not looked at where it is left out. */
	readonly at?: (filing: Filing) => string;
}

/** Kinds of facts. */
export const FLAG = "flag";
export const BLOCK = "textBlock";

/** The first fact of a kind that a test holds for. */
export function first(
	{ draft }: Filing,
	kind: Fact["kind"],
	test: (fact: Fact) => boolean = () => true,
): Fact | undefined {
	return draft.facts.find((fact) => fact.kind === kind && test(fact));
}

/** The edit that puts a text in a place; none where the filing has no such place. */
export function to(place: Span | undefined, text: string): readonly Edit[] | undefined {
	return place && [{ start: place.start, end: place.end, text }];
}

/** What the source has in a place; empty where there is none. */
export function textOf({ source }: Filing, place: Span | undefined): string {
	return place ? source.slice(place.start, place.end) : "";
}

/** An attribute with its name and the blank before it. */
export function attribute({ source }: Filing, place: Span | undefined): Span | undefined {
	if (!place) return undefined;
	return { start: source.lastIndexOf(" ", source.lastIndexOf("=", place.start)), end: place.end + 1 };
}

/** After the name of the element that a fact begins with. */
export function afterTagName({ source }: Filing, { start }: Fact): Span {
	const at = start + (/^<[\w:]+/.exec(source.slice(start, start + 100))?.[0].length ?? 0);
	return { start: at, end: at };
}

/** The start and end tags of CYD facts and of their continuations. */
export function tagsOf({ source, draft }: Filing, facts: readonly Fact[] = draft.facts): readonly Span[] {
	return facts
		.flatMap((fact) =>
			[{ start: fact.start, end: fact.end }, ...fact.fragments.slice(1)].map((piece, i) => ({ piece, i })),
		)
		.flatMap(({ piece, i }) => {
			const open = i === 0 ? piece.start : source.lastIndexOf("<ix:continuation", piece.start - 1);
			const close = i === 0 ? source.lastIndexOf("</", piece.end - 1) : piece.end;
			return [open, close].map((start) => ({ start, end: source.indexOf(">", start) + 1 }));
		});
}

/** The edits that take the spans out. */
export const without = (spans: readonly Span[]): readonly Edit[] =>
	spans.map(({ start, end }) => ({ start, end, text: "" }));
