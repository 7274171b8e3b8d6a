import type { ReadProblem } from "../../../draft/types.ts";
import type { Steps } from "../../../text/steps.ts";
import { every } from "../../../text/steps.ts";
import type { Markup } from "../markup/markup.ts";
import { HIDDEN } from "../markup/tags.ts";
import type { Cover } from "../xbrl/cover.ts";
import { findItemHeadings } from "./items.ts";

/** The Item that an annual report carries the disclosure in, by its form. */
const OWED: Readonly<Record<string, string>> = { "10-K": "1C", "20-F": "16K" };
/** First fiscal year end for which it is due. */
const FROM = "2023-12-15";
/** A document with fewer Items is a piece of a report. */
const FEWEST_ITEMS = 3;
/** The first page. */
const COVER_BLOCKS = 100;
const COVER_LENGTH = 20_000;
/** A heading of the Item is no longer, as source. */
const HEADING_LENGTH = 200;
/** So many blocks are looked at in one step. */
const BLOCKS = 256;

/**
 * Whether an annual report lacks the Item that it owes: it is one by its cover, for a fiscal year in which the Item is due,
 * with other Items. Registration statements and shell company reports on Form 20-F owe none, and an amendment may leave
 * it out.
 */
export function* absentItem(markup: Markup, cover: Cover): Steps<ReadProblem | undefined> {
	const { form, formSpan, periodEnd } = cover;
	const item = OWED[form ?? ""];
	if (item === undefined || !formSpan || periodEnd === undefined || periodEnd < FROM) return undefined;
	const page = markup.textOf([{ first: 0, end: runsOfCover(markup) }], COVER_LENGTH).text;
	if (isAmendment(page) || !isAnnual(page, form === "20-F")) return undefined;
	const items = new Set((yield* findItemHeadings(markup)).map((heading) => heading.item));
	if (items.size < FEWEST_ITEMS || items.has(item)) return undefined;
	if (yield* isSpoken(markup)) return undefined;
	return { kind: "item-absent", item: `Item ${item}`, start: formSpan.start, end: formSpan.end };
}

function runsOfCover(markup: Markup): number {
	const last = markup.block(Math.min(COVER_BLOCKS, markup.blockCount) - 1);
	return last ? markup.runsOf(last).end : 0;
}

function isAmendment(page: string): boolean {
	return /\bform\s(?:10-?K|20-?F)\s?\/\s?A\b|\bamendment no\b/i.test(page);
}

/** Signs of a box that is ticked, and of one that is not, before what it is for. */
const BOX =
	/([☒☑✓✔■þýxX])?[\]\s]{0,6}(annual report|registration statement|shell company report|transition report) pursuant/gi;

/** On Form 20-F the ticked box tells; Form 10-K is for annual reports alone. */
function isAnnual(page: string, byBox: boolean): boolean {
	if (!byBox) return true;
	const ticked = [...page.matchAll(BOX)]
		.filter(([, box]) => box !== undefined)
		.map(([, , what = ""]) => what.toLowerCase());
	return ticked.length > 0 && ticked.every((what) => what === "annual report" || what === "transition report");
}

/** Whether a line names the subject after all, in a heading that is not read as one. */
function* isSpoken(markup: Markup): Steps<boolean> {
	const rest = every(BLOCKS);
	for (const block of markup.blocks(0, markup.blockCount)) {
		if (rest()) yield;
		if (block.bits & HIDDEN || block.length > HEADING_LENGTH) continue;
		if (/\bcyber\s?-?security\b|\b16\s?k\b|\b1\s?c\b/i.test(block.text(markup.source).text)) return true;
	}
	return false;
}
