import type { Draft, Fact, Passage } from "../../draft/types.ts";
import { lastWhere } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import type { Checklist, ChecklistRow } from "../checklist.ts";

/** Where something stands in the Item, as shares of its words, for the picture from top to bottom. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly label: string;
}

/** A heading of the draft, and what stands under it. */
export interface Section {
	readonly heading: string;
	/** Numbers of the requirements that a sentence under it answers. */
	readonly answers: readonly number[];
	/** The facts that begin under it: `3 flag`, or the concept where it is of no requirement. */
	readonly tags: readonly string[];
}

/** The draft from top to bottom: where each requirement is answered, and where tags lie. */
export interface Outline {
	readonly sections: readonly Section[];
	readonly evidence: readonly Stretch[];
	readonly tags: readonly Stretch[];
}

/** So many sentences of an answer are shown. */
export const SHOWN = 3;

/** Places of answers and tags; nothing is judged here. */
export function outlineOf({ passages, facts }: Draft, { rows }: Checklist): Outline {
	const share = shareIn(passages);
	const stretch = ({ start, end }: Span, label: string): Stretch => ({
		from: share(start),
		to: Math.max(share(end), share(start)),
		label,
	});
	const sections = sectionsOf(passages);
	const under = (offset: number) =>
		sections[
			Math.max(
				0,
				lastWhere(sections.length, (at) => startOf(at) <= offset),
			)
		];
	const startOf = (at: number): number => sections[at]?.start ?? 0;
	for (const [i, { evidence }] of rows.entries())
		for (const { start } of evidence.slice(0, SHOWN)) under(start)?.answers.add(i + 1);
	const labels = tagLabels(rows);
	const labelOf = ({ concept }: Fact): string => labels.get(concept) ?? concept;
	for (const fact of facts) under(fact.start)?.tags.add(labelOf(fact));
	return {
		sections: sections.map(({ heading, answers, tags }) => ({
			heading,
			answers: [...answers].sort((a, b) => a - b),
			tags: [...tags],
		})),
		evidence: rows.flatMap(({ evidence }, i) => evidence.slice(0, SHOWN).map((it) => stretch(it, String(i + 1)))),
		tags: facts.map((fact) => stretch(fact, labelOf(fact))),
	};
}

/** What facts are called by their concept: a fact of a requirement by its number. */
function tagLabels(rows: readonly ChecklistRow[]): ReadonlyMap<string, string> {
	const labels = new Map<string, string>();
	for (const [i, { flag, block }] of rows.entries()) {
		if (flag && !labels.has(flag.concept)) labels.set(flag.concept, `${i + 1} flag`);
		if (block && !labels.has(block.concept)) labels.set(block.concept, `${i + 1} block`);
	}
	return labels;
}

/** How much of the words stands before an offset, 0 to 1: markup between them counts for nothing. */
function shareIn(passages: readonly Passage[]): (offset: number) => number {
	const before: number[] = [];
	let length = 0;
	for (const { text } of passages) {
		before.push(length);
		length += text.length;
	}
	return (offset) => {
		const at = lastWhere(passages.length, (i) => (passages[i]?.start ?? 0) <= offset);
		const passage = passages[at];
		if (!passage) return 0;
		const inside = Math.min(1, (offset - passage.start) / Math.max(1, passage.end - passage.start));
		return ((before[at] ?? 0) + inside * passage.text.length) / Math.max(1, length);
	};
}

interface OpenSection {
	readonly heading: string;
	readonly start: number;
	readonly answers: Set<number>;
	readonly tags: Set<string>;
}

function sectionsOf(passages: readonly Passage[]): readonly OpenSection[] {
	const open = (heading: string, start: number): OpenSection => ({
		heading,
		start,
		answers: new Set(),
		tags: new Set(),
	});
	const sections: OpenSection[] = [];
	for (const { kind, text, start } of passages) {
		if (kind === "heading") sections.push(open(text.text, start));
		else if (sections.length === 0) sections.push(open("", start));
	}
	return sections;
}
