import { NEGATIVES } from "../patterns/lexicon.ts";
import type { Cut } from "../sentences/cut.ts";
import { isTelling, WORDS } from "../sentences/telling.ts";
import type { Stance } from "../types.ts";

/** A cue longer than this spans a gap: it begins and ends with the words that it looks for, and anything stands between. */
const LONG = 60;
/** So much of each end of a long cue is shown, to the end of a word. */
const END = 24;

/**
 * The words that decided as they are shown: without what lies between the ends of a long cue, without words that only
 * hold others together, in order, none twice. Never empty where there were any.
 *
 * @param view plain view of the sentence
 * @param cuts where words that decided stand in it, in any order; they may overlap
 */
export function shownWords(view: string, cuts: readonly Cut[]): readonly Cut[] {
	const ends = cuts.flatMap((cut) => endsOf(view, cut));
	const telling = ends.map((cut) => tellingPart(view, cut)).filter((cut) => cut !== undefined);
	const sorted = (telling.length > 0 ? telling : ends).toSorted((a, b) => a[0] - b[0]);
	const merged: Cut[] = [];
	for (const [start, end] of sorted) {
		const last = merged.at(-1);
		if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
		else merged.push([start, end]);
	}
	return merged;
}

function endsOf(view: string, [start, end]: Cut): readonly Cut[] {
	if (end - start <= LONG) return [[start, end]];
	const first = view.indexOf(" ", start + END);
	const last = view.lastIndexOf(" ", end - END) + 1;
	if (first < 0 || first >= last) return [[start, end]];
	return [
		[start, first],
		[last, end],
	];
}

/** From the first word that tells something to the last, each whole; undefined where none does. */
function tellingPart(view: string, cut: Cut): Cut | undefined {
	const [start, end] = wholeWords(view, cut);
	const words = [...view.slice(start, end).matchAll(WORDS)].filter(({ 0: word }) => isTelling(word));
	const [first, last] = [words[0], words.at(-1)];
	return first && last && [start + first.index, start + last.index + last[0].length];
}

/** A cue may begin or end inside a word: "cyber" of "cybersecurity". */
function wholeWords(view: string, [start, end]: Cut): Cut {
	const inWord = (at: number) => at > 0 && at < view.length && /^[\p{L}\p{N}]{2}$/u.test(view.slice(at - 1, at + 1));
	let [from, to] = [start, end];
	while (inWord(from)) from--;
	while (inWord(to)) to++;
	return [from, to];
}

/** Words that may turn a sentence: negatives, plans and possibilities. */
const TURNS = new RegExp(
	String.raw`\b(?:${NEGATIVES}|cannot|lacks?|absence|will|shall|intends?|plans?|planning|expects?|expected|working|developing|considering|may|might|could|would)\b|n't\b`,
	"g",
);

/**
 * The word that gives a sentence its stance: without it, it would stand otherwise. Undefined for what affirms, and where
 * no single word does it.
 *
 * @param stanceOf reads the stance of a view of the same length
 */
export function turningWord(view: string, stance: Stance, stanceOf: (view: string) => Stance): Cut | undefined {
	if (stance === "affirms") return undefined;
	for (const { index, 0: word } of view.matchAll(TURNS)) {
		const end = index + word.length;
		const without = view.slice(0, index) + "-".repeat(word.length) + view.slice(end);
		if (stanceOf(without) !== stance) return [index, end];
	}
	return undefined;
}

const EFFECT = /\breasonabl[ey] likely\b|\bmaterial(?:ly)?(?: and)?(?: adverse(?:ly)?)? (?:affect|impact|effect)\w*/g;

/** Where a statement on (b)(2) names the effect: the first words on what was, and the first on what is likely. */
export function effectWords(view: string): readonly Cut[] {
	const found = Array.from(view.matchAll(EFFECT), (m): Cut => [m.index, m.index + m[0].length]);
	const likely = found.find(([start]) => view.startsWith("reasonabl", start));
	const effect = found.find(([start]) => view.startsWith("material", start));
	return [effect, likely].filter((cut) => cut !== undefined);
}
