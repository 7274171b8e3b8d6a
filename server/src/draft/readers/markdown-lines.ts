import type { ReadProblem, Span } from "../types.ts";
import { lineEnd } from "./line-ends.ts";

/** One line of the body, without its line end; `parts` is what comments leave of it. */
export interface Line extends Span {
	readonly parts: readonly Span[];
}

/** A comment `<!-- cyd:LocalName -->` or `<!-- /cyd:LocalName -->`. Span: the whole comment. */
export interface Marker extends Span {
	readonly concept: string;
	readonly closes: boolean;
	/** `cyd:LocalName`. */
	readonly name: Span;
}

export interface MarkdownLines {
	/** Lines of fenced code are left out. */
	readonly lines: readonly Line[];
	readonly markers: readonly Marker[];
	readonly problems: readonly ReadProblem[];
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const MARKER = /^\s*(\/?)\s*(cyd:\s?([\w.-]+))\s*$/;
/** No marker is longer. */
const MARKER_LENGTH = 300;

/** Splits the body from `from` on into lines and takes the comments out of them. */
export function readMarkdownLines(source: string, from: number): MarkdownLines {
	const lines: Line[] = [];
	const markers: Marker[] = [];
	const problems: ReadProblem[] = [];
	let fence = "";
	let inComment = -1;
	let noMoreEnds = false;

	const commentEnd = (start: number): number => {
		const end = noMoreEnds ? -1 : source.indexOf("-->", start + 4);
		if (end < 0) noMoreEnds = true;
		return end;
	};
	let commentStop = -1;
	let comment = -1;

	for (let start = from; start <= source.length; ) {
		const line = lineEnd(source, start);
		const next = line.next ?? source.length + 1;
		const end = line.end;
		if (inComment < 0) {
			const mark = FENCE.exec(source.slice(start, Math.min(end, start + 100)))?.[1];
			if (mark !== undefined && (fence === "" || (mark.startsWith(fence) && isFenceEnd(source, start, end)))) {
				fence = fence === "" ? mark : "";
				start = next;
				continue;
			}
			if (fence !== "") {
				start = next;
				continue;
			}
		}
		const parts: Span[] = [];
		let at = start;
		let inCode = false;
		while (at < end) {
			if (inComment >= 0) {
				if (commentStop > end) break;
				at = commentStop;
				inComment = -1;
			}
			// A comment found once serves all lines before it: no stretch of the source is searched twice.
			if (comment < at) {
				comment = source.indexOf("<!--", at);
				if (comment < 0) comment = source.length + 1;
			}
			if (comment >= end) {
				parts.push({ start: at, end });
				break;
			}
			if (comment > at) parts.push({ start: at, end: comment });
			for (let sign = at; sign < comment; sign++) if (source[sign] === "`") inCode = !inCode;
			const stop = commentEnd(comment);
			if (stop < 0) {
				problems.push({ kind: "unclosed", element: "<!--", start: comment, end: comment + 4 });
				break;
			}
			const marker = readMarker(source, comment, stop);
			// In a code span the comment is shown, not meant.
			if (marker && !inCode) markers.push(marker);
			commentStop = stop + 3;
			if (commentStop > end) {
				inComment = comment;
				break;
			}
			at = commentStop;
		}
		lines.push({ start, end, parts });
		start = next;
	}
	return { lines, markers, problems };
}

function isFenceEnd(source: string, start: number, end: number): boolean {
	return /^\s*[`~]+\s*$/.test(source.slice(start, Math.min(end, start + 200)));
}

function readMarker(source: string, start: number, stop: number): Marker | undefined {
	if (stop - start > MARKER_LENGTH) return undefined;
	const text = source.slice(start + 4, stop);
	const match = MARKER.exec(text);
	if (!match) return undefined;
	const nameStart = start + 4 + text.indexOf("cyd:");
	return {
		start,
		end: stop + 3,
		concept: match[3] ?? "",
		closes: match[1] === "/",
		name: { start: nameStart, end: nameStart + (match[2] ?? "").length },
	};
}
