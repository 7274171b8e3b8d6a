import type { Evidence } from "../../judgement/types.ts";
import { firstWhere } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import type { LinePart } from "./hover-text.ts";

/** Longest quote in UTF-16 units; a sentence of a disclosure often has four times as many. */
const LIMIT = 220;
/** How much of the sentence stands before the first word that decided. */
const LEAD = 80;
/** How much stands at least on either side of words that are quoted without what lies between them. */
const AROUND = 16;

/** The sentence of a piece of evidence in quotation marks, shortened around the words that decided, which stand out. */
export function quote(evidence: Evidence): LinePart[] {
	const { text } = evidence.sentence;
	const words = evidence.words.map((word) => within(evidence, word)).filter((w) => w.end > w.start);
	words.sort((a, b) => a.start - b.start);
	const windows = windowsOf(text, words);
	const head = windows[0]?.start === 0 ? "“" : "“…";
	const tail = windows.at(-1)?.end === text.length ? "”" : "…”";
	const parts = windows.flatMap((window, i): LinePart[] => [i === 0 ? head : " … ", ...marked(text, window, words)]);
	return [...parts, tail].filter((part) => part !== "");
}

/** A stretch of the text with the words in it that stand out. */
function marked(text: string, window: Span, words: readonly Span[]): LinePart[] {
	const parts: LinePart[] = [];
	let at = window.start;
	for (const word of words) {
		const start = Math.max(word.start, at);
		const end = Math.min(word.end, window.end);
		if (end <= start) continue;
		if (start > at) parts.push(text.slice(at, start));
		parts.push({ strong: text.slice(start, end) });
		at = end;
	}
	return [...parts, text.slice(at, window.end)];
}

/** Source span of a word as offsets in the sentence's text. */
function within({ sentence }: Evidence, word: Span): Span {
	const { text } = sentence.passage;
	const find = (source: number): number =>
		firstWhere(sentence.text.length, (at) => text.toSource(sentence.offset + at) >= source);
	return { start: find(word.start), end: find(word.end) };
}

/** What is quoted: all, one stretch that holds all words that decided, or a stretch for each where they stand far apart. */
function windowsOf(text: string, words: readonly Span[]): readonly Span[] {
	if (text.length <= LIMIT) return [{ start: 0, end: text.length }];
	const [first, last] = [words[0], words.at(-1)];
	const from = Math.max(0, Math.min((first?.start ?? 0) - LEAD, text.length - LIMIT));
	const start = from === 0 ? 0 : wordBorder(text, from, 1);
	if (!last || last.end <= start + LIMIT) {
		const to = start + LIMIT;
		return [{ start, end: to >= text.length ? text.length : wordBorder(text, to, -1) }];
	}
	const room = LIMIT - words.reduce((sum, word) => sum + word.end - word.start, 0);
	const around = Math.max(AROUND, Math.floor(room / words.length / 2));
	const windows: Span[] = [];
	for (const word of words) {
		const [low, high] = [Math.max(0, word.start - around), Math.min(text.length, word.end + around)];
		const window = {
			start: low === 0 ? 0 : Math.min(word.start, wordBorder(text, low, 1)),
			end: high === text.length ? high : Math.max(word.end, wordBorder(text, high, -1)),
		};
		const before = windows.at(-1);
		if (before && window.start <= before.end) windows[windows.length - 1] = { start: before.start, end: window.end };
		else windows.push(window);
	}
	return windows;
}

/** The next border between words from `at` on; `at` itself when none is near. Never inside a surrogate pair. */
function wordBorder(text: string, at: number, step: 1 | -1): number {
	for (let i = at, far = 0; far < 30 && i > 0 && i < text.length; i += step, far++) {
		if (text[i - (step === 1 ? 1 : 0)] === " ") return i;
	}
	return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at;
}
