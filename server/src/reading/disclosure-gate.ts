import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Steps } from "../text/steps.ts";

/** Says whether a source is worth reading, and goes on saying so while it is edited. */
export interface Gate {
	/** `[start, end)` gave way to `inserted` code units. */
	edit(start: number, end: number, inserted: number): void;
	/** Searches what was not searched yet, a slice a step, and says whether anything worth reading is there. */
	search(source: SourceText): Steps<boolean>;
}

/** The first thing worth reading for that begins in `[from, to)`, with all characters that it depends on. */
export type Find = (source: SourceText, from: number, to: number) => Span | undefined;

/** Searched at once, in source characters: a long text is not joined for what may stand near its begin. */
export const SLICE = 100_000;

/**
 * Costs one search through the source; after that an edit costs what stands around it, unless it touches the one place
 * that was found: then the search begins again there, where another is the likeliest.
 *
 * @param reach nothing that `find` finds is longer, in source characters
 */
export function createGate(source: SourceText, find: Find, reach: number): Gate {
	let witness: Span | undefined;
	let unseen: Span | undefined = { start: 0, end: source.length };
	/** Where to begin to search what is unseen. */
	let hint = 0;
	const searchIn = function* (text: SourceText, from: number, to: number): Steps<Span | undefined> {
		for (let at = from; at < to; at += SLICE) {
			if (at > from) yield;
			const found = find(text, at, Math.min(at + SLICE, to));
			if (found) return found;
		}
		return undefined;
	};
	return {
		edit(start, end, inserted) {
			const delta = inserted - (end - start);
			if (witness && start <= witness.end && end >= witness.start) {
				hint = Math.min(start, witness.start);
				witness = undefined;
				unseen = { start: 0, end: Number.POSITIVE_INFINITY };
			} else if (witness && end < witness.start) {
				witness = { start: witness.start + delta, end: witness.end + delta };
			}
			const last = unseen?.end ?? 0;
			unseen = {
				start: Math.min(unseen?.start ?? start, start),
				end: Math.max(last > end ? last + delta : last, start + inserted),
			};
		},
		*search(text) {
			if (!witness && unseen) {
				const start = Math.max(unseen.start - reach, 0);
				const end = Math.min(unseen.end + reach, text.length);
				const middle = Math.min(Math.max(hint, start), end);
				witness = (yield* searchIn(text, middle, end)) ?? (yield* searchIn(text, start, middle));
			}
			unseen = undefined;
			hint = 0;
			return witness !== undefined;
		},
	};
}
