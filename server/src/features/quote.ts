import type { Span } from "../draft/types.ts";
import type { Evidence } from "../evidence/types.ts";
import type { Part } from "./markup.ts";

/** Longest quote in UTF-16 units; a sentence of a disclosure often has four times as many. */
const LIMIT = 220;
/** How much of the sentence stands before the first word that decided. */
const LEAD = 80;

/** The sentence of a piece of evidence in quotation marks, shortened around the words that decided, which stand out. */
export function quote(evidence: Evidence): Part[] {
	const { text } = evidence.sentence;
	const words = evidence.words.map((word) => within(evidence, word)).filter((w) => w.end > w.start);
	words.sort((a, b) => a.start - b.start);
	const window = shorten(text, words[0]);
	const parts: Part[] = [window.start > 0 ? "“…" : "“"];
	let at = window.start;
	for (const word of words) {
		const start = Math.max(word.start, at);
		const end = Math.min(word.end, window.end);
		if (end <= start) continue;
		if (start > at) parts.push(text.slice(at, start));
		parts.push({ strong: text.slice(start, end) });
		at = end;
	}
	parts.push(text.slice(at, window.end), window.end < text.length ? "…”" : "”");
	return parts.filter((part) => part !== "");
}

/** Source span of a word as offsets in the sentence's text. */
function within({ sentence }: Evidence, word: Span): Span {
	const { text } = sentence.passage;
	const find = (source: number): number => {
		let low = sentence.offset;
		let high = sentence.offset + sentence.text.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (text.toSource(middle) < source) low = middle + 1;
			else high = middle;
		}
		return low - sentence.offset;
	};
	return { start: find(word.start), end: find(word.end) };
}

function shorten(text: string, word: Span | undefined): Span {
	if (text.length <= LIMIT) return { start: 0, end: text.length };
	const from = Math.max(0, Math.min((word?.start ?? 0) - LEAD, text.length - LIMIT));
	const start = from === 0 ? 0 : wordBorder(text, from, 1);
	const to = start + LIMIT;
	return { start, end: to >= text.length ? text.length : wordBorder(text, to, -1) };
}

/** The next border between words from `at` on; `at` itself when none is near. Never inside a surrogate pair. */
function wordBorder(text: string, at: number, step: 1 | -1): number {
	for (let i = at, far = 0; far < 30 && i > 0 && i < text.length; i += step, far++) {
		if (text[i - (step === 1 ? 1 : 0)] === " ") return i;
	}
	return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at;
}
