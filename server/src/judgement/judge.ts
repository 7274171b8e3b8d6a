import type { Draft, Fact } from "../draft/types.ts";
import { CONCEPTS } from "../requirements/concepts.ts";
import { ANNUAL_REQUIREMENTS } from "../requirements/requirements.ts";
import type { AnyRequirementId, IncidentRequirementId, RequirementId } from "../requirements/types.ts";
import type { Steps } from "../text/steps.ts";
import { every, finish } from "../text/steps.ts";
import { answerOf } from "./answers/answer.ts";
import { evidenceOf } from "./answers/evidence.ts";
import { incidentBlock } from "./answers/incident/block.ts";
import { readIncident } from "./answers/incident/read.ts";
import { readEffect } from "./answers/material-effect/statement.ts";
import type { Learned } from "./learned.ts";
import { shipped } from "./learned.ts";
import { calibrate } from "./model/calibration.ts";
import type { SentenceScores } from "./model/scores.ts";
import type { DefinedName } from "./sentences/defined-names.ts";
import { narrativeInSteps } from "./sentences/narrative.ts";
import type { DocumentOf } from "./text-blocks.ts";
import { documentOf, judgeBlock } from "./text-blocks.ts";
import type { Answer, BlockJudgement, Evidence, Judgement, Sentence, Verdict } from "./types.ts";
import { verdictOf } from "./verdicts.ts";

/**
 * What the prose of a draft says on each requirement, and how its facts stand to that.
 *
 * @param by weights and calibration; those that are shipped, if left out
 */
export function judge(draft: Draft, by: Learned = shipped()): Judgement {
	return finish(judgeInSteps(draft, by));
}

/**
 * As `judge`; a step is a few sentences, a requirement or a fact.
 *
 * @param names what bodies and persons stand for besides what the draft defines
 */
export function* judgeInSteps(
	draft: Draft,
	by: Learned = shipped(),
	names: readonly DefinedName[] = [],
): Steps<Judgement> {
	const sentences = yield* narrativeInSteps(draft, names);
	yield;
	if (draft.regime === "incident") return yield* judgeIncident(draft, sentences);
	return calibrate(yield* judgeAnnual(draft, sentences, by), by.calibration);
}

function* judgeAnnual(
	draft: Draft,
	sentences: readonly Sentence[],
	{ classifier: by, blocks: blocksBy }: Learned,
): Steps<Judgement> {
	const scores: SentenceScores[] = [];
	const rest = every(STEP);
	for (const { resolved } of sentences) {
		const own = by.score(resolved.text);
		scores.push(own);
		// What (b)(2) rests on is kept by the text: read here, sentence by sentence, it is at hand when all are asked.
		readEffect(own.view);
		if (rest(resolved.text.length)) yield;
	}
	const answers = new Map<AnyRequirementId, Answer>();
	const pause = every(SENTENCES);
	for (const { id } of ANNUAL_REQUIREMENTS) {
		answers.set(id, answerOf(id, sentences, scores, by));
		if (pause(sentences.length)) yield;
	}
	const evidence: Evidence[] = [];
	for (const sentence of sentences) {
		ANNUAL_REQUIREMENTS.forEach(({ id }, column) => {
			const strength = scores[sentence.index]?.strengths[column] ?? 0;
			if (strength >= 0.35) evidence.push(evidenceOf(id, sentence, strength, scores, by));
		});
		if (rest(sentence.text.length)) yield;
	}
	const verdicts = new Map<Fact, Verdict>();
	const blocks = new Map<Fact, BlockJudgement>();
	const documents = new Map<RequirementId, DocumentOf>();
	const document = (id: RequirementId): DocumentOf => {
		const known = documents.get(id) ?? documentOf(id, scores, by);
		documents.set(id, known);
		return known;
	};
	for (const fact of draft.facts) {
		const id = CONCEPTS.get(fact.concept)?.requirement as RequirementId | undefined;
		const answer = id && answers.get(id);
		if (!id || !answer) continue;
		if (fact.kind === "flag") {
			const verdict = verdictOf(fact, id, answer);
			if (verdict) verdicts.set(fact, verdict);
		} else if (fact.kind === "textBlock") {
			blocks.set(fact, judgeBlock(fact, id, answer, document(id), by, blocksBy));
			if (pause(fact.text.length / SENTENCE)) yield;
		}
	}
	return { sentences, answers, verdicts, blocks, evidence };
}

/** Characters of sentences that are judged in one step: a sentence of 150 takes up to a millisecond where it is new. */
const STEP = 1_200;
/** Sentences, of about so many characters, that are weighed in one step once they are scored. */
const SENTENCES = 500;
const SENTENCE = 100;

function* judgeIncident(draft: Draft, sentences: readonly Sentence[]): Steps<Judgement> {
	const { answers, incident } = yield* readIncident(draft, sentences);
	const blocks = new Map<Fact, BlockJudgement>();
	for (const fact of incident.told ? draft.facts : []) {
		const id = CONCEPTS.get(fact.concept)?.requirement as IncidentRequirementId | undefined;
		const answer = id && answers.get(id);
		if (answer && fact.kind === "textBlock") blocks.set(fact, incidentBlock(fact, id, answer));
		yield;
	}
	return {
		sentences,
		answers,
		verdicts: new Map(),
		blocks,
		evidence: [...answers.values()].flatMap((a) => a.evidence),
		incident,
	};
}
