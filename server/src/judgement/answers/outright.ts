import type { RequirementId } from "../../requirements/types.ts";
import type { Classifier } from "../model/classifier.ts";
import type { SentenceScores } from "../model/scores.ts";
import { columnOf } from "../model/scores.ts";
import { claimOf, denialOf, patternsOf } from "../patterns/index.ts";
import { wordsIn } from "../patterns/pattern.ts";
import { viewOf } from "../sentences/plain-view.ts";
import type { Answer, AnswerValue, Evidence, Sentence } from "../types.ts";
import { isStatement, MOST } from "./candidates.ts";
import { evidenceOf } from "./evidence.ts";
import { lacksOf } from "./lacks.ts";

/** How sure an outright denial or claim is at least. */
export const OUTRIGHT = 0.7;
/** A denial in a sentence that hardly speaks of the requirement denies something else. */
const FAINT_DENIAL = 0.15;
/** A sentence that affirms against a denial speaks as surely as this. */
const AFFIRMED = 0.6;

/** The answer of sentences that deny or claim outright, however seldom it is said in such words; undefined where none does. */
export function saidOutright(
	id: RequirementId,
	sentences: readonly Sentence[],
	scores: readonly SentenceScores[],
	classifier: Classifier,
): Answer | undefined {
	const column = columnOf(id);
	const saying = (says: (view: string) => boolean): readonly Evidence[] => {
		const found: Evidence[] = [];
		for (const [i, sentence] of sentences.entries()) {
			const own = scores[i];
			if (!own || !isStatement(sentence) || !says(own.view)) continue;
			found.push(evidenceOf(id, sentence, own.strengths[column] ?? 0, scores, classifier));
			if (found.length === MOST) break;
		}
		return found;
	};
	const denials = saying((view) => denialOf(id, view) !== undefined);
	if (denials.length > 0)
		return { requirement: id, answer: "no", confidence: OUTRIGHT, evidence: denials, hollow: false, lacks: [] };
	const evidence = saying((view) => claimOf(id, view) !== undefined);
	const claimed = evidence[0] && claimOf(id, viewOf(evidence[0].sentence.resolved.text));
	if (!claimed) return undefined;
	const { answer } = claimed.pattern;
	return {
		requirement: id,
		answer,
		confidence: OUTRIGHT,
		evidence,
		hollow: false,
		lacks: lacksOf(id, answer, evidence, sentences),
	};
}

/**
 * A sentence that denies outright decides, unless another as surely affirms: then the answer is unclear, or the model's
 * where the affirmation outweighs the denial.
 */
export function explicitDenial(
	id: RequirementId,
	evidence: readonly Evidence[],
): { answer: AnswerValue; confidence: number } | undefined {
	const { outweighs } = patternsOf(id);
	const denying = evidence.filter((e) => denialOf(id, viewOf(e.sentence.resolved.text)) !== undefined);
	const strength = Math.max(0, ...denying.map((e) => e.strength));
	if (strength < FAINT_DENIAL) return undefined;
	const affirming = evidence.filter(
		(e) =>
			e.stance === "affirms" &&
			e.strength >= AFFIRMED &&
			(!outweighs || wordsIn(outweighs, viewOf(e.sentence.resolved.text)) !== undefined),
	);
	if (affirming.length === 0) return { answer: "no", confidence: Math.max(OUTRIGHT, strength) };
	return outweighs ? undefined : { answer: "unclear", confidence: 0.6 };
}
