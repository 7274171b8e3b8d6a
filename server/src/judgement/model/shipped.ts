import type { Classifier, Weights } from "./classifier.ts";
import { createClassifier } from "./classifier.ts";
import ngrams from "./ngram-weights.json" with { type: "json" };
import { unpackNgrams } from "./ngrams.ts";
import weights from "./weights.json" with { type: "json" };

/** The classifier that is shipped, fitted on all carefully read filings. */
export const classifier: Classifier = createClassifier({
	weights: weights as Weights,
	sentences: unpackNgrams(ngrams.sentences),
	documents: unpackNgrams(ngrams.documents),
});
