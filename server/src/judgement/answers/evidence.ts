import type { RequirementId } from "../../requirements/types.ts";
import type { Span } from "../../text/span.ts";
import type { Classifier } from "../model/classifier.ts";
import type { SentenceScores } from "../model/scores.ts";
import { columnOf } from "../model/scores.ts";
import { claimOf, denialOf } from "../patterns/index.ts";
import type { Cut } from "../sentences/cut.ts";
import { stanceOf } from "../sentences/stance.ts";
import type { Evidence, Sentence, Stance } from "../types.ts";
import { WEAKEST } from "./candidates.ts";
import { shownWords, turningWord } from "./shown-words.ts";

/**
 * The sentence as evidence, with its stance and the words that decided.
 *
 * @param scores of all sentences, by their index
 */
export function evidenceOf(
	id: RequirementId,
	sentence: Sentence,
	strength: number,
	scores: readonly SentenceScores[],
	classifier: Classifier,
): Evidence {
	const own = scores[sentence.index];
	const { stance, shown } = own ? readingOf(id, own, classifier) : UNREAD;
	return {
		start: sentence.start,
		end: sentence.end,
		requirement: id,
		sentence,
		strength,
		stance,
		words: wordSpans(sentence, shown),
	};
}

/** Words of a sentence's view as spans of the source, in order; words of one written-out name are one span. */
export function wordSpans({ passage, offset, resolved }: Sentence, cuts: readonly Cut[]): readonly Span[] {
	const [only] = cuts;
	// Most evidence is shown by words in one place.
	if (only && cuts.length === 1) {
		const [start, end] = resolved.original(...only);
		return [passage.text.span(offset + start, offset + end)];
	}
	const merged: Cut[] = [];
	for (const cut of cuts) {
		const [start, end] = resolved.original(...cut);
		const last = merged.at(-1);
		if (last && start < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
		else merged.push([start, end]);
	}
	return merged.map(([start, end]) => passage.text.span(offset + start, offset + end));
}

/** What a sentence says of a requirement: its stance, and the words that decided, in the sentence. */
interface SentenceReading {
	readonly stance: Stance;
	readonly shown: readonly Cut[];
}

const UNREAD: SentenceReading = { stance: "affirms", shown: [] };

/** Depends on the sentence alone, so it is kept with what the classifier keeps of it. */
const readings = new WeakMap<SentenceScores, Map<RequirementId, SentenceReading>>();

function readingOf(id: RequirementId, own: SentenceScores, classifier: Classifier): SentenceReading {
	const kept = readings.get(own) ?? new Map<RequirementId, SentenceReading>();
	readings.set(own, kept);
	const known = kept.get(id) ?? readSentence(id, own, classifier);
	kept.set(id, known);
	return known;
}

function readSentence(id: RequirementId, own: SentenceScores, classifier: Classifier): SentenceReading {
	const denial = denialOf(id, own.view);
	const cuts = denial ? [denial] : decidingWords(id, own, classifier);
	const stance = denial ? "denies" : stanceOfWords(own.view, cuts);
	const turn = denial ? undefined : turningWord(own.view, stance, (view) => stanceOfWords(view, cuts));
	return { stance, shown: shownWords(own.view, turn ? [...cuts, turn] : cuts) };
}

/** Where the classifier hears next to nothing, an outright claim is what decides. */
function decidingWords(id: RequirementId, own: SentenceScores, classifier: Classifier): readonly Cut[] {
	const claimed = (own.strengths[columnOf(id)] ?? 0) < WEAKEST ? claimOf(id, own.view) : undefined;
	return claimed ? [claimed.cut] : classifier.words(own, id);
}

function stanceOfWords(view: string, cuts: readonly Cut[]): Stance {
	const first = cuts[0];
	return first ? stanceOf(view, first[0], Math.max(...cuts.map((c) => c[1]))) : "affirms";
}
