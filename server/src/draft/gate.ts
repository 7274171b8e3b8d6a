import type { SourceText } from "./source-text.ts";
import type { Span } from "./types.ts";

/** Says whether a source is worth reading, and goes on saying so while it is edited. */
export interface Gate<Source extends SourceText> {
	/** `[start, end)` gave way to `inserted` code units. */
	edit(start: number, end: number, inserted: number): void;
	isOpen(source: Source): boolean;
}

/** The first thing worth reading for that begins in `[from, to)`, with all characters that it depends on. */
export type Find<Source extends SourceText> = (source: Source, from: number, to: number) => Span | undefined;

/**
 * Costs one search through the source; after that an edit costs what stands around it, unless it touches the one place
 * that was found.
 *
 * @param reach nothing that `find` finds is longer, in source characters
 */
export function createGate<Source extends SourceText>(source: Source, find: Find<Source>, reach: number): Gate<Source> {
	let witness: Span | undefined;
	let unseen: Span | undefined = { start: 0, end: source.length };
	return {
		edit(start, end, inserted) {
			const delta = inserted - (end - start);
			if (witness && start <= witness.end && end >= witness.start) {
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
		isOpen(text) {
			if (!witness && unseen) witness = find(text, Math.max(unseen.start - reach, 0), unseen.end + reach);
			unseen = undefined;
			return witness !== undefined;
		},
	};
}
