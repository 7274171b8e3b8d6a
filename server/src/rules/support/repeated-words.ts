import { byText } from "../../judgement/sentences/by-text.ts";

/** So many words in a row are not repeated by chance. */
const WORDS = 13;

export interface Repeated {
	/** The second time, as `[start, end)` of the text. */
	readonly start: number;
	readonly end: number;
	readonly first: number;
	readonly firstEnd: number;
}

/** The first run of thirteen or more words that stands twice in a text, without overlap, as far as it goes. */
export const repeatedWords: (text: string) => Repeated | undefined = byText(findRepeated);

function findRepeated(text: string): Repeated | undefined {
	const words = [...text.matchAll(/[\p{L}\p{N}’'-]+/gu)].map((match) => ({
		word: match[0].toLowerCase(),
		start: match.index,
		end: match.index + match[0].length,
	}));
	if (words.length < WORDS * 2) return undefined;
	const seen = new Map<string, number>();
	for (let at = 0; at + WORDS <= words.length; at++) {
		const key = words
			.slice(at, at + WORDS)
			.map((it) => it.word)
			.join(" ");
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, at);
			continue;
		}
		if (first + WORDS > at) continue;
		let length = WORDS;
		while (first + length < at && words[at + length] && words[first + length]?.word === words[at + length]?.word)
			length++;
		const [a, b, c, d] = [words[at], words[at + length - 1], words[first], words[first + length - 1]];
		return a && b && c && d ? { start: a.start, end: b.end, first: c.start, firstEnd: d.end } : undefined;
	}
	return undefined;
}
