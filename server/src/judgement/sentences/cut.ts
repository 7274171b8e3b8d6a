import type { Passage } from "../../draft/types.ts";
import { byText } from "./by-text.ts";
import { endsSentence } from "./stops.ts";

/** No sentence is longer; what is longer is cut at a blank, so that one line of megabytes stays linear to judge. */
export const LONGEST_SENTENCE = 3000;

/** One sentence as `[start, end)` in the passage's text. */
export type Cut = readonly [start: number, end: number];

/** A sentence of a passage; offsets count from the passage's begin. */
export interface Piece {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Cuts a passage into sentences. A heading is one sentence, unless it is longer than any. */
export function cutSentences({ kind, text: { text } }: Passage): readonly Piece[] {
	if (kind !== "heading" || text.length > LONGEST_SENTENCE) return proseSentences(text);
	return text ? [{ start: 0, end: text.length, text }] : [];
}

/** Survives `Inc.`, `U.S.`, `(ii)`, `i.e.`, `3.5`, initials and items of a numbered list. */
const proseSentences = byText((text: string): readonly Piece[] => {
	const cuts: Piece[] = [];
	let start = 0;
	const push = (end: number) => {
		while (start < end && text.charCodeAt(start) === 32) start++;
		for (; end - start > LONGEST_SENTENCE; ) {
			// Looked for inside the window alone: a line of megabytes may hold no blank at all.
			const blank = text.slice(start, start + LONGEST_SENTENCE + 1).lastIndexOf(" ");
			const cut = start + (blank > 0 ? blank : LONGEST_SENTENCE);
			cuts.push({ start, end: cut, text: text.slice(start, cut) });
			start = cut + (blank > 0 ? 1 : 0);
		}
		if (end > start) cuts.push({ start, end, text: text.slice(start, end) });
		start = end;
	};
	const stop = /(?<![.!?])[.!?]+["'”’)\]]*(?=\s|$)|(?<=[a-z)])[.!?]["”’)]*(?=[A-Z][a-z]* )|[;:](?=\s+(?:•|●|■|▪)\s)/g;
	for (let match = stop.exec(text); match; match = stop.exec(text)) {
		const end = match.index + match[0].length;
		if (match[0] === "." && !endsSentence(text, match.index, end)) continue;
		// A closing quote or bracket after the stop may end a defined term rather than the sentence.
		if (match[0].length > 1 && /^\s+[a-z]/.test(text.slice(end, end + 8))) continue;
		push(end);
	}
	push(text.length);
	return cuts;
});
