import type { Fact, Passage } from "../../draft/types.ts";
import type { Span } from "../../text/span.ts";
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

/**
 * The Item's passages and those of facts elsewhere; without an Item what facts hold and what is between them.
 *
 * @param whole whether the body is the Item when no heading says where that is
 */
export function readNarrative(
	body: Body,
	section: Section | undefined,
	whole: boolean,
	facts: readonly Fact[],
): readonly Passage[] {
	if (!section && whole) return passagesIn(body, 0, body.source.length);
	const tagged = mergeSpans(facts.flatMap((fact) => fact.fragments));
	const [first, last] = [tagged[0], tagged.at(-1)];
	const wanted = section
		? mergeSpans([section, ...tagged])
		: first && last
			? [{ start: first.start, end: last.end }]
			: [];
	const passages: Passage[] = [];
	let before: MarkdownBlock | undefined;
	for (const { start, end } of wanted) {
		for (const block of body.blocks(start, end)) {
			if (block === before || block.text(body.source).length === 0) continue;
			const passage = block.passage(body.source, block.kind);
			if (passage.end <= start || passage.start >= end) continue;
			passages.push(passage);
			before = block;
		}
	}
	return joinParted(passages);
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
