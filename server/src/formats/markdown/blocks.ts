import type { PassageKind } from "../../draft/types.ts";
import type { Span } from "../../text/span.ts";
import { isNumbered, signLength } from "../bullets.ts";

/** Takes a heading, paragraph, list item or table cell: the stretches of source that hold its text, one or more a line. */
export type TakeBlock = (kind: PassageKind, spans: readonly Span[]) => void;

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const HEADING_END = /[ \t]#+[ \t]*$/;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const QUOTE = /^ {0,3}>[ \t]?/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const DELIMITERS = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;
const REFERENCE = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/;
/** The begin of a footnote's text: `[^1]: `. */
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]{1,40}\]:[ \t]*/;
/** Only the begin of a line tells its kind. */
const LOOK = 400;
/** A row of more cells is no row, but text with bars in it. */
const CELLS = 1_000;

/** Groups lines that come one after the other into blocks, as CommonMark does for the constructs that a disclosure has. */
export class BlockReader {
	readonly #source: string;
	readonly #take: TakeBlock;
	#open: { readonly kind: PassageKind; readonly spans: Span[] } | undefined;
	#inTable = false;
	/** A line with bars: the line after it tells whether it is the head of a table. */
	#held: readonly Span[] | undefined;

	constructor(source: string, take: TakeBlock) {
		this.#source = source;
		this.#take = take;
	}

	/** Whether no block is open that the next line may go on with. */
	get settled(): boolean {
		return !this.#open && !this.#inTable && !this.#held;
	}

	/** @param text what of a line is text; undefined for a line of code */
	add(text: readonly Span[] | undefined): void {
		if (!text) {
			this.end();
			return;
		}
		const quote = QUOTE.exec(textOf(this.#source, text))?.[0].length ?? 0;
		const spans = quote > 0 ? skip(text, quote) : text;
		const look = textOf(this.#source, spans);
		this.#release(DELIMITERS.test(look));
		if (look.trim() === "") this.end();
		else if (!look.includes("|")) this.#addText(spans, look);
		else if (this.#inTable) this.#addRow(spans, look);
		else this.#held = spans;
	}

	/** What is open ends. */
	end(): void {
		this.#release(false);
		this.#close();
		this.#inTable = false;
	}

	#release(isHead: boolean): void {
		const spans = this.#held;
		if (!spans) return;
		this.#held = undefined;
		const look = textOf(this.#source, spans);
		if (isHead) this.#addRow(spans, look);
		else this.#addText(spans, look);
	}

	#close(): void {
		if (this.#open && this.#open.spans.length > 0) this.#take(this.#open.kind, this.#open.spans);
		this.#open = undefined;
	}

	#addRow(spans: readonly Span[], look: string): void {
		this.#close();
		this.#inTable = true;
		if (DELIMITERS.test(look)) return;
		const cells = splitCells(this.#source, spans);
		if (cells.length > CELLS) this.#take("paragraph", spans);
		else for (const cell of cells) this.#take("cell", cell);
	}

	#addText(spans: readonly Span[], look: string): void {
		this.#inTable = false;
		const heading = HEADING.exec(look);
		const bullet = ITEM.exec(look)?.[0].length ?? signLength(look);
		const footnote = FOOTNOTE.exec(look)?.[0].length ?? 0;
		if (UNDERLINE.test(look) && this.#open?.kind === "paragraph") {
			this.#take("heading", this.#open.spans);
			this.#open = undefined;
		} else if (footnote > 0) {
			this.#close();
			this.#open = { kind: "paragraph", spans: [...skip(spans, footnote)] };
		} else if (isRule(look) || (REFERENCE.test(look) && !this.#open)) {
			this.#close();
		} else if (heading) {
			this.#close();
			const text = skip(spans, heading[0].length);
			if (text.length > 0) this.#take("heading", trimEnd(this.#source, text));
		} else if (bullet > 0) {
			this.#close();
			this.#open = { kind: "listItem", spans: [...skip(spans, bullet)] };
		} else if (this.#open) {
			for (const span of spans) this.#open.spans.push(span);
		} else {
			this.#open = { kind: isNumbered(look) ? "listItem" : "paragraph", spans: [...spans] };
		}
	}
}

/** The begin of a line as it reads without its comments. */
function textOf(source: string, spans: readonly Span[]): string {
	let text = "";
	for (const { start, end } of spans) {
		text += source.slice(start, Math.min(end, start + LOOK));
		if (text.length >= LOOK) break;
	}
	return text;
}

/** Spans without their first `count` characters. */
function skip(spans: readonly Span[], count: number): readonly Span[] {
	const rest: Span[] = [];
	let left = count;
	for (const { start, end } of spans) {
		const taken = Math.min(left, end - start);
		left -= taken;
		if (start + taken < end) rest.push({ start: start + taken, end });
	}
	return rest;
}

/** Takes the closing hashes of a heading off. */
function trimEnd(source: string, spans: readonly Span[]): readonly Span[] {
	const last = spans.at(-1);
	if (!last) return spans;
	const from = Math.max(last.start, last.end - LOOK);
	const hashes = HEADING_END.exec(source.slice(from, last.end))?.[0].length ?? 0;
	return hashes > 0 ? [...spans.slice(0, -1), { start: last.start, end: last.end - hashes }] : spans;
}

/** A thematic break: three or more of one sign and blanks. */
function isRule(text: string): boolean {
	const signs = text.replace(/[ \t]/g, "");
	const sign = signs[0];
	if (signs.length < 3 || (sign !== "-" && sign !== "*" && sign !== "_")) return false;
	for (const other of signs) if (other !== sign) return false;
	return true;
}

/** The cells of a row, or some more than it may have. */
function splitCells(source: string, spans: readonly Span[]): readonly (readonly Span[])[] {
	const cells: Span[][] = [[]];
	for (const { start, end } of spans) {
		let from = start;
		for (let at = start; at < end; at++) {
			if (source[at] !== "|" || source[at - 1] === "\\") continue;
			if (at > from) cells.at(-1)?.push({ start: from, end: at });
			if (cells.length > CELLS + 1) return cells;
			cells.push([]);
			from = at + 1;
		}
		if (end > from) cells.at(-1)?.push({ start: from, end });
	}
	return cells.filter((cell) => cell.length > 0);
}
