import type { Gate } from "../../../reading/disclosure-gate.ts";
import { createGate } from "../../../reading/disclosure-gate.ts";
import { isBlank } from "../../../text/mapped-text.ts";
import type { SourceText } from "../../../text/source-text.ts";
import type { Span } from "../../../text/span.ts";

/** Markup between the word and its number, when cells part them, is no longer than this; nor is anything looked for. */
const REACH = 2_000;
const TAXONOMY = /xbrl\.sec\.gov\/cyd\b|[="']\s{0,100}cyd:/g;
const WORD = /\bitems?|\bform\b|\b16k[.\s]{1,100}cyber|\bannual\s{1,9}report\s{1,9}pursuant\b/gi;
/** The forms on which an incident is told without an Item of its own. */
const CURRENT = /[68]\s{0,3}[-‐‑–]\s{0,3}k(?![a-z0-9])/iy;
const NUMBER = /(?:16\s{0,9}\.?\s{0,9}k|1\s{0,9}\.?\s{0,9}c|1\s{0,9}\.\s{0,9}05)(?![a-z0-9])/iy;
const NO_BREAK = /&(?:nbsp|#160|#xa0);/iy;

/**
 * A source is worth reading when it names the CYD taxonomy or one of its elements, or when "Item" is followed,
 * whatever markup stands between, by 16K, 1C or 1.05, or "Form" by 6-K or 8-K; and when its cover
 * says that it is an annual report, which may lack the Item.
 */
export function createMarkupGate(source: SourceText): Gate {
	return createGate(source, find, 2 * REACH);
}

/** The first thing worth reading for that begins in `[from, to)`, with the characters beside it. */
function find(text: SourceText, from: number, to: number): Span | undefined {
	const found = findIn(text.slice(from, to + 2 * REACH), to - from);
	return found && { start: found.start + from, end: found.end + from };
}

/** Offsets count from the begin of `source`. */
function findIn(source: string, to: number): Span | undefined {
	TAXONOMY.lastIndex = 0;
	const named = TAXONOMY.exec(source);
	if (named) return { start: named.index - 1, end: TAXONOMY.lastIndex + 1 };
	WORD.lastIndex = 0;
	// The next `>` once found serves all tags before it, else a run of `item<` would be searched again and again.
	const bracket = { at: -1 };
	for (let match = WORD.exec(source); match && match.index < to; match = WORD.exec(source)) {
		const end =
			match[0].length > 5
				? WORD.lastIndex
				: numberAfter(source, WORD.lastIndex, bracket, /^f/i.test(match[0]) ? CURRENT : NUMBER);
		if (end !== undefined) return { start: match.index - 1, end: end + 1 };
	}
	return undefined;
}

/** Where the number of an Item ends that follows `from`, blanks and tags apart. */
function numberAfter(source: string, from: number, bracket: { at: number }, number: RegExp): number | undefined {
	const limit = Math.min(source.length, from + REACH);
	for (let at = from; at < limit; ) {
		if (isBlank(source.charCodeAt(at))) {
			at++;
		} else if (source[at] === "<") {
			if (bracket.at < at) bracket.at = source.indexOf(">", at);
			if (bracket.at < 0) bracket.at = source.length;
			at = bracket.at + 1;
		} else if (source[at] === "&") {
			NO_BREAK.lastIndex = at;
			if (!NO_BREAK.test(source)) return undefined;
			at = NO_BREAK.lastIndex;
		} else {
			number.lastIndex = at;
			return number.test(source) ? number.lastIndex : undefined;
		}
	}
	return undefined;
}
