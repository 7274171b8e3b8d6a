import type { Classifier, Linear, SentenceScores, Weights } from "../server/src/evidence/classifier.ts";
import {
	completenessFeatures,
	createClassifier,
	presenceFeatures,
	scoresOf,
} from "../server/src/evidence/classifier.ts";
import type { Ngrams } from "../server/src/evidence/ngrams.ts";
import { ANNUAL_REQUIREMENTS } from "../server/src/requirements/requirements.ts";
import type { RequirementId } from "../server/src/requirements/types.ts";
import type { ReadFiling } from "./corpus.ts";
import { foldOf, label } from "./corpus.ts";
import { examplesOf } from "./examples.ts";
import type { SentenceModel } from "./fit-sentences.ts";
import { fitSentences } from "./fit-sentences.ts";
import { fitLogistic } from "./logistic.ts";
import type { Teacher } from "./teacher.ts";

/** A fitted classifier, and what else its training knows. */
export interface Fitted {
	readonly weights: Weights;
	readonly ngrams: Ngrams;
	readonly classifier: Classifier;
	/** For a filing that it learned from: a classifier whose sentence weights have not seen the filing's company. */
	readonly unseen: (filing: ReadFiling) => Classifier;
}

/** Same folds as the evaluation's, so that fits are shared. */
const FOLDS = 5;

/**
 * Fits on carefully read filings: first each sentence (is it evidence?), then each document (does it say anything? is
 * it complete?). Documents are fitted on scores by weights that did not see them, as they will be of new drafts.
 * Deterministic.
 *
 * @param teacher must know none of the companies of these filings
 */
export function fitModel(filings: readonly ReadFiling[], teacher: Teacher): Fitted {
	const sentences = fitSentences(filings, teacher);
	const others = new Map<number, SentenceModel>();
	for (let k = 0; k < FOLDS; k++) {
		if (!filings.some((f) => foldOf(f, FOLDS) === k)) continue;
		others.set(
			k,
			fitSentences(
				filings.filter((f) => foldOf(f, FOLDS) !== k),
				teacher,
			),
		);
	}
	const scored = filings.map((filing) => {
		const model = others.get(foldOf(filing, FOLDS)) ?? sentences;
		return examplesOf(filing).map(({ view, cues }) => scoresOf(view, cues, model.cues, model.ngrams));
	});
	const documents = ANNUAL_REQUIREMENTS.map(({ id }, place) => fitDocuments(id, place, filings, scored));
	const weightsWith = (model: SentenceModel) =>
		Object.fromEntries(
			ANNUAL_REQUIREMENTS.map(({ id }, place) => [id, { sentence: model.cues[place] ?? [], ...documents[place] }]),
		) as Weights;
	const weights = weightsWith(sentences);
	const unseen = new Map(
		[...others].map(([k, model]) => [k, createClassifier(weightsWith(model), model.ngrams)] as const),
	);
	const classifier = createClassifier(weights, sentences.ngrams);
	return {
		weights,
		ngrams: sentences.ngrams,
		classifier,
		unseen: (filing) => unseen.get(foldOf(filing, FOLDS)) ?? classifier,
	};
}

function fitDocuments(
	id: RequirementId,
	place: number,
	filings: readonly ReadFiling[],
	scored: readonly (readonly SentenceScores[])[],
): { readonly present: Linear; readonly complete: Linear } {
	const answers = filings.map((filing) => label(filing, id).answer);
	const present = fitLogistic(
		scored.map((all) => presenceFeatures(all, place)),
		answers.map((answer) => (answer === "silent" ? 0 : 1)),
		1,
	);
	const complete = fitLogistic(
		scored.filter((_, i) => answers[i] !== "silent").map((all) => completenessFeatures(all, place)),
		answers.filter((a) => a !== "silent").map((a) => (a === "partial" || a === "unclear" ? 0 : 1)),
		2,
	);
	return { present: round(present), complete: round(complete) };
}

function round(numbers: Float64Array): Linear {
	return Array.from(numbers, (x) => Math.round(x * 1000) / 1000);
}
