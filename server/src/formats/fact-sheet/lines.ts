import type { PassageKind } from "../../draft/types.ts";
import { bulletLength, isLoneBullet } from "../bullets.ts";

const NUMBERED = /^\s*\(?[a-z0-9]{1,3}[.)](?=\s)/;
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

/**
 * Groups lines of plain text that come one after the other: a passage is one line, but a line that breaks off within a
 * sentence is read on into the next one, and a bullet alone on its line belongs to what follows.
 */
export class ProseReader {
	readonly #source: string;
	readonly #take: TakeLines;
	#open: { readonly start: number; end: number; readonly kind: PassageKind } | undefined;
	#bulleted = false;

	constructor(source: string, take: TakeLines) {
		this.#source = source;
		this.#take = take;
	}

	/** Whether no line that comes next goes on with the last one. */
	get settled(): boolean {
		return !this.#bulleted && !this.#mayGoOn();
	}

	/** `[start, end)` is the next line. */
	add(start: number, end: number): void {
		const line = this.#source.slice(start, end);
		if (line.trim() === "") {
			this.end();
			return;
		}
		if (isLoneBullet(line)) {
			this.end();
			this.#bulleted = true;
			return;
		}
		const bullet = this.#bulleted || bulletLength(line) > 0 || NUMBERED.test(line);
		if (this.#open && !bullet && GOES_ON.test(line) && this.#mayGoOn()) {
			this.#open.end = end;
			return;
		}
		this.end();
		this.#open = { start, end, kind: bullet ? "listItem" : looksLikeHeading(line) ? "heading" : "paragraph" };
	}

	/** What is open ends. */
	end(): void {
		if (this.#open) this.#take(this.#open.kind, this.#open.start, this.#open.end);
		this.#open = undefined;
		this.#bulleted = false;
	}

	#mayGoOn(): boolean {
		if (!this.#open || this.#open.kind === "heading") return false;
		const { start, end } = this.#open;
		return !ENDS_SENTENCE.test(this.#source.slice(Math.max(start, end - TAIL), end));
	}
}
