import { requirement } from "../../requirements/requirements.ts";
import type { RequirementId } from "../../requirements/types.ts";
import type { Classifier } from "../model/classifier.ts";
import type { SentenceScores } from "../model/scores.ts";
import type { Answer, AnswerValue, Evidence, Sentence } from "../types.ts";
import { candidatesFor, neededFor } from "./candidates.ts";
import { evidenceOf } from "./evidence.ts";
import { lacksOf } from "./lacks.ts";
import { effectAnswer } from "./material-effect/answer.ts";
import { explicitDenial, saidOutright } from "./outright.ts";
import { settled, shortfallOf } from "./settle.ts";

/** A yes that rests on less is `unclear`. */
const DOUBTFUL = 0.25;
/** A sentence fainter than this counts in the sum, and is nothing to show. */
const TAIL = 0.1;
/** How likely a draft speaks of what no sentence of it names. */
const UNNAMED = 0.05;

/** How surely an answer is complete that says nothing of what it needs, and at most one that is hollow. */
const NEEDY = 0.1;
const HOLLOW = 0.45;

/** What the sentences say on one requirement of an annual report; with raw confidence. */
export function answerOf(
	id: RequirementId,
	sentences: readonly Sentence[],
	scores: readonly SentenceScores[],
	classifier: Classifier,
): Answer {
	return settled(modelled(id, sentences, scores, classifier), id, sentences);
}

function modelled(
	id: RequirementId,
	sentences: readonly Sentence[],
	scores: readonly SentenceScores[],
	classifier: Classifier,
): Answer {
	if (id === "material-effect") return effectAnswer(sentences, scores, classifier);
	const candidates = candidatesFor(id, sentences, scores);
	const present = candidates.length === 0 ? UNNAMED : classifier.present(scores, id);
	if (present < 0.5)
		return (
			saidOutright(id, sentences, scores, classifier) ?? {
				requirement: id,
				answer: "silent",
				confidence: 1 - present,
				evidence: [],
				hollow: false,
				lacks: [],
			}
		);
	const asks = requirement(id).kind;
	const evidence = candidates
		.slice(0, neededFor(id, candidates, scores, classifier))
		.map(({ sentence, strength }) => evidenceOf(id, sentence, strength, scores, classifier));
	const { hollow, needy } = shortfallOf(id, evidence);
	const complete = needy ? NEEDY : Math.min(hollow ? HOLLOW : 1, classifier.complete(scores, id));
	const { answer, confidence } =
		asks === "text"
			? {
					answer: complete >= 0.5 ? ("addressed" as const) : ("partial" as const),
					confidence: Math.max(complete, 1 - complete),
				}
			: yesOrNo(id, evidence, complete, classifier.denied(scores, id));
	return {
		requirement: id,
		answer,
		confidence: Math.min(present, confidence),
		evidence: evidence.filter(({ strength }, i) => i === 0 || strength >= TAIL),
		hollow,
		lacks: lacksOf(id, answer, evidence, sentences),
	};
}

function yesOrNo(
	id: RequirementId,
	evidence: readonly Evidence[],
	complete: number,
	denied: number | undefined,
): { answer: AnswerValue; confidence: number } {
	const explicit = explicitDenial(id, evidence);
	if (explicit) return explicit;
	if (evidence.every((e) => e.strength < DOUBTFUL)) return { answer: "unclear", confidence: 0.6 };
	const open = evidence[0]?.stance === "planned" || evidence[0]?.stance === "hypothetical";
	// What is planned or possible is no arrangement yet.
	if (open && !evidence.some((e) => e.stance === "affirms" && e.strength >= DOUBTFUL))
		return { answer: "unclear", confidence: 0.7 };
	if (denied !== undefined) {
		if (denied >= 0.5) return { answer: "no", confidence: denied };
		return complete >= 0.5
			? { answer: "yes", confidence: Math.min(complete, 1 - denied) }
			: { answer: "unclear", confidence: 1 - complete };
	}
	return complete >= 0.5 ? { answer: "yes", confidence: complete } : { answer: "unclear", confidence: 1 - complete };
}
