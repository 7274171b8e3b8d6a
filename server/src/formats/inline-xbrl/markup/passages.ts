import type { Passage, PassageKind } from "../../../draft/types.ts";
import { bulletLength, isLoneBullet, isNumbered, makePassage } from "../../bullets.ts";
import { itemOf } from "../../headings.ts";
import { beginsWithin, isRunningLine, isUnfinished, mayRun } from "../../running-lines.ts";
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

/** A unit that the next block may yet go on with. */
interface Pending {
	readonly ranges: RunRange[];
	/** Its last block as a passage. */
	tail: Passage;
	readonly kind: PassageKind;
	readonly hidden: boolean;
}

/** No sentence goes on over more pages. */
const PIECES = 8;
/** No page has more lines of head and foot. */
const RUNNING = 8;
const HEADING_LENGTH = 150;
const CELL_LENGTH = 100;

/**
 * Builds the passages of wanted blocks, in source order.
 *
 * @param wanted numbers of blocks
 * @param isFurniture whether a block is to be left out
 * @param titles blocks that are headings whatever they look like
 */
export function buildUnits(
	markup: Markup,
	wanted: Iterable<number>,
	isFurniture: Furniture,
	titles: ReadonlySet<number>,
): readonly Unit[] {
	const units: Pending[] = [];
	/** What stands after an unfinished passage and may be the head or foot of a page that the sentence runs through. */
	let held: Pending[] = [];
	let bulleted = false;
	let broken = false;
	let before = -1;
	const release = () => {
		units.push(...held);
		held = [];
	};
	for (const at of [...wanted].sort((a, b) => a - b)) {
		const block = markup.block(at);
		if (!block) continue;
		if (before !== at - 1) {
			release();
			broken = false;
		} else broken ||= block.pageBreak;
		const adjoins = before === at - 1;
		before = at;
		if (!titles.has(at) && isFurniture(at)) continue;
		const text = block.text(markup.source);
		if (text.length === 0) continue;
		if (isLoneBullet(text.text)) {
			bulleted = true;
			continue;
		}
		const kind = titles.has(at) ? "heading" : kindOf(block, text.text, bulleted);
		const tail = block.passage(markup.source, kind);
		const unit = { ranges: [markup.runsOf(block)], tail, kind, hidden: (block.bits & HIDDEN) !== 0 };
		bulleted = false;
		const last = units.at(-1);
		const parted = adjoins && last?.hidden === unit.hidden && last.ranges.length < PIECES ? last : undefined;
		if (parted && goesOn(parted.tail, tail, broken, held)) {
			parted.ranges.push(...unit.ranges);
			parted.tail = tail;
			held = [];
			broken = false;
		} else if (parted && !titles.has(at) && held.length < RUNNING && isUnfinished(parted.tail) && mayRun(tail)) {
			held.push(unit);
		} else {
			release();
			units.push(unit);
			broken = false;
		}
	}
	release();
	return units.map(({ ranges, tail, kind, hidden }) => {
		const passage = ranges.length > 1 ? makePassage(markup.textOf(ranges), kind) : tail;
		return { ranges, passage, hidden };
	});
}

function kindOf(block: Block, text: string, bulleted: boolean): PassageKind {
	if (block.bits & HEADING) return "heading";
	const item = itemOf(text);
	if (item !== undefined && text.length <= HEADING_LENGTH) return "heading";
	if (bulleted || block.bits & LIST_ITEM || bulletLength(text) > 0 || isNumbered(text)) return "listItem";
	if (block.bits & CELL) return text.length > CELL_LENGTH ? "paragraph" : "cell";
	return isSetOff(block, text) ? "heading" : "paragraph";
}

/** A short line set in bold, italics, underline or capitals that does not end as a sentence does. */
function isSetOff(block: Block, text: string): boolean {
	if (text.length > HEADING_LENGTH || /[.,;!?]["'”’)]*$/.test(text) || !/[A-Za-z]{3}/.test(text)) return false;
	return (block.bits & EMPHASIS) !== 0 || (text === text.toUpperCase() && text.length <= CELL_LENGTH);
}

/** A paragraph that a page break cuts off is longer than this; a shorter one may be a line. */
const CUT_LENGTH = 50;

/**
 * Whether one sentence was parted in two: by a page break, by a head or foot, or by markup that ends paragraphs within it.
 *
 * @param broken whether a page breaks between them
 * @param held what else stands there
 */
function goesOn(before: Passage, after: Passage, broken: boolean, held: readonly Pending[]): boolean {
	if (!isUnfinished(before) || after.kind !== "paragraph") return false;
	const known = held.every(({ tail }) => isRunningLine(tail.text.text));
	// An item of a list may lack its stop; what follows it on the page need not go on with it.
	const between = broken || held.length > 0;
	if (beginsWithin(after)) return between ? known || broken : before.kind === "paragraph";
	const isLine = after.text.length <= CUT_LENGTH && isUnfinished(after);
	return broken && known && before.text.length > CUT_LENGTH && !isLine;
}
