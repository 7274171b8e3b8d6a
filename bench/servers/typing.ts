import type { Position } from "vscode-languageserver/node";
import type { Edit } from "./session.ts";

/** Each visit types words of its own: a server that keeps what it found in a sentence has not seen this one. */
const PHRASES = [
	" and we hold drill",
	" as our staff know",
	" which we look at ",
	" once all is quiet",
	" or what they send",
];
const LENGTH = 17;

/** Edits in one visit to a place: each key is one, and so is the cut. */
export const EDITS = LENGTH + 1;

export interface Typing {
	readonly keys: readonly Edit[];
	/** Takes back what the first `typed` keys have typed, so that the text is as before. */
	cut(typed: number): Edit;
}

/** What is typed in one visit, a character a key. */
export function typing({ line, character }: Position, visit: number): Typing {
	const phrase = PHRASES[visit % PHRASES.length] ?? "";
	const at = (i: number): Position => ({ line, character: character + i });
	return {
		keys: Array.from({ length: LENGTH }, (_, i) => ({ start: at(i), end: at(i), text: phrase.charAt(i) })),
		cut: (typed) => ({ start: at(0), end: at(typed), text: "" }),
	};
}
