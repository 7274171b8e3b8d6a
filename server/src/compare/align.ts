import { fold, viewOf } from "../judgement/sentences/plain-view.ts";
import type { Sentence } from "../judgement/types.ts";
import type { Alignment, Pair } from "./types.ts";

/** From so much of their words in common on (Dice), two sentences are one in other words. */
const ALIKE = 0.5;
/** A word that stands in more sentences than this tells none from another. */
const COMMON = 60;

/**
 * Which sentence of a newer draft is which of an older one. Equal sentences are paired first, in their order; of the
 * others those that have most words in common. Spacing, quotes and capitals make no difference.
 *
 * @param older sentences of the older draft, in its order @param newer those of the newer one
 */
export function align(older: readonly Sentence[], newer: readonly Sentence[]): Alignment {
	const equal = pairEqual(older, newer);
	const taken = new Set(equal.flatMap((pair) => [pair.older, pair.newer]));
	const reworded = pairAlike(
		older.filter((it) => !taken.has(it)),
		newer.filter((it) => !taken.has(it)),
	);
	for (const pair of reworded) taken.add(pair.older).add(pair.newer);
	return {
		pairs: [...equal, ...reworded].sort((a, b) => a.newer.index - b.newer.index),
		dropped: older.filter((it) => !taken.has(it)),
		added: newer.filter((it) => !taken.has(it)),
	};
}

function pairEqual(older: readonly Sentence[], newer: readonly Sentence[]): readonly Pair[] {
	const byText = new Map<string, Sentence[]>();
	for (const sentence of older) {
		const key = fold(sentence.text);
		const same = byText.get(key);
		if (same) same.push(sentence);
		else byText.set(key, [sentence]);
	}
	const pairs = newer.flatMap((sentence) => {
		const other = byText.get(fold(sentence.text))?.shift();
		return other ? [{ older: other, newer: sentence }] : [];
	});
	const inPlace = rising(pairs.map((pair) => pair.older.index));
	return pairs.map((pair, at) => ({ kind: inPlace.has(at) ? "same" : "moved", ...pair }));
}

/** Places of a longest row of numbers that rises: what is left of it has moved. */
function rising(numbers: readonly number[]): ReadonlySet<number> {
	const before: number[] = [];
	/** By length of a row less one: where the one ends that ends lowest. */
	const ends: number[] = [];
	for (const [at, number] of numbers.entries()) {
		let low = 0;
		for (let high = ends.length; low < high; ) {
			const middle = (low + high) >> 1;
			if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
			else high = middle;
		}
		before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
		ends[low] = at;
	}
	const row = new Set<number>();
	for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) row.add(at);
	return row;
}

/** Pairs of sentences that have enough words in common, the most alike first; each sentence once. */
function pairAlike(older: readonly Sentence[], newer: readonly Sentence[]): readonly Pair[] {
	const words = older.map(wordsOf);
	const where = new Map<string, number[]>();
	for (const [at, own] of words.entries())
		for (const word of own) {
			const places = where.get(word);
			if (places) places.push(at);
			else where.set(word, [at]);
		}
	const alike: { readonly score: number; readonly older: Sentence; readonly newer: Sentence }[] = [];
	for (const sentence of newer) {
		const own = wordsOf(sentence);
		const near = new Set<number>();
		for (const word of own) {
			const places = where.get(word) ?? [];
			if (places.length <= COMMON) for (const at of places) near.add(at);
		}
		for (const at of near) {
			const [other, candidate] = [words[at], older[at]];
			if (!other || !candidate) continue;
			const score = (2 * [...own].filter((word) => other.has(word)).length) / (own.size + other.size);
			if (score >= ALIKE) alike.push({ score, older: candidate, newer: sentence });
		}
	}
	alike.sort((a, b) => b.score - a.score || a.newer.index - b.newer.index || a.older.index - b.older.index);
	const taken = new Set<Sentence>();
	return alike.flatMap(({ older: one, newer: other }): readonly Pair[] => {
		if (taken.has(one) || taken.has(other)) return [];
		taken.add(one).add(other);
		return [{ kind: "reworded", older: one, newer: other }];
	});
}

function wordsOf({ text }: Sentence): ReadonlySet<string> {
	return new Set(viewOf(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}
