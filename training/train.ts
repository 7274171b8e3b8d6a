import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readFilings } from "./corpus.ts";
import { fitWeights } from "./fit.ts";

const filings = readFilings();
if (filings.length === 0) {
	console.error(
		"The corpus of carefully read filings is not beside the project (../shared/corpus/read): nothing to train on.",
	);
	process.exitCode = 2;
} else {
	const target = fileURLToPath(new URL("../server/src/evidence/weights.json", import.meta.url));
	writeFileSync(
		target,
		`${JSON.stringify(fitWeights(filings), null, "\t")
			.replace(/,\n\t\t\t/g, ", ")
			.replace(/\[\n\t\t\t/g, "[")
			.replace(/\n\t\t\]/g, "]")}\n`,
	);
	console.log(`Weights of ${filings.length} filings written to server/src/evidence/weights.json.`);
}
