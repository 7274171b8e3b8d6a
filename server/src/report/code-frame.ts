import { printable } from "../encode/terminal.ts";
import { widthOf } from "../encode/width.ts";
import type { Lines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { Paint } from "./paint.ts";

/** Longest stretch of a line that is shown, in UTF-16 units. Lines of a filing run to megabytes. */
const WIDEST = 100;
/** How much of the line is shown before the range when the line is cut. */
const LEAD = 30;

/**
 * The line that a range begins in, with the line before and after it, and a row of `^` under the range.
 *
 * Long lines are cut around the range, with `…` where something was left out. The row ends with the line, or with
 * what is shown of it.
 *
 * @param columns of the terminal; undefined where there is none
 */
export function codeFrame(source: string, lines: Lines, span: Span, paint: Paint, columns?: number): string {
	const { line } = lines.placeOf(span.start);
	const gutter = String(Math.min(line + 1, lines.count)).length;
	// Beside the text stand the number, a bar with a blank on either side, and a mark at each end of what was cut.
	const most = columns === undefined ? WIDEST : Math.min(WIDEST, Math.max(1, columns - gutter - 5));
	const row = (label: string, text: string): string =>
		`${paint("dim", `${label.padStart(gutter)} |`)}${text === "" ? "" : ` ${text}`}`;
	const around = (number: number): string[] => {
		if (number < 1 || number > lines.count) return [];
		const { start, end } = lines.spanOf(number);
		const text = source.slice(start, Math.min(end, start + most));
		if (text.trim() === "") return [];
		return [row(String(number), paint("dim", printable(text) + (end > start + most ? "…" : "")))];
	};
	const { before, marked, after } = cut(source, lines.spanOf(line), span, most);
	const carets = " ".repeat(widthOf(before)) + "^".repeat(Math.max(1, widthOf(marked)));
	return [
		...around(line - 1),
		row(String(line), before + marked + after),
		row("", paint("red", carets)),
		...around(line + 1),
	].join("\n");
}

/** The shown part of a line: what stands before the range, in it, and after it, each ready to print. */
function cut(source: string, line: Span, span: Span, most: number) {
	const start = Math.min(span.start, line.end);
	const end = Math.max(start, Math.min(span.end, line.end));
	const fits = line.end - line.start <= most;
	const from = fits ? line.start : border(source, Math.max(line.start, start - Math.min(LEAD, most >> 2)), line.start);
	const to = fits ? line.end : border(source, Math.min(line.end, from + most), start);
	const stop = Math.min(end, to);
	return {
		before: (from > line.start ? "…" : "") + printable(source.slice(from, start)),
		marked: printable(source.slice(start, stop)),
		after: printable(source.slice(stop, to)) + (to < line.end ? "…" : ""),
	};
}

/** `at`, or one unit earlier where it would part a surrogate pair; never before `least`. */
function border(source: string, at: number, least: number): number {
	const parts = /[\uDC00-\uDFFF]/.test(source[at] ?? "") && at > least;
	return parts ? at - 1 : at;
}
