import { ANNUAL_REQUIREMENTS } from "../../requirements/requirements.ts";
import type { RequirementId } from "../../requirements/types.ts";
import { CUES, findCues, OWN_CUES } from "../patterns/cues.ts";
import type { Cut } from "../sentences/cut.ts";
import { viewOf } from "../sentences/plain-view.ts";
import { tells } from "../sentences/telling.ts";
import {
	bySentences,
	contentFeatures,
	DENIABLE,
	pooledLogit,
	presenceFeatures,
	speaking,
} from "./document-features.ts";
import type { Linear } from "./linear.ts";
import { linear, sigmoid } from "./linear.ts";
import type { Ngrams } from "./ngrams.ts";
import { addNgrams, strongestRuns } from "./ngrams.ts";
import type { SentenceScores } from "./scores.ts";
import { columnOf } from "./scores.ts";
import type { Model } from "./weights.ts";
import { denialColumn } from "./weights.ts";

/** Anything that scores sentences. */
export interface Classifier {
	score(text: string): SentenceScores;
	/** The words that decided for the requirement, as `[start, end)` in the sentence. */
	words(scores: SentenceScores, requirement: RequirementId): readonly Cut[];
	/** 0..1: how surely a document whose sentences have these scores says anything on the requirement. */
	present(all: readonly SentenceScores[], requirement: RequirementId): number;
	/** 0..1: how surely what it says is complete (addressed, or a plain yes or no) rather than partial or unclear. */
	complete(all: readonly SentenceScores[], requirement: RequirementId): number;
	/** 0..1: how surely it says no; undefined where denial was not learned and is read from stance. */
	denied(all: readonly SentenceScores[], requirement: RequirementId): number | undefined;
}

/** Sentences whose scores are kept; a full annual report's Item has a few hundred. */
const KEPT = 20_000;

/** A classifier by readable cues and by learned runs of words. */
export function createClassifier({ weights, sentences, documents }: Model): Classifier {
	const kept = new Map<string, SentenceScores>();
	const cueWeights = ANNUAL_REQUIREMENTS.map(({ id }) => weights[id].sentence);
	// A requirement has a column of runs for `complete`, and one more where its denial is learned.
	const pooledFor = (id: RequirementId, name: string) =>
		bySentences((all) => pooledLogit(all, columnOf(id), documents, name));
	const complete = new Map(ANNUAL_REQUIREMENTS.map(({ id }) => [id, pooledFor(id, id)]));
	const denied = new Map(DENIABLE.map((id) => [id, pooledFor(id, denialColumn(id))]));
	const content = (
		all: readonly SentenceScores[],
		requirement: RequirementId,
		fitted: Linear,
		pooled: ((all: readonly SentenceScores[]) => number) | undefined,
	) => {
		const column = columnOf(requirement);
		return sigmoid(linear(fitted, contentFeatures(all, column)) + (pooled?.(speaking(all, column)) ?? 0));
	};
	return {
		score(text) {
			const known = kept.get(text);
			if (known) return known;
			const view = viewOf(text);
			const scores = scoresOf(view, findCues(view), cueWeights, sentences);
			if (kept.size >= KEPT) kept.clear();
			kept.set(text, scores);
			return scores;
		},
		words: (scores, requirement) => decidingWords(scores, columnOf(requirement), cueWeights, sentences),
		present: (all, requirement) =>
			sigmoid(linear(weights[requirement].present, presenceFeatures(all, columnOf(requirement)))),
		complete: (all, requirement) => content(all, requirement, weights[requirement].complete, complete.get(requirement)),
		denied(all, requirement) {
			const fitted = weights[requirement].denied;
			return fitted && content(all, requirement, fitted, denied.get(requirement));
		},
	};
}

/**
 * Scores of one sentence.
 *
 * @param found which of `CUES` are there
 * @param weights for each requirement, bias and a weight for each of `CUES`
 */
export function scoresOf(
	view: string,
	found: Uint8Array,
	weights: readonly Linear[],
	sentences: Ngrams,
): SentenceScores {
	const logits = new Float64Array(weights.length);
	for (let i = 0; i < logits.length; i++) logits[i] = linear(weights[i] ?? [], found);
	addNgrams(logits, view, sentences);
	const strengths = logits.map(sigmoid);
	const surprises = strengths.map((strength) => -Math.log(Math.max(1e-6, 1 - strength)));
	const cues = Array.from(found, (is, place) => (is ? place : -1)).filter((place) => place >= 0);
	return { view, logits, strengths, surprises, found, cues };
}

/** Words that weigh less than this decide nothing. */
const LEAST = 0.3;

/** The two cues that weigh most, where they stand; without a cue, the learned words that weigh most. */
function decidingWords(
	{ view, found }: SentenceScores,
	column: number,
	weights: readonly Linear[],
	sentences: Ngrams,
): readonly Cut[] {
	const cues = (OWN_CUES[column] ?? [])
		.map((at) => ({ cue: CUES[at], value: found[at] ? (weights[column]?.[at + 1] ?? 0) : 0 }))
		.filter((c) => c.cue?.shown && c.value > LEAST)
		.sort((a, b) => b.value - a.value)
		.slice(0, 2)
		.flatMap(({ cue }) => {
			const match = cue?.words.exec(view);
			return match ? [[match.index, match.index + match[0].length] as const] : [];
		});
	const cuts = cues.length > 0 ? cues : learnedWords(view, column, sentences);
	return [...cuts].sort((a, b) => a[0] - b[0]);
}

/** The two runs of words that weigh most and do not overlap. */
function learnedWords(view: string, column: number, sentences: Ngrams): readonly Cut[] {
	const runs = strongestRuns(view, column, sentences).map((run) => run.cut);
	const telling = runs.filter(([start, end]) => tells(view.slice(start, end)));
	const [first, ...rest] = telling.length > 0 ? telling : runs;
	if (!first) return [];
	const second = rest.find((cut) => cut[1] < first[0] || cut[0] > first[1]);
	return second ? [first, second] : [first];
}
