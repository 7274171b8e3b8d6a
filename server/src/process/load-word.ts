/** What is done with Word files. */
export type Word = typeof import("./word.ts");

/** Loads what Word files need; nothing else pays for it. */
export function loadWord(): Promise<Word> {
	return import("./word.ts");
}
