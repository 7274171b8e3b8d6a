import { itemOf } from "../item-headings.ts";
import type { Block } from "./blocks.ts";
import type { Markup } from "./scan.ts";
import { HIDDEN, LINK, LIST_ITEM } from "./tags.ts";
import { textOf } from "./texts.ts";

/** A heading of some Item of the form, or of a Part or the signatures, which end an Item too. */
export interface ItemHeading {
	/** Number of the block. */
	readonly block: number;
	/** `16K`, `1C`, `1.05`, `2`; `end` for headings of no Item. */
	readonly item: string;
	readonly linked: boolean;
}

/** An Item's stretch: blocks `[first, end)`, the first one being its heading. */
export interface ItemSection {
	readonly item: string;
	readonly first: number;
	readonly end: number;
}

const HEAD_LENGTH = 300;
/** A heading is a line, not a paragraph; one that runs on into its paragraph must be set off by emphasis. */
const LINE_LENGTH = 200;
const FIRST_LETTERS = /[ipse1]/i;

/** All headings of Items among the visible blocks. */
export function findItemHeadings(markup: Markup): readonly ItemHeading[] {
	const headings: ItemHeading[] = [];
	for (let at = 0; at < markup.blocks.length; at++) {
		const block = markup.blocks[at];
		if (!block || block.bits & (HIDDEN | LIST_ITEM) || !mayBeHeading(markup, block)) continue;
		let head = textOf(markup, [block], HEAD_LENGTH).text;
		const next = markup.blocks[at + 1];
		// A table may part the word from its number: `Item` in one cell, `1C.` in the next.
		if (/^items?$/i.test(head) && next) head += ` ${textOf(markup, [next], HEAD_LENGTH).text}`;
		const item = itemOf(head);
		if (item === undefined || (head.length > LINE_LENGTH && !block.emphasisFirst)) continue;
		headings.push({ block: at, item, linked: (block.bits & LINK) !== 0 });
	}
	return headings;
}

function mayBeHeading(markup: Markup, block: Block): boolean {
	const start = markup.runs[block.first * 3] ?? 0;
	if (FIRST_LETTERS.test(markup.source[start] ?? "")) return true;
	return FIRST_LETTERS.test(textOf(markup, [block], 12).text[0] ?? "");
}

/**
 * Stretches from each heading to the next one of another Item, tables of contents left out. A heading that is repeated
 * (a running head, "continued") goes on with its section.
 */
export function findSections(markup: Markup, headings: readonly ItemHeading[]): readonly ItemSection[] {
	const sections: ItemSection[] = [];
	for (let at = 0; at < headings.length; ) {
		const heading = headings[at];
		if (!heading) break;
		let next = at + 1;
		while (headings[next]?.item === heading.item) next++;
		const after = headings[next];
		const section = { item: heading.item, first: heading.block, end: after?.block ?? markup.blocks.length };
		if (heading.item !== "end" && !isContentsLine(markup, section, heading.linked, after !== undefined))
			sections.push(section);
		at = next;
	}
	return sections;
}

/** Prose below a heading is longer than this, or ends as a sentence does ("None."). */
const CONTENTS_LENGTH = 100;
const PROSE = /^(?!(?:material )?cyber)\S+(?: \S+)+\.$|^none\.$/i;

/** An entry of a table of contents has a title and a page number below it, then the next entry. */
function isContentsLine(markup: Markup, section: ItemSection, linked: boolean, followed: boolean): boolean {
	let length = 0;
	for (let at = section.first + 1; at < section.end; at++) {
		length += markup.blocks[at]?.length ?? 0;
		if (length > CONTENTS_LENGTH) return false;
	}
	if (linked) return true;
	if (!followed) return false;
	for (let at = section.first + 1; at < section.end; at++) {
		const block = markup.blocks[at];
		if (block && PROSE.test(textOf(markup, [block]).text)) return false;
	}
	return true;
}
