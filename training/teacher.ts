import { readFileSync } from "node:fs";
import { runsOf, shareOf } from "../server/src/judgement/model/ngrams.ts";
import { ANNUAL_REQUIREMENTS } from "../server/src/requirements/requirements.ts";
import { cached } from "./cache.ts";
import type { ReadFiling } from "./corpus.ts";
import { largeCorpus } from "./corpus.ts";
import { fitDual } from "./dual.ts";
import { sparse } from "./sparse.ts";
import { commonRuns, taggedSentences } from "./tagged.ts";

/** What filers' own tags teach of words, before any careful reading. */
export interface Teacher {
	/** Runs of words that many companies use, sorted. */
	readonly runs: readonly string[];
	/** For each requirement that has a text block, a weight a run; empty for the others. */
	readonly weights: readonly (readonly number[])[];
	/** For each requirement, how far its scores spread: the unit in which they are compared. */
	readonly bias: readonly number[];
}

/** A run that fewer companies use could tell who they are, and generalises badly. */
const COMPANIES = 20;
const PENALTY = 4;
/** Requirements without enough tagged sentences have no teacher. */
const FEWEST = 100;

/**
 * A teacher that has seen no filing of the companies in `read`, so that what it says of them is as it would be of new
 * ones. Kept in a temporary folder: it depends on the corpus and this code alone.
 */
export function teach(read: readonly ReadFiling[]): Teacher {
	const companies = new Set(read.map((filing) => filing.cik));
	const code = ["./teacher.ts", "./tagged.ts", "./dual.ts", "../server/src/judgement/model/ngrams.ts"];
	const large = largeCorpus();
	const parts = [
		...code.map((file) => readFileSync(new URL(file, import.meta.url), "utf8")),
		[...companies].sort().join(),
		large.map((filing) => filing.accession).join(),
	];
	return cached("teacher", parts, () => {
		const sentences = taggedSentences(large.filter((filing) => !companies.has(filing.cik)));
		const runs = commonRuns(sentences, COMPANIES);
		const columns = new Map(runs.map((run, i) => [run, i]));
		const x = sparse(
			sentences.map((sentence) => rowOf(sentence.view, columns)),
			runs.length,
		);
		const rows = sentences.map((_, i) => i);
		const bias: number[] = [];
		const weights = ANNUAL_REQUIREMENTS.map((_, place) => {
			const target = (r: number) => {
				const sentence = sentences[r];
				return sentence !== undefined && (sentence.tagged[place] ?? 0) * 2 >= sentence.filings;
			};
			bias.push(0);
			if (rows.filter(target).length < FEWEST) return [];
			const fitted = fitDual(x, rows, target, PENALTY);
			bias[place] = fitted[runs.length] ?? 0;
			return Array.from(fitted.subarray(0, runs.length), (w) => Math.round(w * 1000) / 1000);
		});
		return { runs, weights, bias };
	});
}

/** A sentence as a row of features: its known runs of words, each by the share that it counts. */
export function rowOf(view: string, columns: ReadonlyMap<string, number>): (readonly [number, number])[] {
	const runs = runsOf(view);
	const share = shareOf(runs.size);
	const row: (readonly [number, number])[] = [];
	for (const run of runs) {
		const column = columns.get(run);
		if (column !== undefined) row.push([column, share]);
	}
	return row;
}
