import shippedBlocks from "./model/block-weights.json" with { type: "json" };
import type { Calibration } from "./model/calibration.ts";
import { CALIBRATION } from "./model/calibration.ts";
import type { Classifier } from "./model/classifier.ts";
import { createClassifier } from "./model/classifier.ts";
import shippedNgrams from "./model/ngram-weights.json" with { type: "json" };
import { unpackNgrams } from "./model/ngrams.ts";
import shippedWeights from "./model/weights.json" with { type: "json" };
import type { Model } from "./model/weights.ts";
import { DOCUMENT_COLUMNS, readWeights, SENTENCE_COLUMNS } from "./model/weights.ts";
import type { BlockWeightFile, BlockWeights } from "./text-blocks.ts";
import { readBlockWeights } from "./text-blocks.ts";

/** All that judging has learned from filings; see `training/`. */
export interface Learned {
	readonly classifier: Classifier;
	readonly blocks: BlockWeights;
	readonly calibration: Calibration;
}

/** `Model` as the files that are shipped. */
export function readModel(weights: typeof shippedWeights, ngrams: typeof shippedNgrams): Model {
	return {
		weights: readWeights(weights),
		sentences: unpackNgrams("ngram-weights.json, sentences", ngrams.sentences, SENTENCE_COLUMNS),
		documents: unpackNgrams("ngram-weights.json, documents", ngrams.documents, DOCUMENT_COLUMNS),
	};
}

/**
 * Reads the shipped files anew: no sentence is known to the classifier yet.
 *
 * @throws an error that names each weight that is missing or that belongs to nothing
 */
export function readShipped(): Learned {
	const blocks: BlockWeightFile = shippedBlocks;
	return {
		classifier: createClassifier(readModel(shippedWeights, shippedNgrams)),
		blocks: readBlockWeights(blocks),
		calibration: CALIBRATION,
	};
}

let known: Learned | undefined;

/** What is shipped, fitted on all carefully read filings. Read when first asked for: training runs without it. */
export function shipped(): Learned {
	known ??= readShipped();
	return known;
}
