import type { Draft } from "../../draft/types.ts";
import type { Sentence } from "../../judgement/types.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { AnyRequirementId } from "../../requirements/types.ts";
import type { Span } from "../../text/span.ts";

const STRATEGY = /risk management|strateg|process/i;
const GOVERNANCE = /governance|oversight/i;

/**
 * Where to say that something is absent: the heading of the section in which a reader would look for it, else the
 * Item's own heading.
 */
export function absencePlace(draft: Draft, id: AnyRequirementId): Span {
	const { paragraph } = requirement(id);
	const wanted = paragraph.startsWith("(c)") ? GOVERNANCE : paragraph.startsWith("(b)") ? STRATEGY : undefined;
	const other = wanted === GOVERNANCE ? STRATEGY : GOVERNANCE;
	const heading = wanted
		? draft.passages.find(
				({ kind, text: { text } }) => kind === "heading" && text.length < 80 && wanted.test(text) && !other.test(text),
			)
		: undefined;
	return placeOf(heading ?? draft.anchor);
}

/** A span without what else its holder carries. */
export function placeOf({ start, end }: Span): Span {
	return { start, end };
}

/** The characters `[start, end)` of a sentence, in the source. */
export function wordsOfSentence(sentence: Sentence, start: number, end: number): Span {
	return sentence.passage.text.span(sentence.offset + start, sentence.offset + end);
}
