import type { Budget } from "../../../draft/budget.ts";
import type { Form } from "../../../requirements/forms.ts";
import { firstWhere } from "../../../text/sorted.ts";
import type { Span } from "../../../text/span.ts";
import type { Steps } from "../../../text/steps.ts";
import { CYBER_ITEMS } from "../../headings.ts";
import type { Markup } from "../markup/markup.ts";
import type { Furniture } from "../markup/page-breaks.ts";
import type { Unit, Units } from "../markup/passages.ts";
import { buildUnits } from "../markup/passages.ts";
import { CELL, EMPHASIS, HIDDEN } from "../markup/tags.ts";
import type { Chain } from "../xbrl/continuations.ts";
import { legendBlocks, untaggedIncident } from "./incident.ts";
import type { ItemHeading, ItemSection } from "./items.ts";
import { findItemHeadings, findSections } from "./items.ts";

export interface Narrative extends Units {
	/** Legends of a current report, wherever they stand, that say what of it is not filed. */
	readonly legends: readonly Unit[];
	/** The Item's heading and number, when there is one. */
	readonly heading?: Span;
	readonly item?: string;
}

/** Blocks `[first, end)`. */
interface BlockRange {
	readonly first: number;
	readonly end: number;
}

/** Text between two facts of one disclosure is no longer than this, in source characters of its words. */
const GAP = 10_000;

/** The Item's stretch, with all that facts hold elsewhere; without an Item, what facts hold and what is between them. */
export function* readNarrative(
	markup: Markup,
	chains: readonly Chain[],
	form: Form | undefined,
	isFurniture: Furniture,
	budget: Budget,
): Steps<Narrative> {
	const headings = yield* findItemHeadings(markup);
	const tagged = taggedBlocks(markup, chains, headings);
	yield;
	const sections = yield* findSections(markup, headings);
	const chosen =
		chooseSection(markup, sections, tagged) ??
		(tagged.length === 0 ? yield* untaggedIncident(markup, sections, form) : undefined);
	yield;
	const section = chosen && cutBoilerplate(markup, chosen, tagged);
	const facts = tagged.filter((range) => !isHidden(markup, range));
	const elsewhere = facts.filter(
		(range) => section === undefined || range.first < section.first || range.first >= section.end,
	);
	const wanted: readonly BlockRange[] = [
		...(section ? [section] : []),
		...(elsewhere.length === facts.length ? between(markup, elsewhere) : []),
		// A current report may tell of the incident under another Item too (7.01, 8.01).
		...(form === "8-K" ? sections.filter((other) => factsIn(other, elsewhere) > 0) : []),
	];
	yield;

	const titles = section ? headingBlocks(markup, section) : new Set<number>();
	const blocks = numbersOf(markup, wanted, mergeRanges(tagged));
	const isTold = section !== undefined && isLong(markup, section.first);
	const units = yield* buildUnits(markup, blocks, isFurniture, isTold ? new Set() : titles, budget);
	const within = (at: number) => [...wanted, ...tagged].some(({ first, end }) => at >= first && at < end);
	const outside = (yield* legendBlocks(markup, form)).filter((at) => !within(at));
	const { units: legends } = yield* buildUnits(markup, outside, isFurniture, new Set(), budget);
	return section
		? { ...units, legends, heading: headingSpan(markup, titles), item: section.item }
		: { ...units, legends };
}

/** The stretch of the Item: the one with most facts, then the longest. A mere pointer yields to facts elsewhere. */
function chooseSection(
	markup: Markup,
	sections: readonly ItemSection[],
	tagged: readonly BlockRange[],
): ItemSection | undefined {
	const weighed = sections
		.filter((section) => CYBER_ITEMS.has(section.item))
		.map((section) => {
			return { section, facts: factsIn(section, tagged), length: markup.lengthOf(section.first, section.end) };
		})
		.sort((a, b) => b.facts - a.facts || b.length - a.length);
	return weighed[0]?.section;
}

/** How many ranges begin in a section. */
function factsIn({ first, end }: BlockRange, facts: readonly BlockRange[]): number {
	const from = (block: number) => firstWhere(facts.length, (at) => (facts[at]?.first ?? 0) >= block);
	return from(end) - from(first);
}

function isHidden(markup: Markup, range: BlockRange): boolean {
	return ((markup.block(range.first)?.bits ?? 0) & HIDDEN) !== 0;
}

/** Numbers of the blocks that stand in one of the wanted ranges and are shown, or in a tagged one, shown or not; rising. */
function* numbersOf(
	markup: Markup,
	wanted: readonly BlockRange[],
	tagged: readonly BlockRange[],
): Generator<number, void, undefined> {
	let fact = 0;
	for (const { first, end } of mergeRanges([...wanted, ...tagged])) {
		for (let at = first; at < end; at++) {
			while ((tagged[fact]?.end ?? end) <= at) fact++;
			const isTagged = at >= (tagged[fact]?.first ?? end);
			if (isTagged || !((markup.block(at)?.bits ?? 0) & HIDDEN)) yield at;
		}
	}
}

/** Sorted, and joined where they touch. */
function mergeRanges(ranges: readonly BlockRange[]): readonly BlockRange[] {
	const merged: { first: number; end: number }[] = [];
	for (const { first, end } of [...ranges].sort((a, b) => a.first - b.first)) {
		const last = merged.at(-1);
		if (last && first <= last.end) last.end = Math.max(last.end, end);
		else merged.push({ first, end });
	}
	return merged;
}

/**
 * Blocks that each fragment of each fact touches, in source order. Without its end tag, as while that is typed, a fact
 * holds all the rest of the report: no more of it is read than to the next Item.
 */
function taggedBlocks(
	markup: Markup,
	chains: readonly Chain[],
	headings: readonly ItemHeading[],
): readonly BlockRange[] {
	const ranges: BlockRange[] = [];
	for (const element of chains.flat()) {
		const first = markup.firstBlockAfter(element.firstRun);
		const next = headings[firstWhere(headings.length, (at) => (headings[at]?.block ?? 0) > first)]?.block;
		const until = element.closed ? undefined : next;
		const end = Math.min(markup.blockFrom(element.endRun), until ?? Number.POSITIVE_INFINITY);
		if (end > first) ranges.push({ first, end });
	}
	return ranges.sort((a, b) => a.first - b.first);
}

/** Joins ranges that stand near each other with what is between them. */
function between(markup: Markup, ranges: readonly BlockRange[]): readonly BlockRange[] {
	const joined: BlockRange[] = [];
	for (const range of ranges) {
		const last = joined.at(-1);
		if (last && markup.lengthOf(last.end, range.first, GAP) <= GAP)
			joined[joined.length - 1] = { first: last.first, end: Math.max(last.end, range.end) };
		else joined.push(range);
	}
	return joined;
}

const BOILERPLATE =
	/^(?:cautionary\b|safe harbor\b|(?:(?:note|statement|disclosure)s? )?(?:on |about |regarding |concerning )?forward[-–‑ ]looking)/i;
const HEADING_LENGTH = 150;

/** The forward-looking statements that close a current report are no part of the Item, unless facts stand there. */
function cutBoilerplate(markup: Markup, section: ItemSection, tagged: readonly BlockRange[]): ItemSection {
	if (section.item !== "1.05") return section;
	let from = section.first + 1;
	for (const { first, end } of tagged) if (first < section.end) from = Math.max(from, end);
	for (let at = from; at < section.end; at++) {
		const block = markup.block(at);
		if (!block || block.length > HEADING_LENGTH) continue;
		if (BOILERPLATE.test(block.text(markup.source).text)) return { ...section, end: at };
	}
	return section;
}

/** Form 6-K has no heading where it begins to tell in a paragraph. */
function isLong(markup: Markup, at: number): boolean {
	return (markup.block(at)?.length ?? 0) > HEADING_LENGTH && !(markup.block(at)?.emphasisFirst ?? false);
}

/** Blocks of the Item's heading: a table may part number and title. */
function headingBlocks(markup: Markup, { first, end }: ItemSection): ReadonlySet<number> {
	const blocks = new Set<number>();
	for (let at = first; at < Math.min(end, first + 3); at++) {
		const block = markup.block(at);
		if (!block || block.length > HEADING_LENGTH) break;
		const text = block.text(markup.source).text;
		if (at > first && !(block.bits & (CELL | EMPHASIS) && /cyber|incident|event/i.test(text)) && !/^\d/.test(text))
			break;
		blocks.add(at);
		if (/[a-z]{4}/i.test(text.replace(/^items?/i, ""))) break;
	}
	return blocks.size > 0 ? blocks : new Set([first]);
}

/** From the heading's first word to its last; of a heading that runs on into its paragraph, the paragraph's begin. */
function headingSpan(markup: Markup, titles: ReadonlySet<number>): Span {
	const blocks = [...titles].flatMap((title) => markup.block(title) ?? []);
	const text = markup.textOf(
		blocks.map((block) => markup.runsOf(block)),
		300,
	);
	return text.span(0, text.length);
}
