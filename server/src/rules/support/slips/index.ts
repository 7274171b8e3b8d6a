import { byText, matchesOf } from "../../../judgement/sentences/by-text.ts";
import { viewOf } from "../../../judgement/sentences/plain-view.ts";
import { AGREEMENT } from "./agreement.ts";
import { CONFUSIONS } from "./confusions.ts";
import { MISSING } from "./missing.ts";
import { NAMES } from "./names.ts";
import type { Slip } from "./slip.ts";
import { SPELLING } from "./spelling.ts";

/** All slips that are known, each with sentences that it takes and that it refuses. */
export const SLIPS: readonly Slip[] = [...SPELLING, ...NAMES, ...CONFUSIONS, ...AGREEMENT, ...MISSING];

/** A slip found in a text, as `[start, end)`, and what should stand there. */
export interface FoundSlip {
	readonly start: number;
	readonly end: number;
	readonly better: string;
	readonly slip: Slip;
	/** The words that are right, with the capitals that stand there; undefined where it takes the author's choice. */
	readonly mended?: string;
}

/** All slips of a sentence. */
export const slipsIn: (text: string) => readonly FoundSlip[] = byText((text) => {
	const view = viewOf(text);
	return SLIPS.flatMap((slip) =>
		matchesOf(slip.pattern, view).map((groups) => {
			const [start, end] = [groups.index, groups.index + groups[0].length];
			const better = betterWords(slip, groups).trim();
			const mended = mendedWords(slip, text.slice(start, end), better);
			return { start, end, better: (mended ?? better).trim(), slip, ...(mended !== undefined && { mended }) };
		}),
	);
});

/** What the words should read. */
function betterWords({ better }: Slip, groups: RegExpExecArray): string {
	return typeof better === "function"
		? better(groups)
		: better.replace(/\$(\d)/g, (_, n: string) => groups[Number(n)] ?? "");
}

/** What to write for these words; a blank at their end stays. */
function mendedWords({ mend }: Slip, words: string, better: string): string | undefined {
	if (mend === undefined) return undefined;
	if (mend !== "as said") return mend(words);
	const blank = words.slice(words.trimEnd().length);
	return withCapitals(better, words) + blank;
}

/** Words that stay small in a title. */
const SMALL = /^(?:of|and|for|in|the)$/;

/** A correction with the capitals of the words that it is for: `Reasonable Likely` gives `Reasonably Likely`. */
function withCapitals(better: string, words: string): string {
	const own = words.match(/\S+/g) ?? [];
	if (words.length > 3 && words === words.toUpperCase()) return better.toUpperCase();
	if (words === words.toLowerCase() && !/\d/.test(words)) return better.toLowerCase();
	const known = new Map(own.map((word) => word.replace(/[,.;:]$/, "")).map((word) => [word.toLowerCase(), word]));
	const isTitle = own.length > 1 && own.every((word) => /^\P{Ll}/u.test(word) || SMALL.test(word));
	return better.replace(/\S+/g, (word, at: number) => {
		const capital = (isTitle && !SMALL.test(word)) || (at === 0 && /^\p{Lu}/u.test(words));
		return known.get(word.toLowerCase()) ?? (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
	});
}
