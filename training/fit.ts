import type { Classifier } from "../server/src/judgement/model/classifier.ts";
import { createClassifier, scoresOf } from "../server/src/judgement/model/classifier.ts";
import type { SentenceScores } from "../server/src/judgement/model/scores.ts";
import type { Model, Weights } from "../server/src/judgement/model/weights.ts";
import { ANNUAL_REQUIREMENTS } from "../server/src/requirements/requirements.ts";
import type { ReadFiling } from "./corpus.ts";
import { foldOf } from "./corpus.ts";
import { examplesOf } from "./examples.ts";
import { fitDocuments } from "./fit-documents.ts";
import type { SentenceModel } from "./fit-sentences.ts";
import { fitSentences } from "./fit-sentences.ts";
import type { Teacher } from "./teacher.ts";

/** A fitted classifier, and what else its training knows. */
export interface Fitted {
	readonly model: Model;
	readonly classifier: Classifier;
	/** For a filing that it learned from: a classifier whose sentence weights have not seen the filing's company. */
	readonly unseen: (filing: ReadFiling) => Classifier;
}

/** Same folds as the evaluation's, so that fits are shared. */
const FOLDS = 5;

/**
 * Fits on carefully read filings: first each sentence (is it evidence?), then each document (does it say anything? is
 * it complete? does it deny?). Documents are fitted on scores by weights that did not see them, as they will be of new
 * drafts. Deterministic.
 *
 * @param teacher must know none of the companies of these filings
 */
export function fitModel(filings: readonly ReadFiling[], teacher: Teacher): Fitted {
	const sentences = fitSentences(filings, teacher);
	const others = new Map<number, SentenceModel>();
	for (let k = 0; k < FOLDS; k++) {
		const rest = filings.filter((f) => foldOf(f, FOLDS) !== k);
		if (rest.length < filings.length) others.set(k, fitSentences(rest, teacher));
	}
	const scored = filings.map((filing): readonly SentenceScores[] => {
		const { cues, ngrams } = others.get(foldOf(filing, FOLDS)) ?? sentences;
		return examplesOf(filing).map((example) => scoresOf(example.view, example.cues, cues, ngrams));
	});
	const documents = fitDocuments(filings, scored, teacher.runs);
	const modelWith = ({ cues, ngrams }: SentenceModel): Model => ({
		weights: Object.fromEntries(
			ANNUAL_REQUIREMENTS.map(({ id }, place) => [id, { sentence: cues[place] ?? [], ...documents.linears[place] }]),
		) as Weights,
		sentences: ngrams,
		documents: documents.ngrams,
	});
	const model = modelWith(sentences);
	const classifier = createClassifier(model);
	const unseen = new Map([...others].map(([k, other]) => [k, createClassifier(modelWith(other))] as const));
	return { model, classifier, unseen: (filing) => unseen.get(foldOf(filing, FOLDS)) ?? classifier };
}
