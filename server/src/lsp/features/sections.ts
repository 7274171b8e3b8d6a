import type { Draft, Passage } from "../../draft/types.ts";
import type { Span } from "../../text/span.ts";

/** A heading of the narrative, and all up to the next one. */
export interface Section extends Span {
	readonly heading: Passage;
}

/** The narrative by its headings, in source order; what stands before the first heading is in none. */
export function sectionsOf({ passages, facts }: Draft): readonly Section[] {
	const headings = passages.filter(({ kind }) => kind === "heading");
	const last = (spans: readonly Span[]) => spans.reduce((most, { end }) => Math.max(most, end), 0);
	const end = Math.max(last(passages), last(facts));
	return headings.map((heading, i) => ({
		heading,
		start: heading.start,
		end: Math.max(heading.end, headings[i + 1]?.start ?? end),
	}));
}
