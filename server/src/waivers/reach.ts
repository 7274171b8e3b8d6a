import type { Draft } from "../draft/types.ts";
import type { WaiverNote } from "../draft/waiver.ts";
import { firstWhere, lastWhere } from "../text/sorted.ts";
import type { Span } from "../text/span.ts";

/**
 * What a waiver stands beside: the paragraph that it stands in, else all up to the end of the paragraph or flag that
 * follows it. One before the first of them stands beside the head of the document, too: front matter, the Inline XBRL
 * header, the Item's heading.
 */
export function reachOf(draft: Draft): (note: WaiverNote) => Span {
	const flags = draft.facts.filter(({ kind }) => kind === "flag");
	const things: readonly Span[] = [...draft.passages, ...flags, draft.anchor].toSorted((a, b) => a.start - b.start);
	return ({ start, end }) => {
		const around = things[lastWhere(things.length, (at) => (things[at]?.start ?? 0) <= start)];
		if (around && around.end >= end) return around;
		const next = firstWhere(things.length, (at) => (things[at]?.start ?? 0) >= end);
		return { start: next === 0 ? 0 : start, end: things[next]?.end ?? draft.source.length };
	};
}
