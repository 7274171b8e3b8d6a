import type { Draft } from "../draft/types.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Steps } from "../text/steps.ts";
import { finish } from "../text/steps.ts";
import type { Gate } from "./disclosure-gate.ts";
import type { Part, Windows } from "./windows.ts";

/** A source that is kept read while it is edited. All offsets are UTF-16 code units. */
export interface Reading {
	/** `[start, end)` of the source as it stood gave way to `inserted` code units; the text itself comes with `advance`. */
	edit(start: number, end: number, inserted: number): void;
	/**
	 * Reads on what is new or has changed. What is read stays so when steps are left undone; once an edit comes, they must
	 * be.
	 *
	 * @param source the text after all edits
	 */
	advance(source: SourceText): Steps<void>;
	/** The draft as a reading of the whole text would give it; undefined when it is none. Only after all is read. */
	draft(source: SourceText): Steps<Draft | undefined>;
}

/**
 * A reading by windows of what a gate finds worth reading.
 *
 * @param draft makes the draft once all windows are read
 */
export function gatedReading<State, P extends Part>(
	gate: Gate,
	windows: Windows<State, P>,
	draft: (source: SourceText) => Steps<Draft | undefined>,
): Reading {
	return {
		edit(start, end, inserted) {
			gate.edit(start, end, inserted);
			windows.edit(start, end, inserted);
		},
		*advance(source) {
			if (yield* gate.search(source)) yield* windows.advance(source);
		},
		*draft(source) {
			return (yield* gate.search(source)) ? yield* draft(source) : undefined;
		},
	};
}

/** One reading of a text that is not edited. */
export function readOnce(open: (source: SourceText) => Reading, source: SourceText): Draft | undefined {
	const reading = open(source);
	finish(reading.advance(source));
	return finish(reading.draft(source));
}
