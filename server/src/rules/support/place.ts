import type { Draft } from "../../draft/types.ts";
import type { Sentence } from "../../judgement/types.ts";
import { requirement, requirementsOf } from "../../requirements/requirements.ts";
import type { AnyRequirementId } from "../../requirements/types.ts";
import type { Span } from "../../text/span.ts";
import { valuePlace } from "./facts.ts";

const STRATEGY = /risk management|strateg|process/i;
const GOVERNANCE = /governance|oversight/i;

/**
 * Where to say that something is absent: the block or the flag that is tagged for it, else the heading of the section
 * in which a reader would look for it, else the block after which it would stand, else the Item's own heading.
 */
export function absencePlace(draft: Draft, id: AnyRequirementId): Span {
	return placeOf(ownFact(draft, id) ?? sectionHeading(draft, id) ?? neighbour(draft, id) ?? draft.anchor);
}

/** The block or else the flag of a requirement; the first where it is tagged several times. */
function ownFact({ facts }: Draft, id: AnyRequirementId): Span | undefined {
	const { textBlock, flag } = requirement(id);
	const block = facts.find(({ concept }) => concept === textBlock);
	const own = facts.find(({ concept }) => concept === flag);
	return block?.name ?? (own && valuePlace(own));
}

/** The heading of the section in which a reader would look for a requirement; of annual reports alone. */
export function sectionHeading(draft: Draft, id: AnyRequirementId): Span | undefined {
	const { paragraph } = requirement(id);
	const wanted = paragraph.startsWith("(c)") ? GOVERNANCE : paragraph.startsWith("(b)") ? STRATEGY : undefined;
	const other = wanted === GOVERNANCE ? STRATEGY : GOVERNANCE;
	return draft.passages.find(
		({ kind, text: { text } }) => kind === "heading" && text.length < 80 && wanted?.test(text) && !other.test(text),
	);
}

/** The last block that the rule has before this requirement in its own half, (b) or (c), else the first after it. */
function neighbour({ regime, facts }: Draft, id: AnyRequirementId): Span | undefined {
	const half = requirement(id).paragraph.slice(0, 3);
	const inHalf = requirementsOf(regime).filter(({ paragraph }) => paragraph.startsWith(half));
	const at = inHalf.findIndex((it) => it.id === id);
	const nearestFirst = [...inHalf.slice(0, at).reverse(), ...inHalf.slice(at + 1)];
	for (const { textBlock } of nearestFirst) {
		const fact = facts.find(({ concept }) => concept === textBlock);
		if (fact) return fact.name;
	}
	return undefined;
}

/** A span without what else its holder carries. */
export function placeOf({ start, end }: Span): Span {
	return { start, end };
}

/** The characters `[start, end)` of a sentence, in the source. */
export function wordsOfSentence(sentence: Sentence, start: number, end: number): Span {
	return sentence.passage.text.span(sentence.offset + start, sentence.offset + end);
}
