import type { Draft } from "../draft/types.ts";
import type { SourceText } from "../text/source-text.ts";

/** A source that is kept read while it is edited. All offsets are UTF-16 code units. */
export interface Reading {
	/** `[start, end)` of the source as it stood gave way to `inserted` code units; the text itself comes with `advance`. */
	edit(start: number, end: number, inserted: number): void;
	/**
	 * Reads on what is new or has changed.
	 *
	 * @param source the text after all edits
	 * @param pause asked now and then: true to leave off, what is read is kept
	 * @returns whether all is read
	 */
	advance(source: SourceText, pause: () => boolean): boolean;
	/** The draft as a reading of the whole text would give it; undefined when it is none. Only after all is read. */
	draft(source: SourceText): Draft | undefined;
}

export const NEVER = (): boolean => false;

/** One reading of a text that is not edited. */
export function readOnce(open: (source: SourceText) => Reading, source: SourceText): Draft | undefined {
	const reading = open(source);
	reading.advance(source, NEVER);
	return reading.draft(source);
}
