import { MappedTextBuilder } from "../../../text/mapped-text.ts";
import type { SourceText } from "../../../text/source-text.ts";
import type { Steps } from "../../../text/steps.ts";
import { every } from "../../../text/steps.ts";
import { itemOf } from "../../headings.ts";
import type { Holds } from "../markup/known-parts.ts";
import type { Markup } from "../markup/markup.ts";
import { HIDDEN, LINK, LIST_ITEM } from "../markup/tags.ts";
import { addRuns } from "../markup/texts.ts";
import type { Block, MarkupPart } from "../markup/window.ts";

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

/** A heading is a line, not a paragraph; one that runs on into its paragraph must be set off by emphasis. */
const LINE_LENGTH = 200;
/** Longer blocks, as source, are not looked into to the end. */
const HEAD_LENGTH = 1_000;
/** So many headings are looked at in one step. */
const HEADINGS = 32;
const FIRST_LETTERS = /[ipse1]/i;

/** All headings of Items among the visible blocks. */
export function* findItemHeadings(markup: Markup): Steps<readonly ItemHeading[]> {
	const headings: ItemHeading[] = [];
	for (const part of yield* markup.having(HAS_HEADING)) {
		for (const { index, item, linked } of partHeadings(part, markup.source)) {
			const block = part.firstBlock + index;
			const told = item ?? itemAcrossCells(markup, block);
			if (told !== undefined) headings.push({ block, item: told, linked });
		}
	}
	return headings;
}

const HAS_HEADING: Holds = (part, source) => partHeadings(part, source).length > 0;

/** A heading in a part, by the number of its block there; `item` undefined: the word alone, its number may follow. */
interface PartHeading {
	readonly index: number;
	readonly item: string | undefined;
	readonly linked: boolean;
}

/** Looked for once a part: nearly all parts have none. */
const known = new WeakMap<MarkupPart, readonly PartHeading[]>();

function partHeadings(part: MarkupPart, source: SourceText): readonly PartHeading[] {
	const before = known.get(part);
	if (before) return before;
	const headings: PartHeading[] = [];
	for (const [index, block] of part.blocks.entries()) {
		if (block.bits & (HIDDEN | LIST_ITEM) || !mayBeHeading(block, source)) continue;
		const head = headOf(block, source);
		const linked = (block.bits & LINK) !== 0;
		if (LONE_ITEM.test(head)) headings.push({ index, item: undefined, linked });
		const item = itemOf(head);
		if (item === undefined || (head.length > LINE_LENGTH && !block.emphasisFirst)) continue;
		headings.push({ index, item, linked });
	}
	known.set(part, headings);
	return headings;
}

const LONE_ITEM = /^items?$/i;

/** A table may part the word from its number: `Item` in one cell, `1C.` in the next. */
function itemAcrossCells(markup: Markup, at: number): string | undefined {
	const block = markup.block(at);
	const next = markup.block(at + 1);
	if (!block || !next) return undefined;
	const head = `${headOf(block, markup.source)} ${headOf(next, markup.source)}`;
	return head.length > LINE_LENGTH && !block.emphasisFirst ? undefined : itemOf(head);
}

/** The beginning of a block's text: of a long one, enough to tell a heading by. */
function headOf(block: Block, source: SourceText): string {
	return block.length > HEAD_LENGTH ? beginOf(block, source, HEAD_LENGTH) : block.text(source).text;
}

/** A block's text as far as so many characters of the source say it. */
function beginOf({ part, first, end }: Block, source: SourceText, length: number): string {
	const builder = new MappedTextBuilder();
	addRuns(builder, source, part, first, end, length);
	return builder.build().text;
}

function mayBeHeading(block: Block, source: SourceText): boolean {
	const start = block.part.start + (block.part.runs[block.first * 3] ?? 0);
	if (FIRST_LETTERS.test(source.slice(start, start + 1))) return true;
	return FIRST_LETTERS.test(beginOf(block, source, 12)[0] ?? "");
}

/**
 * Stretches from each heading to the next one of another Item, tables of contents left out. A heading that is repeated
 * (a running head, "continued") goes on with its section.
 */
export function* findSections(markup: Markup, headings: readonly ItemHeading[]): Steps<readonly ItemSection[]> {
	const sections: ItemSection[] = [];
	const rest = every(HEADINGS);
	for (let at = 0; at < headings.length; ) {
		if (rest()) yield;
		const heading = headings[at];
		if (!heading) break;
		let next = at + 1;
		while (headings[next]?.item === heading.item) next++;
		const after = headings[next];
		const section = { item: heading.item, first: heading.block, end: after?.block ?? markup.blockCount };
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
		length += markup.block(at)?.length ?? 0;
		if (length > CONTENTS_LENGTH) return false;
	}
	if (linked) return true;
	if (!followed) return false;
	for (let at = section.first + 1; at < section.end; at++) {
		const block = markup.block(at);
		if (block && PROSE.test(block.text(markup.source).text)) return false;
	}
	return true;
}
