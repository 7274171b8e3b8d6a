import type { Form } from "../../../requirements/forms.ts";
import type { Steps } from "../../../text/steps.ts";
import { every } from "../../../text/steps.ts";
import { itemOf, LEGEND } from "../../headings.ts";
import { TELLS_OF_INCIDENT } from "../../said-cover.ts";
import type { Markup } from "../markup/markup.ts";
import { HIDDEN } from "../markup/tags.ts";
import type { MarkupPart } from "../markup/window.ts";
import type { ItemSection } from "./items.ts";

const CLOSES = /^(?:cautionary\b|safe harbor\b|forward[-–‑ ]looking|about [A-Z])/i;
/** Longer blocks, as source, are not looked into to the end. */
const LOOKED = 3_000;
const HEADING_LENGTH = 150;
/** So many parts are looked at in one step. */
const PARTS = 4;
/** No report has more blocks of one kind; a hostile one may. */
const MOST = 50;

/** Blocks of a part, by their numbers there. */
interface Noted {
	readonly tells: readonly number[];
	readonly legends: readonly number[];
}

/** Looked for once a part. */
const known = new WeakMap<MarkupPart, Noted>();

function notedIn(markup: Markup, part: MarkupPart): Noted {
	const before = known.get(part);
	if (before) return before;
	const tells: number[] = [];
	const legends: number[] = [];
	for (const [index, block] of part.blocks.entries()) {
		if (block.bits & HIDDEN) continue;
		const { text } = markup.textOf([markup.runsOf(block)], LOOKED);
		if (TELLS_OF_INCIDENT.test(text)) tells.push(index);
		if (LEGEND.test(text)) legends.push(index);
	}
	const noted = { tells, legends };
	known.set(part, noted);
	return noted;
}

function* blocksOf(markup: Markup, pick: keyof Noted): Steps<readonly number[]> {
	const found: number[] = [];
	const rest = every(PARTS);
	for (const part of markup.parts) {
		if (rest()) yield;
		for (const index of notedIn(markup, part)[pick]) if (found.length < MOST) found.push(part.firstBlock + index);
	}
	return found;
}

/**
 * Where a report without tags and without Item 1.05 tells of an incident: under Item 7.01 or 8.01 of Form 8-K, or on
 * Form 6-K, which has no Items, from the first block that does to the signatures.
 */
export function* untaggedIncident(
	markup: Markup,
	sections: readonly ItemSection[],
	form: Form | undefined,
): Steps<ItemSection | undefined> {
	if (form !== "8-K" && form !== "6-K") return undefined;
	const tells = yield* blocksOf(markup, "tells");
	const [first] = tells;
	if (first === undefined) return undefined;
	if (form === "8-K")
		return sections.find(
			({ item, first: from, end }) =>
				(item === "7.01" || item === "8.01") && tells.some((block) => block > from && block < end),
		);
	return { item: "6-K", first, end: endAfter(markup, first) };
}

function endAfter(markup: Markup, first: number): number {
	for (let at = first + 1; at < markup.blockCount; at++) {
		const block = markup.block(at);
		if (!block || block.length > HEADING_LENGTH) continue;
		const { text } = block.text(markup.source);
		if (CLOSES.test(text) || itemOf(text) === "end") return at;
	}
	return markup.blockCount;
}

/** Blocks of Form 8-K that say of what is reported that it is not filed, wherever they stand. */
export function* legendBlocks(markup: Markup, form: Form | undefined): Steps<readonly number[]> {
	return form === "8-K" ? yield* blocksOf(markup, "legends") : [];
}
