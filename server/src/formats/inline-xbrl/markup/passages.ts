import type { Budget } from "../../../draft/budget.ts";
import type { Passage, PassageKind } from "../../../draft/types.ts";
import type { Steps } from "../../../text/steps.ts";
import { every } from "../../../text/steps.ts";
import { bulletLength, isLoneBullet, isNumbered, makePassage } from "../../bullets.ts";
import { itemOf } from "../../headings.ts";
import { beginsWithin, endsHanging, isRunningLine, isUnfinished, mayRun } from "../../running-lines.ts";
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

/** Passages in source order, and where text begins that is too much to be read. */
export interface Units {
	readonly units: readonly Unit[];
	readonly end?: number;
}

/** So many blocks are looked at in one step. */
const STEP = 64;

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
 * @param wanted numbers of blocks, rising
 * @param isFurniture whether a block is to be left out
 * @param titles blocks that are headings whatever they look like
 */
export function* buildUnits(
	markup: Markup,
	wanted: Iterable<number>,
	isFurniture: Furniture,
	titles: ReadonlySet<number>,
	budget: Budget,
): Steps<Units> {
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
	let end: number | undefined;
	const rest = every(STEP);
	for (const at of wanted) {
		if (rest()) yield;
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
		const span = markup.spanOf(block);
		if (!budget.take("text", span, block.weight)) {
			end = span.start;
			break;
		}
		if (block.isCut) budget.leaveOut("text", span);
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
	const built: Unit[] = [];
	for (const { ranges, tail, kind, hidden } of units) {
		const passage = ranges.length > 1 ? makePassage(markup.textOf(ranges), kind) : tail;
		built.push({ ranges, passage, hidden });
		if (rest(ranges.length > 1 ? STEP : 1)) yield;
	}
	return { units: built, ...(end !== undefined && { end }) };
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
	if (known && !isLine && before.kind === "paragraph" && endsHanging(before.text.text)) return true;
	return broken && known && before.text.length > CUT_LENGTH && !isLine;
}
