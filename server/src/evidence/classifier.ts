import { ANNUAL_REQUIREMENTS } from "../requirements/requirements.ts";
import type { RequirementId } from "../requirements/types.ts";
import type { Cue } from "./cues/cue.ts";
import { CUE_SETS } from "./cues/index.ts";
import type { Ngrams } from "./ngrams.ts";
import { addNgrams, strongestRuns } from "./ngrams.ts";
import type { Cut } from "./sentences.ts";
import { viewOf } from "./view.ts";

/** What one sentence says to the classifier. Depends on its text alone, so it is kept by it. */
export interface SentenceScores {
	/** Plain view of the sentence, each character in its place. */
	readonly view: string;
	/** Log-odds that the sentence is evidence, one for each annual requirement in the order of the rule. */
	readonly logits: Float64Array;
	/** For each requirement, which of its cues are there. */
	readonly cues: readonly Uint8Array[];
}

/** Anything that scores sentences. */
export interface Classifier {
	score(text: string): SentenceScores;
	/** The words that decided for the requirement, as `[start, end)` in the sentence. */
	words(scores: SentenceScores, requirement: RequirementId): readonly Cut[];
	/** 0..1: how surely a document whose sentences have these scores says anything on the requirement. */
	present(all: readonly SentenceScores[], requirement: RequirementId): number;
	/** 0..1: how surely what it says is complete (addressed, or a plain yes or no) rather than partial or unclear. */
	complete(all: readonly SentenceScores[], requirement: RequirementId): number;
}

/** A fitted linear model: bias, then one weight a feature. */
export type Linear = readonly number[];

/** Fitted weights by requirement; `sentence` weighs all of `CUES`. See `training/`. */
export type Weights = Readonly<
	Record<RequirementId, { readonly sentence: Linear; readonly present: Linear; readonly complete: Linear }>
>;

const PLACE: ReadonlyMap<RequirementId, number> = new Map(ANNUAL_REQUIREMENTS.map((r, i) => [r.id, i]));

/** Place of a requirement in `logits` and `cues`. */
export function placeOf(requirement: RequirementId): number {
	return PLACE.get(requirement) ?? 0;
}

export function sigmoid(logit: number): number {
	return 1 / (1 + Math.exp(-logit));
}

/** Sentences whose scores are kept; a full annual report's Item has a few hundred. */
const KEPT = 20_000;

/** A classifier by readable cues, weighed by `weights`, and by learned runs of words. */
export function createClassifier(weights: Weights, ngrams: Ngrams): Classifier {
	const kept = new Map<string, SentenceScores>();
	const cueWeights = ANNUAL_REQUIREMENTS.map(({ id }) => weights[id].sentence);
	return {
		score(text) {
			const known = kept.get(text);
			if (known) return known;
			const view = viewOf(text);
			const scores = scoresOf(view, matches(view), cueWeights, ngrams);
			if (kept.size >= KEPT) kept.clear();
			kept.set(text, scores);
			return scores;
		},
		words: (scores, requirement) => decidingWords(scores, requirement, weights, ngrams),
		present: (all, requirement) =>
			sigmoid(linear(weights[requirement].present, presenceFeatures(all, placeOf(requirement)))),
		complete: (all, requirement) =>
			sigmoid(linear(weights[requirement].complete, completenessFeatures(all, placeOf(requirement)))),
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
	ngrams: Ngrams,
): SentenceScores {
	const logits = Float64Array.from(weights, (own) => linear(own, found));
	addNgrams(logits, view, ngrams);
	return { view, logits, cues: cuesOf(found) };
}

/** Every cue once: sets share those of the surroundings. */
export const CUES: readonly Cue[] = [
	...new Map(CUE_SETS.flatMap((set) => set.cues.map((cue) => [cue.pattern.source, cue] as const))).values(),
];
const CUE_PLACE: ReadonlyMap<string, number> = new Map(CUES.map((cue, i) => [cue.pattern.source, i]));
/** For each requirement, where in `CUES` its own stand. */
const OWN: readonly (readonly number[])[] = CUE_SETS.map((set) =>
	set.cues.map((cue) => CUE_PLACE.get(cue.pattern.source) ?? 0),
);

/** Which of `CUES` are there, as 0 and 1. */
export function matches(view: string): Uint8Array {
	return Uint8Array.from(CUES, (cue) => (cue.pattern.test(view) ? 1 : 0));
}

/** Of what `matches` found, each requirement's own. */
export function cuesOf(all: Uint8Array): readonly Uint8Array[] {
	return OWN.map((places) => Uint8Array.from(places, (place) => all[place] ?? 0));
}

/** The best sentences tell whether a document speaks of something, its length how many chances it had. */
export function presenceFeatures(all: readonly SentenceScores[], place: number): Float64Array {
	const best = all.map((s) => s.logits[place] ?? -9).sort((a, b) => b - a);
	return Float64Array.of(best[0] ?? -9, best[1] ?? -9, best[2] ?? -9, best[3] ?? -9, Math.log1p(all.length));
}

/** Each cue by the best sentence that shows it: a year of experience counts where the sentence speaks of expertise. */
export function completenessFeatures(all: readonly SentenceScores[], place: number): Float64Array {
	const cues = CUE_SETS[place]?.cues ?? [];
	const features = new Float64Array(cues.length + 3);
	const best = [-9, -9];
	for (const scores of all) {
		const logit = scores.logits[place] ?? -9;
		if (logit > (best[0] ?? 0)) best.splice(0, 2, logit, best[0] ?? -9);
		else if (logit > (best[1] ?? 0)) best[1] = logit;
		const strength = sigmoid(logit);
		if (strength < 0.05) continue;
		scores.cues[place]?.forEach((on, i) => {
			if (on && strength > (features[i] ?? 0)) features[i] = strength;
		});
	}
	features[cues.length] = best[0] ?? -9;
	features[cues.length + 1] = best[1] ?? -9;
	features[cues.length + 2] = Math.log1p(all.length);
	return features;
}

export function linear(weights: ArrayLike<number>, features: ArrayLike<number>): number {
	let sum = weights[0] ?? 0;
	for (let i = 0; i < features.length; i++) sum += (weights[i + 1] ?? 0) * (features[i] ?? 0);
	return sum;
}

/** Words that weigh less than this decide nothing. */
const LEAST = 0.3;

/** The two cues that weigh most, where they stand; without a cue, the learned words that weigh most. */
function decidingWords(
	scores: SentenceScores,
	requirement: RequirementId,
	weights: Weights,
	ngrams: Ngrams,
): readonly Cut[] {
	const place = placeOf(requirement);
	const weight = weights[requirement].sentence;
	const cues = (OWN[place] ?? [])
		.map((at, i) => ({ cue: CUES[at], value: scores.cues[place]?.[i] ? (weight[at + 1] ?? 0) : 0 }))
		.filter((c) => c.cue?.shown && c.value > LEAST)
		.sort((a, b) => b.value - a.value)
		.slice(0, 2)
		.flatMap(({ cue }) => {
			const match = cue?.pattern.exec(scores.view);
			return match ? [[match.index, match.index + match[0].length] as const] : [];
		});
	const cuts = cues.length > 0 ? cues : learnedWords(scores.view, place, ngrams);
	return [...cuts].sort((a, b) => a[0] - b[0]);
}

/** The two runs of words that weigh most and do not overlap. */
function learnedWords(view: string, place: number, ngrams: Ngrams): readonly Cut[] {
	const [first, ...rest] = strongestRuns(view, place, ngrams).map((run) => run.cut);
	if (!first) return [];
	const second = rest.find((cut) => cut[1] < first[0] || cut[0] > first[1]);
	return second ? [first, second] : [first];
}
