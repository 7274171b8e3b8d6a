import type { Cut } from "../sentences/cut.ts";
import { checkNames } from "./weight-table.ts";

/**
 * What the classifier learned of words: a weight for each run of one to three words and each annual requirement.
 * Only runs that many companies use are known, so that nothing of a single filing is kept.
 */
export interface Ngrams {
	/** Words joined by blanks, `^` and `$` for the ends of the sentence, to their row in `weights`. */
	readonly rows: ReadonlyMap<string, number>;
	/** Row by row, a weight a column each. */
	readonly weights: Float32Array;
	/** What each column of weights is for. */
	readonly columns: readonly string[];
}

/** `Ngrams` as the file that is shipped: see `packNgrams`. */
export interface PackedNgrams {
	readonly columns: readonly string[];
	/** Sorted, one a line; a leading digit says how many characters (in threes) are those of the line before. */
	readonly grams: string;
	/** What one step of a weight is worth, a column each. */
	readonly steps: readonly number[];
	/** Signed bytes in base 64, row by row. */
	readonly weights: string;
}

/** A long sentence has more runs of words than a short one, and says no more for that. */
const SPREAD = 5;
const LONGEST = 3;

/** One word of a view, and where it stands. */
interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Words as they are counted: no possessives, numbers by their length only. */
function wordsOf(view: string): readonly Word[] {
	return Array.from(view.matchAll(/[a-z]+(?:'[a-z]+)?|\d+/g), (match) => {
		const [word] = match;
		const number = word.charCodeAt(0) < 58;
		const text = number ? (word.length < 4 ? "0" : "0000") : word.endsWith("'s") ? word.slice(0, -2) : word;
		return { text, start: match.index, end: match.index + word.length };
	});
}

/** Calls `visit` for each run of one to three words, as often as it stands there, with the run's first and last word. */
function eachRun(words: readonly Word[], visit: (gram: string, first: number, last: number) => void): void {
	for (let first = -1; first <= words.length; first++) {
		let gram = first < 0 ? "^" : (words[first]?.text ?? "$");
		if (first >= 0 && first < words.length) visit(gram, first, first);
		for (let last = first + 1; last < first + LONGEST && last <= words.length; last++) {
			gram += ` ${words[last]?.text ?? "$"}`;
			visit(gram, Math.max(0, first), Math.min(last, words.length - 1));
		}
	}
}

/** The different runs of words of a view. */
export function runsOf(view: string): ReadonlySet<string> {
	const runs = new Set<string>();
	eachRun(wordsOf(view), (gram) => runs.add(gram));
	return runs;
}

/** What each run counts in a sentence of so many runs. */
export function shareOf(runs: number): number {
	return SPREAD / Math.sqrt(Math.max(1, runs));
}

/** Adds to each requirement's log-odds what the words of the sentence say for it. */
export function addNgrams(logits: Float64Array, view: string, { rows, weights, columns }: Ngrams): void {
	const width = columns.length;
	const runs = runsOf(view);
	const share = shareOf(runs.size);
	for (const run of runs) {
		const row = rows.get(run);
		if (row === undefined) continue;
		for (let i = 0; i < width; i++) logits[i] = (logits[i] ?? 0) + share * (weights[row * width + i] ?? 0);
	}
}

/** The runs of words that weigh most in a column, as `[start, end)` in the view with their weight. */
export function strongestRuns(
	view: string,
	column: number,
	{ rows, weights, columns }: Ngrams,
): readonly { readonly cut: Cut; readonly weight: number }[] {
	const words = wordsOf(view);
	const strong: { cut: Cut; weight: number }[] = [];
	eachRun(words, (gram, first, last) => {
		const row = rows.get(gram);
		const weight = row === undefined ? 0 : (weights[row * columns.length + column] ?? 0);
		const [start, end] = [words[first]?.start, words[last]?.end];
		if (weight > 0 && start !== undefined && end !== undefined) strong.push({ cut: [start, end], weight });
	});
	return strong.sort((a, b) => b.weight - a.weight);
}

/** Packs weights for shipping: sorted runs without what they share with the one before, weights as signed bytes. */
export function packNgrams({ rows, weights, columns }: Ngrams): PackedNgrams {
	const width = columns.length;
	const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
	const steps = Array.from({ length: width }, (_, i) => {
		const most = sorted.reduce((max, [, row]) => Math.max(max, Math.abs(weights[row * width + i] ?? 0)), 0);
		return Number((most / 127 || 1e-6).toPrecision(4));
	});
	let before = "";
	const grams = sorted.map(([gram]) => {
		let shared = 0;
		while (shared < 27 && shared < gram.length && gram[shared] === before[shared]) shared++;
		const thirds = Math.floor(shared / 3);
		before = gram;
		return `${thirds}${gram.slice(thirds * 3)}`;
	});
	const bytes = sorted.flatMap(([, row]) =>
		steps.map((step, i) => String.fromCharCode(Math.round((weights[row * width + i] ?? 0) / step) & 255)),
	);
	return { columns, grams: grams.join("\n"), steps, weights: btoa(bytes.join("")) };
}

/**
 * Reads what `packNgrams` wrote.
 *
 * @param where names the file in an error
 * @param columns those that are wanted, in order
 * @throws an error that names each column that is missing or unknown, or says that weights are missing
 */
export function unpackNgrams(where: string, packed: PackedNgrams, columns: readonly string[]): Ngrams {
	checkNames(where, "column", columns, packed.columns);
	const rows = new Map<string, number>();
	let gram = "";
	for (const line of packed.grams.split("\n")) {
		gram = gram.slice(0, (line.charCodeAt(0) - 48) * 3) + line.slice(1);
		rows.set(gram, rows.size);
	}
	const bytes = atob(packed.weights);
	const width = columns.length;
	if (bytes.length !== rows.size * width || packed.steps.length !== width)
		throw new Error(`${where}: ${bytes.length} weights for ${rows.size} runs of words and ${width} columns`);
	const from = columns.map((name) => packed.columns.indexOf(name));
	const weights = new Float32Array(bytes.length);
	for (let at = 0; at < bytes.length; at += width) {
		from.forEach((column, i) => {
			weights[at + i] = ((bytes.charCodeAt(at + column) << 24) >> 24) * (packed.steps[column] ?? 0);
		});
	}
	return { rows, weights, columns };
}
