import { isBlank } from "../../../text/mapped-text.ts";
import { BLANK, BREAK, CELL, EMPHASIS, EXCLUDED, HEADING, HIDDEN, LINK, LIST_ITEM } from "./tags.ts";
import type { MarkupPart } from "./window.ts";
import { Block } from "./window.ts";

export interface BlockCollector {
	/** Whether words of a block that has not ended were seen. */
	readonly pending: boolean;
	readonly pageBreakSeen: boolean;
	/** What comes from now on belongs to another part. */
	begin(part: MarkupPart): void;
	/** `start` and `end` are source offsets. */
	text(start: number, end: number, bits: number): void;
	/** `<br>`: a blank, but two of them with nothing between end the block. */
	lineBreak(start: number, end: number): void;
	/** A block-level element begins or ends. */
	border(): void;
	pageBreak(): void;
}

/** Fills the runs and blocks of one part after the other. */
export function createBlocks(source: string, firstPart: MarkupPart, pageBreakSeen: boolean): BlockCollector {
	let part = firstPart;
	let { runs } = part;
	let origin = part.start;
	let first = 0;
	let last = 0;
	let place = 0;
	let shared = 0;
	let length = 0;
	let emphasisFirst = false;
	let broken = false;
	let pageBreak = pageBreakSeen;

	const border = () => {
		if (length > 0) {
			const traits = { bits: place | shared, pageBreak, length, emphasisFirst };
			if (pageBreak) part.breaks.push(part.blocks.length);
			part.blocks.push(new Block(part, { first, end: last + 1 }, traits));
			pageBreak = false;
		}
		length = 0;
		broken = false;
	};
	return {
		get pending() {
			return length > 0;
		},
		get pageBreakSeen() {
			return pageBreak;
		},
		begin(next) {
			part = next;
			runs = part.runs;
			origin = part.start;
		},
		border,
		text(start, end, bits) {
			const blank = onlyBlanks(source, start, end);
			runs.push(start - origin, end - origin, blank ? bits | BLANK : bits);
			if (blank || bits & EXCLUDED) return;
			if (length === 0) {
				place = bits & (HEADING | LIST_ITEM | CELL | HIDDEN);
				shared = bits & (EMPHASIS | LINK);
				first = runs.length / 3 - 1;
				emphasisFirst = (bits & EMPHASIS) !== 0;
			}
			last = runs.length / 3 - 1;
			shared &= bits;
			length += end - start;
			broken = false;
		},
		lineBreak(start, end) {
			runs.push(start - origin, end - origin, BREAK | BLANK);
			if (broken) border();
			broken = length > 0;
		},
		pageBreak() {
			pageBreak = true;
		},
	};
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
