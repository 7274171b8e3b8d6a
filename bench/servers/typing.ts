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

/** Edits in one visit to a place: each key is one. */
export const KEYS = LENGTH + 1;

/** The edits of one visit: a key a character, and at the end all that was typed is cut, so that the text is as before. */
export function typing({ line, character }: Position, visit: number): readonly Edit[] {
	const phrase = PHRASES[visit % PHRASES.length] ?? "";
	const keys = Array.from({ length: LENGTH }, (_, i): Edit => {
		const at = { line, character: character + i };
		return { start: at, end: at, text: phrase.charAt(i) };
	});
	const cut = { start: { line, character }, end: { line, character: character + LENGTH }, text: "" };
	return [...keys, cut];
}
