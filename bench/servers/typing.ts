import type { Position } from "vscode-languageserver/node";
import type { Edit } from "./session.ts";

const TYPED = " We hold.";

/** Edits in one visit to a place: each key is one. */
export const KEYS = 2 * TYPED.length;

/** The key of this number: the first half types, the second deletes what was typed, so that the text is as before. */
export function keystroke({ line, character }: Position, key: number): Edit {
	const inserts = key < TYPED.length;
	const offset = inserts ? key : KEYS - 1 - key;
	const start = { line, character: character + offset };
	return inserts
		? { start, end: start, text: TYPED.charAt(key) }
		: { start, end: { line, character: start.character + 1 }, text: "" };
}
