import { widthOf } from "../encode/width.ts";
import type { Paint, Style } from "./paint.ts";

/** A run of plain text and how it stands out. */
export interface Styled {
	readonly text: string;
	readonly style?: Style;
}

/**
 * Styled text, a blank between its runs, broken between words where a line would be wider than the terminal. A word that is
 * wider than that stands on a line of its own.
 *
 * @param width columns; undefined where nothing is broken
 * @param indent blanks before each line after the first
 */
export function wrap(runs: readonly Styled[], width: number | undefined, indent: number, paint: Paint): string {
	const painted = (text: string, style?: Style): string => (style ? paint(style, text) : text);
	if (width === undefined) return runs.map(({ text, style }) => painted(text, style)).join(" ");
	let column = 0;
	let shown = "";
	for (const { text, style } of runs) {
		for (const word of text.split(" ")) {
			const wide = widthOf(word);
			const breaks = column > indent && column + 1 + wide > width;
			shown += breaks ? `\n${" ".repeat(indent)}` : column > 0 ? " " : "";
			column = (breaks ? indent : column > 0 ? column + 1 : 0) + wide;
			shown += painted(word, style);
		}
	}
	return shown;
}
