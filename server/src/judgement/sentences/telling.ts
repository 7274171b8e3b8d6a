/** Words that hold a sentence together and tell nothing by themselves. */
const IDLE = new Set(
	(
		"a about all also an and any are as at be been being both but by each for from had has have he her his if in including into is it its " +
		"of on or other our she such than that the their them these they this those through to under us was we were what when " +
		"which who whose with"
	).split(" "),
);

/** Words of a plain view. */
export const WORDS: RegExp = /[\p{L}\p{N}]+/gu;

/** Whether words of a plain view say something by themselves, rather than only hold others together. */
export function tells(words: string): boolean {
	return (words.match(WORDS) ?? []).some(isTelling);
}

/** Whether one word does. */
export function isTelling(word: string): boolean {
	return !IDLE.has(word) && !/^\p{L}$/u.test(word);
}
