import type { Linear } from "../server/src/judgement/model/linear.ts";
import type { Ngrams } from "../server/src/judgement/model/ngrams.ts";
import { SENTENCE_COLUMNS } from "../server/src/judgement/model/weights.ts";
import { CUES } from "../server/src/judgement/patterns/cues.ts";
import { ANNUAL_REQUIREMENTS } from "../server/src/requirements/requirements.ts";
import type { ReadFiling } from "./corpus.ts";
import { label } from "./corpus.ts";
import { fitDual } from "./dual.ts";
import type { Example } from "./examples.ts";
import { examplesOf } from "./examples.ts";
import { prune } from "./prune.ts";
import { sparse, squaresOf } from "./sparse.ts";
import type { Teacher } from "./teacher.ts";
import { rowOf } from "./teacher.ts";

/** What tells evidence: weights of the cues and of runs of words. */
export interface SentenceModel {
	/** For each requirement, bias and a weight for each of `CUES`. */
	readonly cues: readonly Linear[];
	readonly ngrams: Ngrams;
}

const PENALTY = 3;
/** A sentence of a silent filing surely is no evidence; elsewhere the reader may have left it out for a better one. */
const SILENT = 2;
/** How much the teacher's scores count as features, so that the penalty leaves them free. */
const TEACHER = 0.5;
/** Runs of words that are kept: those that weigh most for some requirement. */
const KEPT = 16_000;

/** The fits of this run: folds of folds ask for the same filings again. */
const fits = new Map<string, SentenceModel>();

/**
 * Fits sentences on carefully read filings. The teacher's scores are features beside the words themselves; being
 * linear in them, they are folded into their weights afterwards.
 *
 * @param teacher must know none of the companies of these filings
 */
export function fitSentences(filings: readonly ReadFiling[], teacher: Teacher): SentenceModel {
	const key = filings.map((filing) => filing.accession).join();
	const model = fits.get(key) ?? fitAnew(filings, teacher);
	fits.set(key, model);
	return model;
}

function fitAnew(filings: readonly ReadFiling[], teacher: Teacher): SentenceModel {
	const examples = filings.flatMap(examplesOf);
	const words = teacher.runs.length;
	const taught = taughtBy(teacher);
	const x = sparse(
		examples.map((example) => featuresOf(example, teacher)),
		words + CUES.length + taught.length,
	);
	const rows = examples.map((_, i) => i);
	const width = SENTENCE_COLUMNS.length;
	const weights = new Float32Array(words * width);
	const cues = ANNUAL_REQUIREMENTS.map((_, place) => {
		const silent = filings.flatMap((f) => Array<boolean>(examplesOf(f).length).fill(isSilent(f, place)));
		const fitted = fitDual(
			x,
			rows,
			(r) => examples[r]?.evidence[place] ?? false,
			PENALTY,
			(r) => (silent[r] ? SILENT : 1),
		);
		const trust = taught.map((_, i) => TEACHER * (fitted[words + CUES.length + i] ?? 0));
		const withTeacher = (own: number, of: (from: number) => number) =>
			taught.reduce((sum, from, i) => sum + (trust[i] ?? 0) * of(from), own);
		for (let run = 0; run < words; run++) {
			weights[run * width + place] = withTeacher(fitted[run] ?? 0, (from) => teacher.weights[from]?.[run] ?? 0);
		}
		const bias = withTeacher(fitted[x.width] ?? 0, (from) => teacher.bias[from] ?? 0);
		return [bias, ...fitted.subarray(words, words + CUES.length)].map((w) => Math.round(w * 1000) / 1000);
	});
	return { cues, ngrams: prune({ rows: columnsOf(teacher), weights, columns: SENTENCE_COLUMNS }, squaresOf(x), KEPT) };
}

function isSilent(filing: ReadFiling, place: number): boolean {
	const id = ANNUAL_REQUIREMENTS[place]?.id;
	return id !== undefined && label(filing, id).answer === "silent";
}

/** Places of the requirements that the teacher knows. */
function taughtBy(teacher: Teacher): readonly number[] {
	return teacher.weights.flatMap((weights, place) => (weights.length > 0 ? [place] : []));
}

type Row = readonly (readonly [column: number, value: number])[];

const features = new WeakMap<Example, Row>();

/** Words, cues and the teacher's scores of a sentence. */
function featuresOf(example: Example, teacher: Teacher): Row {
	const found = features.get(example);
	if (found) return found;
	const row = rowOf(example.view, columnsOf(teacher));
	const after = teacher.runs.length + example.cues.length;
	const made: Row = [
		...row,
		...Array.from(example.cues, (on, i) => [teacher.runs.length + i, on] as const).filter(([, on]) => on !== 0),
		...taughtBy(teacher).map((place, i) => {
			const weights = teacher.weights[place];
			const score = row.reduce((sum, [c, v]) => sum + v * (weights?.[c] ?? 0), teacher.bias[place] ?? 0);
			return [after + i, TEACHER * score] as const;
		}),
	];
	features.set(example, made);
	return made;
}

const known = new WeakMap<Teacher, ReadonlyMap<string, number>>();

function columnsOf(teacher: Teacher): ReadonlyMap<string, number> {
	const columns = known.get(teacher) ?? new Map(teacher.runs.map((run, i) => [run, i]));
	known.set(teacher, columns);
	return columns;
}
