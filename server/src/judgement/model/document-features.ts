import type { RequirementId } from "../../requirements/types.ts";
import { CUES, OWN_CUES } from "../patterns/cues.ts";
import { ANNUAL_PATTERNS } from "../patterns/index.ts";
import { modal, planned, possible } from "../patterns/signs.ts";
import { byText } from "../sentences/by-text.ts";
import type { Ngrams } from "./ngrams.ts";
import { runsOf } from "./ngrams.ts";
import type { SentenceScores } from "./scores.ts";

/** Yes/no requirements that drafts deny in so many ways that it had to be learned. */
export const DENIABLE: readonly RequirementId[] = ANNUAL_PATTERNS.filter(({ learnsDenial }) => learnsDenial).map(
	({ requirement }) => requirement,
);

/** A sentence below this strength says nothing of how a document answers. */
const SPEAKS = 0.05;
/** The words of a document's strong sentences, all together, weigh as much as so many features. */
const WORDS = 5;

/** The sentences that bear on how a document answers. */
export function speaking(all: readonly SentenceScores[], column: number): readonly SentenceScores[] {
	return all.filter(({ strengths }) => (strengths[column] ?? 0) >= SPEAKS);
}

/** Keeps the last result, which is that of the next document too where an edit left the sentences as they were. */
export function bySentences<T>(compute: (all: readonly SentenceScores[]) => T): (all: readonly SentenceScores[]) => T {
	let last: { readonly all: readonly SentenceScores[]; readonly result: T } | undefined;
	return (all) => {
		if (last?.all.length !== all.length || !last.all.every((scores, i) => scores === all[i]))
			last = { all, result: compute(all) };
		return last.result;
	};
}

/** Names of `presenceFeatures`, in their order. */
export const PRESENCE_FEATURES: readonly string[] = [
	"best sentence",
	"second best sentence",
	"third best sentence",
	"fourth best sentence",
	"number of sentences",
	"no sentence at all",
	"sentences expected",
];

/** What `contentFeatures` has before its cues, as log-odds and numbers: presence, and the best of what is in place. */
export const BEFORE_CUES: readonly string[] = [...PRESENCE_FEATURES, "best sentence of what is in place"];
const FIRST_CUE = BEFORE_CUES.length;

/** Names of `contentFeatures`, in their order. */
export const CONTENT_FEATURES: readonly string[] = [...BEFORE_CUES, ...CUES.map(({ name }) => name)];

/** Where in `CUES` those stand that tell what is planned or possible from what is in place. */
const OPEN_CUES = [planned, possible, modal].map((cue) => CUES.indexOf(cue));

/** Names of `completenessFeatures` of a requirement, in their order. */
export function completenessNames(column: number): readonly string[] {
	const own = (OWN_CUES[column] ?? []).map((at) => CUES[at]?.name ?? "");
	return [...own, "best sentence", "second best sentence", "number of sentences"];
}

/**
 * The best sentences tell whether a document speaks of something; so does the chance that not one of many doubtful
 * ones does; its length tells how many chances it had.
 */
export function presenceFeatures(all: readonly SentenceScores[], column: number): Float64Array {
	const best = [-9, -9, -9, -9];
	let none = 0;
	let expected = 0;
	for (const { logits, strengths, surprises } of all) {
		const logit = logits[column] ?? -9;
		none += surprises[column] ?? 0;
		expected += strengths[column] ?? 0;
		if (logit <= (best[3] ?? -9)) continue;
		let rank = best.length - 1;
		for (; rank > 0 && logit > (best[rank - 1] ?? -9); rank--) best[rank] = best[rank - 1] ?? -9;
		best[rank] = logit;
	}
	return Float64Array.of(...best, Math.log1p(all.length), Math.log(none + 1e-3), expected);
}

/** Presence, and each cue by the best sentence that shows it: years count where the sentence speaks of expertise. */
export function contentFeatures(all: readonly SentenceScores[], column: number): Float64Array {
	const features = new Float64Array(CONTENT_FEATURES.length);
	features.set(presenceFeatures(all, column));
	let inPlace = -9;
	for (const { strengths, logits, cues, found } of all) {
		const strength = strengths[column] ?? 0;
		if (strength < SPEAKS) continue;
		if (!OPEN_CUES.some((cue) => found[cue])) inPlace = Math.max(inPlace, logits[column] ?? -9);
		for (const cue of cues) {
			const at = FIRST_CUE + cue;
			if (strength > (features[at] ?? 0)) features[at] = strength;
		}
	}
	features[FIRST_CUE - 1] = inPlace;
	return features;
}

/** As `contentFeatures`, with the requirement's own cues and its two best sentences: little enough to learn of few blocks. */
export function completenessFeatures(all: readonly SentenceScores[], column: number): Float64Array {
	const cues = OWN_CUES[column] ?? [];
	const content = contentFeatures(all, column);
	const features = new Float64Array(cues.length + 3);
	cues.forEach((at, i) => {
		features[i] = content[FIRST_CUE + at] ?? 0;
	});
	features.set([content[0] ?? -9, content[1] ?? -9, content[4] ?? 0], cues.length);
	return features;
}

/** The rows of the known runs of a view, each once; kept, since a sentence speaks of several requirements. */
function knownRows(known: ReadonlyMap<string, number>): (view: string) => readonly number[] {
	const rows =
		rowsBy.get(known) ??
		byText((view) => {
			const found: number[] = [];
			for (const run of runsOf(view)) {
				const row = known.get(run);
				if (row !== undefined) found.push(row);
			}
			return found;
		});
	rowsBy.set(known, rows);
	return rows;
}

const rowsBy = new WeakMap<ReadonlyMap<string, number>, (view: string) => readonly number[]>();

/**
 * The runs of words of a document's strong sentences, each by the best that holds it, scaled to one length.
 *
 * @param known the runs that count, with their rows
 * @returns by row
 */
export function pooledRuns(
	all: readonly SentenceScores[],
	column: number,
	known: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
	const { rows, best, scale } = poolOf(all, column, known);
	const pooled = new Map<number, number>();
	for (const row of rows) {
		pooled.set(row, (best[row] ?? 0) * scale);
		best[row] = 0;
	}
	return pooled;
}

/** Room for the best strength of each row: 0 everywhere between two uses. */
const rooms = new WeakMap<ReadonlyMap<string, number>, Float64Array>();

/** Rows in the order in which they were met, and the room with the best of each, which whoever calls empties again. */
function poolOf(all: readonly SentenceScores[], column: number, known: ReadonlyMap<string, number>) {
	const rowsOf = knownRows(known);
	const best = rooms.get(known) ?? new Float64Array(known.size);
	rooms.set(known, best);
	const rows: number[] = [];
	for (const { strengths, view } of speaking(all, column)) {
		const strength = strengths[column] ?? 0;
		for (const row of rowsOf(view)) {
			const before = best[row] ?? 0;
			if (strength <= before) continue;
			if (before === 0) rows.push(row);
			best[row] = strength;
		}
	}
	let squares = 0;
	for (const row of rows) squares += (best[row] ?? 0) * (best[row] ?? 0);
	return { rows, best, scale: WORDS / (Math.sqrt(squares) + 1e-6) };
}

/**
 * What the pooled runs add to a document's log-odds.
 *
 * @param column of the requirement, for the strengths of sentences
 * @param name of the column of weights
 */
export function pooledLogit(
	all: readonly SentenceScores[],
	column: number,
	{ rows, weights, columns }: Ngrams,
	name: string,
): number {
	const at = columns.indexOf(name);
	const pool = poolOf(all, column, rows);
	let sum = 0;
	for (const row of pool.rows) {
		sum += (pool.best[row] ?? 0) * pool.scale * (weights[row * columns.length + at] ?? 0);
		pool.best[row] = 0;
	}
	return sum;
}
