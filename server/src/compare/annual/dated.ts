import type { Alignment, DatedPair } from "../types.ts";

/** Words that were true on one day and may not be a year later. */
const DATED =
	/\b(?:19|20)\d\d\b|\b(?:\d+|[a-z]+(?:-[a-z]+)?)\+? years\b|\bcurrent(?:ly)?\b|\brecent(?:ly)?\b|\bto date\b|\bthis year\b|\blast year\b|\bthe (?:past|last) (?:year|fiscal year|twelve months|three years)\b|\bnewly\b/gi;

/** Sentences that stayed word for word and hold a year, a length of time or “currently”, in the order of the newer draft. */
export function datedIn({ pairs }: Alignment): readonly DatedPair[] {
	return pairs.flatMap((pair) => {
		const words = [...pair.newer.text.matchAll(DATED)].map(([word]) => word);
		return pair.kind === "reworded" || words.length === 0 ? [] : [{ ...pair, words: [...new Set(words)] }];
	});
}
