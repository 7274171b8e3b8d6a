import { firstMatch } from "../../judgement/sentences/by-text.ts";
import { viewOf } from "../../judgement/sentences/plain-view.ts";
import { stanceOf } from "../../judgement/sentences/stance.ts";
import type { Judgement, Sentence } from "../../judgement/types.ts";

/** A sentence in which a pattern was found. */
export interface Said {
	readonly sentence: Sentence;
	readonly view: string;
	readonly match: RegExpExecArray;
}

/** Sentences of the narrative, headings aside, that match. The pattern must not be global. */
export function saying({ sentences }: Judgement, pattern: RegExp): readonly Said[] {
	const find = firstMatch(pattern);
	const said: Said[] = [];
	for (const sentence of sentences) {
		if (sentence.passage.kind === "heading") continue;
		const view = viewOf(sentence.text);
		const match = find(view);
		if (match) said.push({ sentence, view, match });
	}
	return said;
}

/** By the match, which is kept with its sentence. */
const affirmed = new WeakMap<RegExpExecArray, boolean>();

/** Whether the words found are affirmed: not denied, planned or put as a possibility. */
export function isAffirmed({ view, match }: Said): boolean {
	const is = affirmed.get(match) ?? stanceOf(view, match.index, match.index + match[0].length) === "affirms";
	affirmed.set(match, is);
	return is;
}

/** The pair of a denial and an affirmation in two sentences: at the denial, the other shown. */
export function pairOf(denials: readonly Said[], affirmations: readonly Said[]): readonly [Said, Said] | undefined {
	for (const denial of denials) {
		const other = affirmations.find((it) => it.sentence !== denial.sentence);
		if (other) return [denial, other];
	}
	return undefined;
}
