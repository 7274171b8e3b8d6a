import { isBlank } from "../../mapped-text.ts";
import { BLANK, BREAK, CELL, EMPHASIS, EXCLUDED, HEADING, HIDDEN, LINK, LIST_ITEM } from "./tags.ts";

/** Stretches of text between tags in source order, three numbers a piece: start, end, bits (see tags.ts). */
export type Runs = readonly number[];

/** Runs `[first, end)`, by number of run. */
export interface RunRange {
	readonly first: number;
	readonly end: number;
}

/** The text between two borders of block-level elements: what becomes a passage. */
export interface Block extends RunRange {
	/** HEADING, LIST_ITEM, CELL, HIDDEN: where its first word stands. EMPHASIS, LINK: what all its words have. */
	readonly bits: number;
	/** A page break stands between this block and the one before. */
	readonly pageBreak: boolean;
	/** Length of its words in the source: enough to tell a page number from a paragraph without decoding. */
	readonly length: number;
	/** Its first word has emphasis, as a heading that runs on into its paragraph has. */
	readonly emphasisFirst: boolean;
}

export interface BlockCollector {
	readonly runs: number[];
	readonly blocks: Block[];
	text(start: number, end: number, bits: number): void;
	/** `<br>`: a blank, but two of them with nothing between end the block. */
	lineBreak(start: number, end: number): void;
	/** A block-level element begins or ends. */
	border(): void;
	pageBreak(): void;
}

export function createBlocks(source: string): BlockCollector {
	const runs: number[] = [];
	const blocks: Block[] = [];
	let first = 0;
	let last = 0;
	let place = 0;
	let shared = 0;
	let length = 0;
	let emphasisFirst = false;
	let broken = false;
	let pageBreak = false;

	const border = () => {
		if (length > 0) {
			blocks.push({ first, end: last + 1, bits: place | shared, pageBreak, length, emphasisFirst });
			pageBreak = false;
		}
		length = 0;
		broken = false;
	};
	return {
		runs,
		blocks,
		border,
		text(start, end, bits) {
			const blank = onlyBlanks(source, start, end);
			runs.push(start, end, blank ? bits | BLANK : bits);
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
			runs.push(start, end, BREAK | BLANK);
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
