import type { Passage, PassageKind } from "../../../draft/types.ts";
import { Excerpt } from "../../../reading/excerpt.ts";
import type { MappedText } from "../../../text/mapped-text.ts";
import { isBlank } from "../../../text/mapped-text.ts";
import type { SourceText } from "../../../text/source-text.ts";
import type { MarkupPart } from "./markup.ts";
import { makePassage } from "./passages.ts";
import { BLANK, BREAK, CELL, EMPHASIS, EXCLUDED, HEADING, HIDDEN, LINK, LIST_ITEM } from "./tags.ts";
import { textOfRuns } from "./texts.ts";

/** Stretches of text between tags in source order, three numbers a piece: start, end, bits (see tags.ts). */
export type Runs = readonly number[];

/** Runs `[first, end)`, by number of run. */
export interface RunRange {
	readonly first: number;
	readonly end: number;
}

/** What is seen of a block as it is read. */
export interface BlockTraits {
	/** HEADING, LIST_ITEM, CELL, HIDDEN: where its first word stands. EMPHASIS, LINK: what all its words have. */
	readonly bits: number;
	/** A page break stands between this block and the one before. */
	readonly pageBreak: boolean;
	/** Length of its words in the source: enough to tell a page number from a paragraph without decoding. */
	readonly length: number;
	/** Its first word has emphasis, as a heading that runs on into its paragraph has. */
	readonly emphasisFirst: boolean;
}

/** The text between two borders of block-level elements: what becomes a passage. Runs are numbered within the part. */
export class Block extends Excerpt<MarkupPart> implements RunRange, BlockTraits {
	readonly first: number;
	readonly end: number;
	readonly bits: number;
	readonly pageBreak: boolean;
	readonly length: number;
	readonly emphasisFirst: boolean;

	constructor(part: MarkupPart, { first, end }: RunRange, traits: BlockTraits) {
		super(part);
		this.first = first;
		this.end = end;
		this.bits = traits.bits;
		this.pageBreak = traits.pageBreak;
		this.length = traits.length;
		this.emphasisFirst = traits.emphasisFirst;
	}

	protected override decode(source: SourceText): MappedText {
		return textOfRuns(source, this.part, this.first, this.end);
	}

	protected override make(text: MappedText, kind: PassageKind): Passage {
		return makePassage(text, kind);
	}
}

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
