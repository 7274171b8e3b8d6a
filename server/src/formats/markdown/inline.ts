import type { MappedText } from "../../text/mapped-text.ts";
import { isBlank, MappedTextBuilder } from "../../text/mapped-text.ts";
import { firstWhere } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import { addText } from "../entities.ts";

/** A stretch of source that is text (entities in it still to decode) or stands for a blank. */
export interface TextRun extends Span {
	readonly blank: boolean;
}

/** A tag longer than this is taken for text. */
const TAG = /<\/?([a-zA-Z][a-zA-Z0-9:-]*)(?:\s[^<>]{0,900})?\/?>/y;

/** The mark of a footnote: `[^1]`. */
const FOOTNOTE = /\[\^[^\]\s]{1,40}\]/y;

/** The text of a block without the signs of emphasis, code, links and HTML; line ends become blanks. */
export function readTextRuns(source: string, spans: readonly Span[]): readonly TextRun[] {
	const runs: TextRun[] = [];
	/** Opening brackets, and exclamation marks before them, that may turn out to begin a link or an image. */
	const openings: Span[] = [];
	/** Those that did. */
	const signs: Span[] = [];
	let from = 0;
	const flush = (at: number, next: number, blank = false) => {
		if (at > from) runs.push({ start: from, end: at, blank: false });
		if (blank) runs.push({ start: at, end: next, blank: true });
		from = next;
	};
	for (const { start, end } of spans) {
		from = start;
		for (let at = start; at < end; at++) {
			const sign = source[at];
			if (sign === "\\" && at + 1 < end && isPunctuation(source.charCodeAt(at + 1))) {
				flush(at, at + 1);
				at++;
			} else if (sign === "`" || (sign === "~" && source[at + 1] === "~")) {
				const length = sign === "~" ? 2 : 1;
				flush(at, at + length);
				at += length - 1;
			} else if (sign === "*" || sign === "_") {
				const stop = runEnd(source, at, end);
				if (isEmphasis(source, at, stop, start, end)) flush(at, stop);
				at = stop - 1;
			} else if (sign === "[" && source[at + 1] === "^" && footnoteEnd(source, at) <= end) {
				const stop = footnoteEnd(source, at);
				flush(at, stop);
				at = stop - 1;
			} else if (sign === "[") {
				openings.push({ start: at > start && source[at - 1] === "!" ? at - 1 : at, end: at + 1 });
			} else if (sign === "]") {
				const opening = openings.pop();
				const stop = opening === undefined ? -1 : linkEnd(source, at, end);
				if (opening === undefined || stop < 0) continue;
				signs.push(opening);
				flush(at, stop);
				at = stop - 1;
			} else if (sign === "<") {
				TAG.lastIndex = at;
				const tag = TAG.exec(source);
				if (!tag || at + tag[0].length > end) continue;
				flush(at, at + tag[0].length, tag[1]?.toLowerCase() === "br");
				at += tag[0].length - 1;
			}
		}
		flush(end, end, true);
	}
	return without(
		runs,
		signs.sort((a, b) => a.start - b.start),
	);
}

/** End of a footnote's mark; far off where there is none. */
function footnoteEnd(source: string, at: number): number {
	FOOTNOTE.lastIndex = at;
	return at + (FOOTNOTE.exec(source)?.[0].length ?? Number.POSITIVE_INFINITY);
}

/** Runs without what stands in one of the spans, both in source order. */
function without(runs: readonly TextRun[], spans: readonly Span[]): readonly TextRun[] {
	if (spans.length === 0) return runs;
	const rest: TextRun[] = [];
	let next = 0;
	for (const run of runs) {
		let { start } = run;
		for (let span = spans[next]; span && span.start < run.end; span = spans[++next]) {
			if (span.start > start) rest.push({ ...run, start, end: span.start });
			start = Math.max(start, span.end);
		}
		if (run.blank || start < run.end) rest.push({ ...run, start });
	}
	return rest;
}

const WHOLE: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/**
 * Text of the runs, or of what of them lies in `[start, end)`.
 *
 * @param origin where `source` begins in the text that it is mapped to
 * @param shift what of the text that the runs count from is not in `source`
 */
export function textOfRuns(
	source: string,
	runs: readonly TextRun[],
	origin: number,
	{ start, end }: Span = WHOLE,
	shift = 0,
): MappedText {
	const builder = new MappedTextBuilder();
	const first = firstWhere(runs.length, (at) => (runs[at]?.end ?? 0) >= start);
	for (let at = first; at < runs.length; at++) {
		const run = runs[at];
		if (!run || run.start > end) break;
		const from = Math.max(run.start, start);
		const to = Math.min(run.end, end);
		if (run.blank) builder.addBlank(from - shift + origin, to - shift + origin);
		else if (from < to) addText(builder, source, from - shift, to - shift, origin);
	}
	return builder.build();
}

function runEnd(source: string, at: number, end: number): number {
	let stop = at + 1;
	while (stop < end && source[stop] === source[at]) stop++;
	return stop;
}

/** A run of `*` or `_` beside a word; inside a word only `*` counts. */
function isEmphasis(source: string, at: number, stop: number, start: number, end: number): boolean {
	const before = at === start || isBlank(source.charCodeAt(at - 1));
	const after = stop === end || isBlank(source.charCodeAt(stop));
	if (before && after) return false;
	if (source[at] === "*") return true;
	return before || after || isPunctuation(source.charCodeAt(at - 1)) || isPunctuation(source.charCodeAt(stop));
}

/**
 * End of a link's address, `](…)` or `][…]`; -1 when the bracket ends no link: `[●]` is a placeholder. Stops at the next
 * bracket, so that no stretch is searched twice.
 */
function linkEnd(source: string, at: number, end: number): number {
	const closing = source[at + 1] === "(" ? ")" : source[at + 1] === "[" ? "]" : undefined;
	if (closing === undefined || at + 1 >= end) return -1;
	for (let stop = at + 2; stop < end; stop++) {
		const sign = source[stop];
		if (sign === closing) return stop + 1;
		if (sign === "[" || sign === "]") return -1;
	}
	return -1;
}

function isPunctuation(code: number): boolean {
	return (
		(code >= 33 && code <= 47) ||
		(code >= 58 && code <= 64) ||
		(code >= 91 && code <= 96) ||
		(code >= 123 && code <= 126)
	);
}
