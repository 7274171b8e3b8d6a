import type { WaiverNote } from "../../draft/waiver.ts";
import { opensWaiver, readWaiver, WAIVER_LENGTH } from "../../draft/waiver.ts";
import { detached } from "../../text/mapped-text.ts";
import type { Span } from "../../text/span.ts";

/** A comment `<!-- cyd:LocalName -->` or `<!-- /cyd:LocalName -->`. Span: the whole comment. */
export interface Marker extends Span {
	readonly concept: string;
	readonly closes: boolean;
	/** `cyd:LocalName`. */
	readonly name: Span;
}

/** What lines wait for: nothing, being text; the end of a comment; the end of fenced code, by the fence that began it. */
export type Awaited = "" | "<!--" | `${"`" | "~"}${string}`;
export const TEXT = "";
export const COMMENT = "<!--";

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const FENCE_END = /^\s*[`~]+\s*$/;
/** No fence is longer. */
const FENCE_LENGTH = 100;
const MARKER = /^\s*(?:(\/)\s*)?(cyd:\s?([\w.-]+))\s*$/;
/** No marker is longer. */
const MARKER_LENGTH = 300;

/** Takes code and comments out of lines that come one after the other. */
export class LineReader {
	readonly #source: string;
	readonly #found: (found: Marker | WaiverNote) => void;
	#awaited: Awaited;
	/** Where the open comment begins; undefined: before the first of these lines. */
	#comment: number | undefined;
	/** A comment of more characters is no marker, and no waiver. */
	#longest = MARKER_LENGTH;

	/** @param found is told of markers and waivers outside code spans */
	constructor(source: string, awaited: Awaited, found: (found: Marker | WaiverNote) => void) {
		this.#source = source;
		this.#awaited = awaited;
		this.#found = found;
	}

	get awaited(): Awaited {
		return this.#awaited;
	}

	/** Where the comment begins that is open after the last line, if it began in these lines. */
	get openComment(): number | undefined {
		return this.#awaited === COMMENT ? this.#comment : undefined;
	}

	/** Whether a comment is open that may yet prove to be a marker or a waiver when more of the source, from `at` on, is read. */
	mayMatter(at: number): boolean {
		return this.openComment !== undefined && at - this.openComment <= this.#longest;
	}

	/** What of the line is text, by its places in the source; undefined for a line of code. */
	read(start: number, end: number): readonly Span[] | undefined {
		const line = this.#source.slice(start, end);
		if (this.#awaited !== COMMENT && this.#isCode(line)) return undefined;
		const spans: Span[] = [];
		const nextComment = commentFinder(line);
		for (let at = 0; at < line.length; ) {
			if (this.#awaited === COMMENT) {
				const stop = line.indexOf("-->", at);
				if (stop < 0) break;
				this.#endComment(start + stop);
				at = stop + 3;
				continue;
			}
			const comment = nextComment(at);
			if (comment > at) spans.push({ start: start + at, end: start + comment });
			if (comment === line.length) break;
			this.#awaited = COMMENT;
			this.#comment = start + comment;
			this.#longest = opensWaiver(line.slice(comment)) ? WAIVER_LENGTH : MARKER_LENGTH;
			at = comment + COMMENT.length;
		}
		return spans;
	}

	#isCode(line: string): boolean {
		const mark = FENCE.exec(line.slice(0, FENCE_LENGTH))?.[1] as Awaited | undefined;
		if (mark === undefined) return this.#awaited !== TEXT;
		if (this.#awaited === TEXT) this.#awaited = mark;
		else if (mark.startsWith(this.#awaited) && FENCE_END.test(line.slice(0, 2 * FENCE_LENGTH))) this.#awaited = TEXT;
		return true;
	}

	#endComment(stop: number): void {
		const begin = this.#comment;
		this.#awaited = TEXT;
		this.#comment = undefined;
		if (begin === undefined || stop - begin > this.#longest) return;
		const waiver = readWaiver(this.#source.slice(begin, stop + "-->".length), begin);
		if (waiver) {
			this.#found(waiver);
			return;
		}
		const text = this.#source.slice(begin + COMMENT.length, stop);
		const match = MARKER.exec(text);
		if (!match) return;
		const name = begin + COMMENT.length + text.indexOf("cyd:");
		this.#found({
			start: begin,
			end: stop + 3,
			concept: detached(match[3] ?? ""),
			closes: match[1] === "/",
			name: { start: name, end: name + (match[2] ?? "").length },
		});
	}
}

/** Gives the next comment from a place on, or the line's end. A comment in a code span is shown, not meant. */
function commentFinder(line: string): (from: number) => number {
	const lastTick = line.lastIndexOf("`");
	let inCode = false;
	return (from) => {
		for (let at = from; ; ) {
			const comment = line.indexOf(COMMENT, at);
			if (comment < 0) return line.length;
			for (let sign = at; sign < comment; sign++) if (line[sign] === "`") inCode = !inCode;
			if (!inCode || lastTick < comment) return comment;
			at = comment + COMMENT.length;
		}
	};
}
