import {
	BEFORE_CUES,
	contentFeatures,
	DENIABLE,
	pooledRuns,
	presenceFeatures,
} from "../server/src/judgement/model/document-features.ts";
import type { Linear } from "../server/src/judgement/model/linear.ts";
import type { Ngrams } from "../server/src/judgement/model/ngrams.ts";
import { runsOf } from "../server/src/judgement/model/ngrams.ts";
import type { SentenceScores } from "../server/src/judgement/model/scores.ts";
import { DOCUMENT_COLUMNS, denialColumn } from "../server/src/judgement/model/weights.ts";
import { ANNUAL_REQUIREMENTS } from "../server/src/requirements/requirements.ts";
import type { ReadFiling } from "./corpus.ts";
import { label } from "./corpus.ts";
import { fitDual } from "./dual.ts";
import { prune } from "./prune.ts";
import { sparse, squaresOf } from "./sparse.ts";

/** What tells how a document answers. */
export interface DocumentModel {
	/** In the order of the rule. */
	readonly linears: readonly { readonly present: Linear; readonly complete: Linear; readonly denied?: Linear }[];
	readonly ngrams: Ngrams;
}

const PRESENT_PENALTY = 1;
const COMPLETE_PENALTY = 5;
const DENIED_PENALTY = 3;
/** A run of words in fewer read filings teaches nothing of documents. */
const FILINGS = 8;
const KEPT = 4_000;

/**
 * Fits documents: whether one says anything, whether that is complete, and whether it denies.
 *
 * @param scored the sentences of each filing, scored by weights that have not seen its company
 * @param common the runs of words that may be learned
 */
export function fitDocuments(
	filings: readonly ReadFiling[],
	scored: readonly (readonly SentenceScores[])[],
	common: readonly string[],
): DocumentModel {
	const columns = new Map(usedRuns(scored, common).map((run, i) => [run, i]));
	const width = DOCUMENT_COLUMNS.length;
	const weights = new Float32Array(columns.size * width);
	const squares = new Float64Array(columns.size);
	const linears = ANNUAL_REQUIREMENTS.map(({ id }, place) => {
		const answers = filings.map((filing) => label(filing, id).answer);
		const speaking = filings.flatMap((_, i) => (answers[i] === "silent" ? [] : [i]));
		const runs = scored.map((all) => pooledRuns(all, place, columns));
		const content = scored.map((all) => contentFeatures(all, place));
		const fitContent = (target: (answer: string) => boolean, penalty: number, column: number): Linear => {
			const { dense, words } = fitMixed(content, runs, columns, speaking, (i) => target(answers[i] ?? ""), penalty);
			words.weights.forEach((weight, row) => {
				weights[row * width + column] = weight;
			});
			words.squares.forEach((square, row) => {
				squares[row] = Math.max(squares[row] ?? 0, square);
			});
			return dense;
		};
		const everything = filings.map((_, i) => i);
		const present = fitMixed(
			scored.map((all) => presenceFeatures(all, place)),
			scored.map(() => new Map()),
			new Map(),
			everything,
			(i) => answers[i] !== "silent",
			PRESENT_PENALTY,
		).dense;
		const complete = fitContent((answer) => answer !== "partial" && answer !== "unclear", COMPLETE_PENALTY, place);
		if (!DENIABLE.includes(id)) return { present, complete };
		const column = DOCUMENT_COLUMNS.indexOf(denialColumn(id));
		return { present, complete, denied: fitContent((answer) => answer === "no", DENIED_PENALTY, column) };
	});
	return { linears, ngrams: prune({ rows: columns, weights, columns: DOCUMENT_COLUMNS }, squares, KEPT) };
}

/** Those of the common runs that enough filings use. */
function usedRuns(scored: readonly (readonly SentenceScores[])[], common: readonly string[]): readonly string[] {
	const counts = new Map(common.map((run) => [run, 0]));
	for (const all of scored) {
		for (const run of new Set(all.flatMap(({ view }) => [...runsOf(view)]))) {
			const count = counts.get(run);
			if (count !== undefined) counts.set(run, count + 1);
		}
	}
	return common.filter((run) => (counts.get(run) ?? 0) >= FILINGS);
}

/** Fits dense features, scaled by their spread, beside sparse ones; gives their weights as those of the bare features. */
function fitMixed(
	dense: readonly Float64Array[],
	words: readonly ReadonlyMap<number, number>[],
	columns: ReadonlyMap<string, number>,
	rows: readonly number[],
	target: (r: number) => boolean,
	penalty: number,
): { dense: Linear; words: { weights: readonly number[]; squares: readonly number[] } } {
	const size = dense[0]?.length ?? 0;
	const { mean, spread } = scaleOf(
		rows.map((r) => dense[r] ?? new Float64Array()),
		size,
	);
	const x = sparse(
		dense.map((features, r) => [
			...Array.from(features, (value, i) => [i, (value - (mean[i] ?? 0)) / (spread[i] ?? 1)] as const).filter(
				([, value]) => value !== 0,
			),
			...Array.from(words[r] ?? [], ([row, value]) => [size + row, value] as const),
		]),
		size + columns.size,
	);
	const fitted = fitDual(x, rows, target, penalty);
	let bias = fitted[x.width] ?? 0;
	const bare = Array.from({ length: size }, (_, i) => {
		const weight = (fitted[i] ?? 0) / (spread[i] ?? 1);
		bias -= weight * (mean[i] ?? 0);
		return weight;
	});
	return {
		dense: [bias, ...bare].map((w) => Math.round(w * 1000) / 1000),
		words: { weights: [...fitted.subarray(size, x.width)], squares: [...squaresOf(x).subarray(size)] },
	};
}

/** Scores differ in unit and are scaled; cues are 0 to 1 and stay as they are. */
function scaleOf(rows: readonly Float64Array[], size: number): { mean: Float64Array; spread: Float64Array } {
	const mean = new Float64Array(size);
	const spread = new Float64Array(size).fill(1);
	for (let i = 0; i < Math.min(BEFORE_CUES.length, size); i++) {
		const values = rows.map((row) => row[i] ?? 0);
		const average = values.reduce((sum, value) => sum + value, 0) / Math.max(1, rows.length);
		const square = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / Math.max(1, rows.length);
		mean[i] = average;
		spread[i] = Math.sqrt(square) + 1e-3;
	}
	return { mean, spread };
}
