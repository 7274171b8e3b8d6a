import { firstWhere } from "../../text/sorted.ts";

/**
 * Which items of a sequence stand out of order: those that are not in every longest rising subsequence of it. Of `1 3 2`
 * that is both 3 and 2, since either may be the one that was moved; of `2 3 4 1` only 1.
 *
 * @param places distinct numbers
 * @returns indexes into `places`, rising
 */
export function outOfOrder(places: readonly number[]): readonly number[] {
	const before = longestEnding(places);
	// From the end, with signs turned: how long a rising run can begin at each item.
	const after = longestEnding(places.map((place) => -place).reverse()).reverse();
	const longest = before.reduce((most, length) => Math.max(most, length), 0);
	const total = (i: number) => (before[i] ?? 0) + (after[i] ?? 0) - 1;
	const atLevel = new Map<number, number>();
	places.forEach((_, i) => {
		const level = before[i] ?? 0;
		if (total(i) === longest) atLevel.set(level, (atLevel.get(level) ?? 0) + 1);
	});
	return places.map((_, i) => i).filter((i) => total(i) !== longest || (atLevel.get(before[i] ?? 0) ?? 0) > 1);
}

/** For each item, the length of the longest rising subsequence that ends with it. */
function longestEnding(places: readonly number[]): number[] {
	const tails: number[] = [];
	return places.map((place) => {
		const at = firstWhere(tails.length, (i) => (tails[i] ?? 0) >= place);
		tails[at] = place;
		return at + 1;
	});
}
