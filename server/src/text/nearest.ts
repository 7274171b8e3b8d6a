/**
 * The candidate that is likeliest meant by a name that is none of them, for "did you mean": the one with the fewest
 * letters inserted, left out or changed, upper or lower case apart. Undefined when more than three letters differ, or
 * a quarter of a long name, or half of a short one.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let least = Math.min(Math.max(3, Math.floor(name.length / 4)), Math.floor((name.length - 1) / 2)) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), least);
		if (distance < least) {
			least = distance;
			best = candidate;
		}
	}
	return best;
}

/** Levenshtein distance, given up as `limit` once it is sure to reach it. */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			next.push(
				Math.min(
					(row[j] ?? limit) + 1,
					(next[j - 1] ?? limit) + 1,
					(row[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1),
				),
			);
		}
		if (Math.min(...next) >= limit) return limit;
		row = next;
	}
	return row[b.length] ?? limit;
}
