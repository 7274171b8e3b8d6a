import { isBlank } from "../../../text/mapped-text.ts";
import { BLANK, BREAK, CELL, EMPHASIS, EXCLUDED, HEADING, HIDDEN, LINK, LIST_ITEM } from "./tags.ts";
import type { MarkupPart } from "./window.ts";
import { Block } from "./window.ts";

/** What is seen of a block before it ends. */
interface OpenBlock {
	/** Runs by number, in the part. */
	readonly first: number;
	last: number;
	/** Bits of its first word that tell where the block stands. */
	readonly where: number;
	/** Bits that all its words have. */
	shared: number;
	length: number;
	readonly emphasisFirst: boolean;
}

/** Fills the runs and blocks of one part after the other as texts and borders go by. Offsets are those of the source. */
export class BlockCollector {
	readonly #source: string;
	#part: MarkupPart;
	#open: OpenBlock | undefined;
	/** A line break stands after the last word. */
	#broken = false;
	#pageBreak: boolean;

	/** @param pageBreakSeen whether a page broke since the last block before the source */
	constructor(source: string, firstPart: MarkupPart, pageBreakSeen: boolean) {
		this.#source = source;
		this.#part = firstPart;
		this.#pageBreak = pageBreakSeen;
	}

	/** Whether words of a block that has not ended were seen. */
	get pending(): boolean {
		return this.#open !== undefined;
	}

	get pageBreakSeen(): boolean {
		return this.#pageBreak;
	}

	/** What comes from now on belongs to another part. */
	begin(part: MarkupPart): void {
		this.#part = part;
	}

	/** A block-level element begins or ends. */
	border(): void {
		const open = this.#open;
		this.#open = undefined;
		this.#broken = false;
		if (!open) return;
		const { first, last, where, shared, length, emphasisFirst } = open;
		const traits = { bits: where | shared, pageBreak: this.#pageBreak, length, emphasisFirst };
		if (this.#pageBreak) this.#part.breaks.push(this.#part.blocks.length);
		this.#part.blocks.push(new Block(this.#part, { first, end: last + 1 }, traits));
		this.#pageBreak = false;
	}

	/** Text without tags in it, and what is known of it from the elements around it. */
	text(start: number, end: number, bits: number): void {
		const { runs, start: origin } = this.#part;
		const blank = onlyBlanks(this.#source, start, end);
		runs.push(start - origin, end - origin, blank ? bits | BLANK : bits);
		if (blank || bits & EXCLUDED) return;
		const last = runs.length / 3 - 1;
		this.#broken = false;
		if (this.#open) {
			this.#open.last = last;
			this.#open.shared &= bits;
			this.#open.length += end - start;
			return;
		}
		this.#open = {
			first: last,
			last,
			where: bits & (HEADING | LIST_ITEM | CELL | HIDDEN),
			shared: bits & (EMPHASIS | LINK),
			length: end - start,
			emphasisFirst: (bits & EMPHASIS) !== 0,
		};
	}

	/** `<br>`: a blank, but two of them with nothing between end the block. */
	lineBreak(start: number, end: number): void {
		const { runs, start: origin } = this.#part;
		runs.push(start - origin, end - origin, BREAK | BLANK);
		if (this.#broken) this.border();
		this.#broken = this.#open !== undefined;
	}

	/** A page breaks here. */
	pageBreak(): void {
		this.#pageBreak = true;
	}
}

const BLANK_ENTITY = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#819[2-9]|#820[0-3]|#x200[0-9ab]|#xfeff|#32|#x20);?/iy;

/** Whether `[start, end)` of the source shows as nothing. */
function onlyBlanks(source: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const code = source.charCodeAt(at);
		if (isBlank(code) || code === 0) continue;
		if (code !== 38) return false;
		BLANK_ENTITY.lastIndex = at;
		if (!BLANK_ENTITY.test(source)) return false;
		at = BLANK_ENTITY.lastIndex - 1;
	}
	return true;
}
