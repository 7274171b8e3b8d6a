import type { Passage, PassageKind } from "../../../draft/types.ts";
import { bulletLength, isLoneBullet, makePassage } from "../../bullets.ts";
import { itemOf } from "../../headings.ts";
import type { Markup } from "./markup.ts";
import type { Furniture } from "./page-breaks.ts";
import { CELL, EMPHASIS, HEADING, HIDDEN, LIST_ITEM } from "./tags.ts";
import type { Block, RunRange } from "./window.ts";

/** A passage with the text runs that it is made of: more than one range where a page break parted it. */
export interface Unit {
	readonly ranges: readonly RunRange[];
	readonly passage: Passage;
	readonly hidden: boolean;
}

/** A unit that the next block may yet go on with. `tail`: its last block as a passage. */
interface Pending {
	readonly ranges: RunRange[];
	tail: Passage;
	readonly kind: PassageKind;
	readonly hidden: boolean;
}

/** No sentence goes on over more pages. */
const PIECES = 8;
const HEADING_LENGTH = 150;
const CELL_LENGTH = 100;

/**
 * Builds the passages of wanted blocks, in source order.
 *
 * @param wanted numbers of blocks
 * @param isFurniture whether a block is to be left out
 * @param titles blocks that are headings whatever they look like
 * @param joins where a sentence may have been parted: at page breaks, or between any two paragraphs, as where the markup
 * of the page is lost
 */
export function buildUnits(
	markup: Markup,
	wanted: Iterable<number>,
	isFurniture: Furniture,
	titles: ReadonlySet<number>,
	joins: "page breaks" | "paragraphs" = "page breaks",
): readonly Unit[] {
	const units: Pending[] = [];
	let bulleted = false;
	let broken = false;
	let before = -1;
	for (const at of [...wanted].sort((a, b) => a - b)) {
		const block = markup.block(at);
		if (!block) continue;
		const adjoins = before === at - 1;
		before = at;
		broken = adjoins && (broken || block.pageBreak);
		const parted = broken ? "page" : adjoins && joins === "paragraphs" ? "paragraph" : undefined;
		if (!titles.has(at) && isFurniture(at)) continue;
		const text = block.text(markup.source);
		if (text.length === 0) continue;
		if (isLoneBullet(text.text)) {
			bulleted = true;
			continue;
		}
		const kind = titles.has(at) ? "heading" : kindOf(block, text.text, bulleted);
		const tail = block.passage(markup.source, kind);
		const hidden = (block.bits & HIDDEN) !== 0;
		const last = units.at(-1);
		if (parted && last && last.hidden === hidden && last.ranges.length < PIECES && goesOn(last.tail, tail, parted)) {
			last.ranges.push(markup.runsOf(block));
			last.tail = tail;
		} else {
			units.push({ ranges: [markup.runsOf(block)], tail, kind, hidden });
		}
		bulleted = false;
		broken = false;
	}
	return units.map(({ ranges, tail, kind, hidden }) => {
		const passage = ranges.length > 1 ? makePassage(markup.textOf(ranges), kind) : tail;
		return { ranges, passage, hidden };
	});
}

function kindOf(block: Block, text: string, bulleted: boolean): PassageKind {
	if (block.bits & HEADING) return "heading";
	const item = itemOf(text);
	if (item !== undefined && text.length <= HEADING_LENGTH) return "heading";
	if (bulleted || block.bits & LIST_ITEM || bulletLength(text) > 0) return "listItem";
	if (block.bits & CELL) return text.length > CELL_LENGTH ? "paragraph" : "cell";
	return isSetOff(block, text) ? "heading" : "paragraph";
}

/** A short line set in bold, italics, underline or capitals that does not end as a sentence does. */
function isSetOff(block: Block, text: string): boolean {
	if (text.length > HEADING_LENGTH || /[.,;!?]["'”’)]*$/.test(text) || !/[A-Za-z]{3}/.test(text)) return false;
	return (block.bits & EMPHASIS) !== 0 || (text === text.toUpperCase() && text.length <= CELL_LENGTH);
}

/** A paragraph that stops without a full stop was cut off, if it is longer than this; a shorter one may be a line. */
const CUT_LENGTH = 80;

/** Whether the end of a page, or of a paragraph, parted one sentence in two. */
function goesOn(before: Passage, after: Passage, parted: "page" | "paragraph"): boolean {
	if (before.kind === "heading" || before.kind === "cell" || after.kind !== "paragraph") return false;
	if (/[.!?:;]["'”’)\]]*$/.test(before.text.text)) return false;
	return (parted === "page" && before.text.length > CUT_LENGTH) || /^[("“]?\p{Ll}/u.test(after.text.text);
}
