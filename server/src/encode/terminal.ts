import { neutral } from "./plain.ts";

/** Columns that a tab is shown with. Stops would need the columns of the whole line, which may be megabytes long. */
const TAB = "  ";

/** Text of a draft made fit for a terminal: no escape sequence, no turn of the writing direction, no line end. */
export function printable(text: string): string {
	return neutral(text.replaceAll("\t", TAB));
}

/** Characters that stand in a name for themselves, if they can be seen; each of the others is spelt out. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * A file name or an argument made fit for a terminal. What cannot be shown is spelt out, so that the file can be found:
 * `bad\x1b[31m.md`, `two\nlines.md`, `\u{202e}`.
 */
export function printableName(name: string): string {
	return name.replace(UNPRINTABLE, spelt);
}

const SHORT: ReadonlyMap<string, string> = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["\t", "\\t"],
]);

function spelt(char: string): string {
	const code = char.codePointAt(0) ?? 0;
	return SHORT.get(char) ?? (code < 0x80 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`);
}
