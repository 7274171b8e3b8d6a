import type { RequirementId } from "../../requirements/types.ts";
import type { Classifier } from "../model/classifier.ts";
import type { SentenceScores } from "../model/scores.ts";
import { columnOf } from "../model/scores.ts";
import { namesSubject } from "../patterns/index.ts";
import type { Sentence } from "../types.ts";

/** A sentence below this is not shown as evidence. */
export const WEAKEST = 0.25;
/** Below this even the best sentence of a draft does not speak of the requirement. */
export const NOTHING = 0.02;
/** So many strong sentences are shown whatever else stands. */
const FEW = 5;
/** No answer shows more. */
export const MOST = 16;
/** So many sentences after its lead-in (“The committee:”) a list is over. */
const LIST = 12;

/** A sentence that may speak of a requirement. */
export interface Candidate {
	readonly sentence: Sentence;
	/** 0..1 */
	readonly strength: number;
}

/** Three words at least make a statement; a heading names what is said below it. */
export function isStatement({ passage, text }: Sentence): boolean {
	return passage.kind !== "heading" && /\S\s+\S+\s+\S/.test(text);
}

/**
 * The statements that may speak of a requirement, strongest first: those that name what it asks about, or leave that to
 * the sentence before (“It meets each quarter”) or to the lead-in of their list. Most of a draft does not, and is not
 * sorted.
 */
export function candidatesFor(
	id: RequirementId,
	sentences: readonly Sentence[],
	scores: readonly SentenceScores[],
): readonly Candidate[] {
	const column = columnOf(id);
	const names = (i: number): boolean => {
		const view = scores[i]?.view;
		return view !== undefined && namesSubject(id, view);
	};
	const candidates: Candidate[] = [];
	let lead = -1;
	sentences.forEach((sentence, i) => {
		if (sentence.passage.kind === "heading" || i - lead > LIST) lead = -1;
		const strength = scores[i]?.strengths[column] ?? 0;
		if (strength >= NOTHING && isStatement(sentence) && (names(i) || names(i - 1) || names(lead)))
			candidates.push({ sentence, strength });
		if (sentence.text.endsWith(":")) lead = i;
	});
	return candidates.sort((a, b) => b.strength - a.strength);
}

/**
 * How many of the best sentences the answer rests on: the strong ones, and those without which the rest would still
 * speak. So the evidence is a proof: take it away, and the draft is silent.
 */
export function neededFor(
	id: RequirementId,
	candidates: readonly Candidate[],
	scores: readonly SentenceScores[],
	classifier: Classifier,
): number {
	const weak = candidates.findIndex(({ strength }, i) => i > 0 && (i >= FEW || strength < WEAKEST));
	let count = weak < 0 ? candidates.length : weak;
	const taken = new Set(candidates.slice(0, count).map(({ sentence }) => sentence.index));
	while (count < Math.min(MOST, candidates.length)) {
		const rest = scores.filter((_, i) => !taken.has(i));
		if (classifier.present(rest, id) < 0.5) break;
		const next = candidates[count++];
		if (next) taken.add(next.sentence.index);
	}
	return count;
}
