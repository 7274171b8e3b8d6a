import type { Passage } from "../../draft/types.ts";
import { byText } from "./by-text.ts";

/** Abbreviations after which a full stop does not end a sentence, lower case, without the last stop. */
const ABBREVIATIONS = new Set(
	(
		"inc corp co ltd llc plc l.p lp bros mr mrs ms dr prof jr sr st no nos vs etc e.g i.e cf al approx dept est fig figs vol sec secs art para paras " +
		"u.s u.k e.u p.r.c n.v s.a b.v a.g s.p.a s.e d.c m.sc b.sc m.s b.s m.a b.a ph.d m.b.a m.eng b.tech b.e " +
		"jan feb mar apr jun jul aug sep sept oct nov dec v ver rev exh"
	).split(" "),
);

/** These end a sentence when a capitalised word that can begin one follows. */
const MAY_END = new Set(
	"inc corp co ltd llc plc lp l.p u.s u.k e.u p.r.c n.v s.a b.v a.g s.p.a s.e d.c etc jr sr m.s b.s m.a b.a ph.d m.b.a m.sc b.sc al".split(
		" ",
	),
);

const STARTERS =
	/^(?:the|we|our|us|in|as|a|an|this|these|those|it|its|if|for|to|no|any|all|such|while|although|however|additionally|furthermore|moreover|he|she|they|his|her|their|under|at|on|from|with|see|there|each|both|prior|after|before|when|since|during|management|cybersecurity)\b/i;

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

/** Whether the full stop at `at` ends a sentence, given the word before it and what follows. */
function endsSentence(text: string, at: number, end: number): boolean {
	const before = /[\p{L}\d.&]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
	const word = before.toLowerCase();
	const after = text.slice(end, end + 24).trimStart();
	if (after === "") return true;
	if (/^[a-z]/.test(after)) return false;
	if (/^\d{1,3}$/.test(word) && /(?:^|[.;:] ?|\bitem )$/i.test(text.slice(0, at - word.length).slice(-8))) return false;
	if (/^(?:\(?[ivx]{1,4}|[a-h])$/.test(word) && at - word.length === 0) return false;
	if (/^[a-z]$/.test(word) && /^[A-Z]$/.test(before)) return false;
	if (word === "item" || word === "no" || word === "nos") return word === "item" ? true : !/^\d/.test(after);
	if (!ABBREVIATIONS.has(word)) return true;
	return MAY_END.has(word) && STARTERS.test(after);
}
