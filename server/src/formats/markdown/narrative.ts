import type { Budget } from "../../draft/budget.ts";
import type { Passage } from "../../draft/types.ts";
import type { Span } from "../../text/span.ts";
import type { Steps } from "../../text/steps.ts";
import { every } from "../../text/steps.ts";
import { LEGEND } from "../headings.ts";
import { joinParted } from "../parted.ts";
import type { Body, Section } from "./body.ts";
import type { MarkdownBlock } from "./part.ts";

/** Passages of `[start, end)`, those that stick out cut to it. */
export function passagesIn(body: Body, start: number, end: number): readonly Passage[] {
	const passages: Passage[] = [];
	for (const block of body.blocks(start, end)) {
		const passage = block.within(body.source, start, end);
		if (passage) passages.push(passage);
	}
	return joinParted(passages);
}

/** Passages in source order, and where text begins that is too much to be read. */
export interface Narrative {
	readonly passages: readonly Passage[];
	readonly end?: number;
}

/** So many blocks are read in one step. */
const BLOCKS = 64;

/**
 * The Item's passages and those of facts elsewhere; without an Item what facts hold and what is between them.
 *
 * @param whole whether the body is the Item when no heading says where that is
 * @param fragments of all facts
 */
export function* readNarrative(
	body: Body,
	section: Section | undefined,
	whole: boolean,
	fragments: readonly Span[],
	budget: Budget,
): Steps<Narrative> {
	const passages: Passage[] = [];
	const rest = every(BLOCKS);
	let before: MarkdownBlock | undefined;
	for (const { start, end } of wantedIn(body, section, whole, mergeSpans(fragments))) {
		for (const block of body.blocks(start, end)) {
			if (rest()) yield;
			if (block === before) continue;
			if (block.text(body.source).length === 0) continue;
			const passage = block.passage(body.source, block.kind);
			if (passage.end <= start || passage.start >= end) continue;
			if (!budget.take("text", passage, block.weight)) return { passages: joinParted(passages), end: passage.start };
			if (block.isCut) budget.leaveOut("text", passage);
			passages.push(passage);
			before = block;
		}
	}
	return { passages: joinParted(passages) };
}

function wantedIn(body: Body, section: Section | undefined, whole: boolean, tagged: readonly Span[]): readonly Span[] {
	if (section) return mergeSpans([section, ...tagged]);
	if (whole) return [{ start: 0, end: body.source.length }];
	const [first, last] = [tagged[0], tagged.at(-1)];
	return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** Passages outside the Item that say of what is reported that it is not deemed filed. */
export function readLegends(body: Body, section: Section): readonly Passage[] {
	return [...passagesIn(body, 0, section.start), ...passagesIn(body, section.end, body.source.length)].filter(
		({ text }) => LEGEND.test(text.text),
	);
}

/** Sorted, and joined where they touch. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
}
