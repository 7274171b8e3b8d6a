import type { SentenceScores, Weights } from "../server/src/evidence/classifier.ts";
import { completenessFeatures, linear, matches, presenceFeatures } from "../server/src/evidence/classifier.ts";
import { CUE_SETS } from "../server/src/evidence/cues/index.ts";
import { viewOf } from "../server/src/evidence/view.ts";
import type { RequirementId } from "../server/src/requirements/types.ts";
import type { ReadFiling } from "./corpus.ts";
import { label } from "./corpus.ts";
import { fitLogistic } from "./logistic.ts";

/** The cues of each sentence of a filing, found once and used in every fold. */
const found = new WeakMap<ReadFiling, readonly { view: string; cues: readonly Uint8Array[] }[]>();

function cuesOf(filing: ReadFiling): readonly { view: string; cues: readonly Uint8Array[] }[] {
	let known = found.get(filing);
	if (!known) {
		known = filing.sentences.map((sentence) => {
			const view = viewOf(sentence.text);
			return { view, cues: CUE_SETS.map((set) => matches(set.cues, view)) };
		});
		found.set(filing, known);
	}
	return known;
}

/**
 * Weighs the cues by carefully read filings: first each sentence (is it evidence?), then each document (does it say
 * anything? is it complete?). Deterministic.
 */
export function fitWeights(filings: readonly ReadFiling[]): Weights {
	const weights: Record<string, Weights[RequirementId]> = {};
	CUE_SETS.forEach((set, place) => {
		const rows: Uint8Array[] = [];
		const evidence: number[] = [];
		for (const filing of filings) {
			const chosen = new Set(label(filing, set.requirement).sentences);
			cuesOf(filing).forEach(({ cues }, i) => {
				rows.push(cues[place] ?? new Uint8Array());
				evidence.push(chosen.has(filing.sentences[i]?.n ?? -1) ? 1 : 0);
			});
		}
		const sentence = fitLogistic(rows, evidence, 1);
		const scored = filings.map((filing) =>
			cuesOf(filing).map(({ view, cues }): SentenceScores => {
				const logits = new Float64Array(CUE_SETS.length).fill(-9);
				logits[place] = linear(sentence, cues[place] ?? []);
				return { view, cues, logits };
			}),
		);
		const answers = filings.map((filing) => label(filing, set.requirement).answer);
		const present = fitLogistic(
			scored.map((all) => presenceFeatures(all, place)),
			answers.map((answer) => (answer === "silent" ? 0 : 1)),
			1,
		);
		const speaking = scored.filter((_, i) => answers[i] !== "silent");
		const complete = fitLogistic(
			speaking.map((all) => completenessFeatures(all, place)),
			answers.filter((a) => a !== "silent").map((a) => (a === "partial" || a === "unclear" ? 0 : 1)),
			2,
		);
		weights[set.requirement] = { sentence: round(sentence), present: round(present), complete: round(complete) };
	});
	return weights as Weights;
}

function round(numbers: Float64Array): readonly number[] {
	return Array.from(numbers, (x) => Math.round(x * 1000) / 1000);
}
