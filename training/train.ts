import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packNgrams } from "../server/src/judgement/model/ngrams.ts";
import { writeWeights } from "../server/src/judgement/model/weights.ts";
import { writeBlockWeights } from "../server/src/judgement/text-blocks.ts";
import { fitCalibration } from "./calibrate.ts";
import { largeCorpus, readFilings } from "./corpus.ts";
import { fitModel } from "./fit.ts";
import { fitBlocks } from "./fit-blocks.ts";
import { judgeHeldOut } from "./held-out.ts";
import { writePeers } from "./peers.ts";
import { teach } from "./teacher.ts";

/** As in the evaluation and within the fit, so that fits are shared. */
const FOLDS = 5;

const filings = readFilings();
if (filings.length === 0) {
	console.error(
		"The corpus of carefully read filings is not beside the project (../shared/corpus/read): nothing to train on.",
	);
	process.exitCode = 2;
} else {
	const teacher = teach(filings);
	const { model, unseen } = fitModel(filings, teacher);
	write("weights.json", writeWeights(model.weights));
	write("ngram-weights.json", { sentences: packNgrams(model.sentences), documents: packNgrams(model.documents) });
	write("block-weights.json", writeBlockWeights(fitBlocks(filings, unseen)));
	write("calibration-weights.json", fitCalibration(judgeHeldOut(filings, teacher, FOLDS)));
	writePeers(largeCorpus());
	console.log(`Weights of ${filings.length} filings written to server/src/judgement/model.`);
}

/** One line a feature, so that a change of weights reads well in a diff. */
function write(file: string, weights: unknown): void {
	const text = JSON.stringify(weights, null, "\t").replace(/\[\n[^[\]]*\]/g, (list) =>
		list.replace(/\s+/g, " ").replace("[ ", "[").replace(/ \]$/, "]"),
	);
	writeFileSync(fileURLToPath(new URL(`../server/src/judgement/model/${file}`, import.meta.url)), `${text}\n`);
}
