import type { PassageKind } from "../../draft/types.ts";
import { bulletLength, isLoneBullet, isNumbered } from "../bullets.ts";
import { endsHanging, isRunningLine } from "../running-lines.ts";

const ENDS_SENTENCE = /[.!?:;]["'”’)\]]*\s*$/;
const ITEM_HEADING_LENGTH = 160;
const GOES_ON = /^\s*["“'(]?[a-z]/;
const ITEM_HEADING = /^\s*item\s+(16k|1c|1\.05)\b/i;

/** The Item (`16K`, `1C`, `1.05`) that a line is the heading of, one that carries a disclosure; else undefined. */
export function headedItem(text: string): string | undefined {
	return text.length <= ITEM_HEADING_LENGTH ? ITEM_HEADING.exec(text)?.[1]?.toUpperCase() : undefined;
}

/** A line that stands as a heading: short, begins with a capital, does not end as a sentence does. */
export function looksLikeHeading(text: string): boolean {
	if (headedItem(text) !== undefined) return true;
	const line = text.trim();
	if (line.length === 0 || line.length > 100 || !/^[A-Z0-9(]/.test(line)) return false;
	if (/[.!?;,:]["'”’)\]]*$/.test(line) || /\(i{1,3}\)$/.test(line)) return false;
	const words = line.split(/\s+/);
	if (words.length > 12) return false;
	const long = words.filter((word) => /^[A-Za-z]{4,}/.test(word));
	const capital = long.filter((word) => /^[A-Z]/.test(word));
	return words.length <= 4 || capital.length * 2 >= long.length;
}

/** Takes a passage: `[start, end)` of the source, one line or more. */
export type TakeLines = (kind: PassageKind, start: number, end: number) => void;

/** No more of a line is looked at to tell how it ends. */
const TAIL = 40;
/** Lines of wrapped text are about as long as each other, and so long. */
const WRAPPED = { least: 60, most: 200, apart: 15 };

/** Lines that are one passage so far. Lengths in UTF-16 code units, blanks at either end apart. */
interface Open {
	readonly start: number;
	end: number;
	kind: PassageKind;
	lines: number;
	/** Of its longest line, and of its last. */
	width: number;
	last: number;
}

/**
 * Groups lines of plain text that come one after the other: a passage is one line, but a line that breaks off within a
 * sentence, or where the next word had no room, is read on into the next one, and a bullet alone on its line belongs to
 * what follows.
 */
export class ProseReader {
	readonly #source: string;
	readonly #take: TakeLines;
	#open: Open | undefined;
	#bulleted = false;

	constructor(source: string, take: TakeLines) {
		this.#source = source;
		this.#take = take;
	}

	/** Whether no line that comes next goes on with the last one. */
	get settled(): boolean {
		return !this.#bulleted && !(this.#open && mayGoOn(this.#open, this.#tail(this.#open)));
	}

	/** `[start, end)` is the next line. */
	add(start: number, end: number): void {
		const line = this.#source.slice(start, end);
		const length = line.trim().length;
		if (length === 0) {
			this.end();
			return;
		}
		if (isLoneBullet(line)) {
			this.end();
			this.#bulleted = true;
			return;
		}
		const bullet = this.#bulleted || bulletLength(line) > 0;
		const open = bullet ? undefined : this.#open;
		if (open && goesOn(open, this.#tail(open), line)) {
			if (open.kind === "heading") open.kind = "paragraph";
			open.end = end;
			open.lines++;
			open.width = Math.max(open.width, length);
			open.last = length;
			return;
		}
		this.end();
		const kind = bullet || isNumbered(line) ? "listItem" : looksLikeHeading(line) ? "heading" : "paragraph";
		this.#open = { start, end, kind, lines: 1, width: length, last: length };
	}

	/** A line that is no prose comes between: what is open ends, but a bullet goes on waiting for its words. */
	interrupt(): void {
		if (!this.#bulleted) this.end();
	}

	/** What is open ends. */
	end(): void {
		if (this.#open) this.#take(this.#open.kind, this.#open.start, this.#open.end);
		this.#open = undefined;
		this.#bulleted = false;
	}

	/** How the last line ends. */
	#tail({ start, end }: Open): string {
		return this.#source.slice(Math.max(start, end - TAIL), end);
	}
}

/** Whether some line may go on with these. */
function mayGoOn({ kind, lines }: Open, tail: string): boolean {
	if (headedItem(tail) !== undefined) return false;
	return !ENDS_SENTENCE.test(tail) || (kind !== "heading" && lines > 2);
}

/** Whether a line goes on with those before it. */
function goesOn(open: Open, tail: string, line: string): boolean {
	if (!mayGoOn(open, tail) || isRunningLine(line.trim())) return false;
	const ended = ENDS_SENTENCE.test(tail);
	const numbered = isNumbered(line);
	if (!ended && !numbered && (GOES_ON.test(line) || (endsHanging(tail) && !looksLikeHeading(line)))) return true;
	if (open.kind === "heading" || (numbered && (ended || open.lines < 2))) return false;
	// Wrapped text: the line's first word had no room at the end of the last one.
	const next = line.trim();
	const withWord = open.last + 1 + (/^\S+/.exec(next.slice(0, TAIL))?.[0].length ?? 0);
	if (open.lines > 1) return withWord > open.width && (!ended || !looksLikeHeading(line));
	const { least, most, apart } = WRAPPED;
	const alike = open.last >= least && next.length >= least && Math.max(open.last, next.length) <= most;
	return alike && Math.abs(open.last - next.length) <= apart && withWord > Math.max(open.last, next.length);
}
