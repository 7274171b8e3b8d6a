import type { Passage } from "../../draft/types.ts";
import { byText } from "../../judgement/sentences/by-text.ts";
import type { Span } from "../../text/span.ts";
import type { TextBlock } from "./text-blocks.ts";

/** So much of a block's begin and end is looked for elsewhere: enough to be found once. */
const PROBE = 80;
/** A block of fewer words is a name or a title, and need not be a sentence. */
const FEWEST_WORDS = 8;
/** A report has ten blocks; a source with very many more is no report, and looking each up in all would not end. */
const MOST_BLOCKS = 200;

const ENDS = /[.!?]["'”’)\]]*$/;
/** Words that no sentence ends with. */
const OPEN_END = /\b(?:the|a|an|of|to|and|or|our|by|with|from|for|in|on|at|that|which|is|are|was|were|as|its|their)$/i;
/** Words after which nothing can begin. */
const OPEN_START = /\b(?:the|a|an|of|our|by|with|from|its|their)$/i;

/** Only names, as of committees: "the Risk Committee and the Technology Committee of the Board". */
const NAMES =
	/^(?:(?:\p{Lu}[\p{L}\p{N}&/.’'-]{0,40}|the|our|its|of|on|for|and|or)[,)”"]{0,2}(?:\s[(“"]{0,2}|$)){1,60}$/u;
/** `In addition,`: what may stand before a clause that is whole without it. */
const INTRODUCES =
	/\b(?:as of|to date)\b[^.;]{0,38},$|(?:^|[.;:]\s)(?:in addition|additionally|furthermore|moreover|further|also|however|therefore|accordingly|as such|as a result|consequently|for example|in particular|specifically),$/i;

/** Where a block begins or ends within a sentence; each is the word at the cut. */
export interface CutEnds {
	readonly start?: Span;
	readonly end?: Span;
}

/** Looks for blocks' ends in the whole text, to see what stands before and after them there. */
export function findCutEnds(
	blocks: readonly TextBlock[],
	passages: readonly Passage[],
): ReadonlyMap<TextBlock, CutEnds> {
	const all = `\n${passages.map((p) => p.text.text).join("\n")}\n`;
	const found = new Map<TextBlock, CutEnds>();
	if (blocks.length > MOST_BLOCKS) return found;
	for (const block of blocks) {
		const own = block.fact.fragments.flatMap((fragment) => fragment.passages);
		const first = own[0];
		const last = own.at(-1);
		if (!first || !last || isName(block.fact.text)) continue;
		const start = beginsWithin(first, all) ? firstWord(first) : undefined;
		const end = endsWithin(last, all) ? lastWord(last) : undefined;
		if (start || end) found.set(block, { ...(start && { start }), ...(end && { end }) });
	}
	return found;
}

/** Whether a text need not be a sentence. */
const isName = byText((text) => text.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS || NAMES.test(text));

function beginsWithin(passage: Passage, all: string): boolean {
	const text = passage.text.text;
	if (passage.kind === "listItem" || /^\(?[a-z0-9]{1,4}[).]/i.test(text)) return false;
	const lower = /^["“'‘]?\p{Ll}+(?:[\s,’'-]|$)/u.test(text);
	for (const at of occurrences(all, text.slice(0, PROBE))) {
		const before = all.slice(Math.max(0, at - 60), at).trimEnd();
		if (all[at - 1] === "\n") continue;
		if (/\p{L}$/u.test(all.slice(at - 1, at))) return /^\p{Ll}/u.test(text);
		if (/[.!?:;•)]["'”’]*$/.test(before)) return false;
		// A date or a connective cut off before a clause that is whole leaves its sense as it is.
		if (INTRODUCES.test(before) && /^(?:we|the|our|[A-Z])/.test(text)) return false;
		return lower || OPEN_START.test(before);
	}
	// Found nowhere else: a small letter is the only sign.
	return lower;
}

function endsWithin(passage: Passage, all: string): boolean {
	const text = passage.text.text;
	if (ENDS.test(text) || passage.kind === "heading" || passage.kind === "cell") return false;
	for (const at of occurrences(all, text.slice(-PROBE))) {
		const after = all.slice(at + Math.min(PROBE, text.length), at + Math.min(PROBE, text.length) + 40);
		if (/^(?:,? ?\(?\p{Ll}|\p{L})/u.test(after)) return true;
		if (/^["'”’)\]]*[.!?;]/.test(after)) return false;
	}
	if (passage.kind === "listItem") return false;
	return text.endsWith(":") || text.endsWith(",") || OPEN_END.test(text) || endsInWord(text, all);
}

/** What is added to a whole word to make another: `assess` and `assessment` are two words, `manag` and `management` one. */
const SUFFIX = /^(?:ment|ing|able|ance|ful|less|ness|ship|wide|ation|ally|ity|ion|or|er|ed|e|ly|al|ive|d|r|y)s?$/i;

/** Whether the last word, which stands nowhere else, is the beginning of one that does. */
function endsInWord(text: string, all: string): boolean {
	const word = /(?<=\s)\p{Ll}{3,20}$/u.exec(text.slice(-30))?.[0];
	if (word === undefined) return false;
	const folded = all.toLowerCase();
	let isBegun = false;
	let seen = 0;
	for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
		if (/[\p{L}-]/u.test(folded.charAt(at - 1))) continue;
		const end = at + word.length;
		const rest = /^\p{L}*/u.exec(folded.slice(end, end + 30))?.[0] ?? "";
		if (rest === "" && ++seen > 1) return false;
		isBegun ||= rest !== "" && !SUFFIX.test(rest);
	}
	return isBegun;
}

/** At most a few: what stands in many places tells nothing. */
function* occurrences(all: string, probe: string): Generator<number> {
	if (probe.length < 24) return;
	let at = all.indexOf(probe);
	for (let count = 0; at >= 0 && count < 20; count++) {
		yield at;
		at = all.indexOf(probe, at + probe.length);
	}
}

function firstWord(passage: Passage): Span {
	return passage.text.span(0, /^\S+/.exec(passage.text.text)?.[0].length ?? 1);
}

function lastWord(passage: Passage): Span {
	const text = passage.text.text;
	return passage.text.span(text.lastIndexOf(" ") + 1, text.length);
}
