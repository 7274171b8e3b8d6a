import { byText, matchesOf } from "./by-text.ts";
import type { Cut } from "./cut.ts";

/** A name that the draft gives to something: `TPSPs` for `third-party service providers`. */
export interface DefinedName {
	/** As it is written where it is used. */
	readonly short: string;
	/** What it stands for. */
	readonly long: string;
}

/** A sentence with its defined names written out. */
export interface Resolved {
	readonly text: string;
	/** `[start, end)` of `text` in the sentence; words of a name that was written out are the whole name. */
	original(start: number, end: number): Cut;
}

/** “(“TPSPs”)”, “(the “RCSC”)”: capitals in parentheses. */
const DEFINITION =
	/\((?:(?:the|our|its|each,?|collectively,?|together,?|or) ){0,2}["“”]{0,2}(\p{Lu}[\p{Lu}\d&-]{1,11}s?)["“”]{0,2}\)/gu;
/** A name stands for words that are no farther before it, in UTF-16 units. */
const REACH = 120;
/** Only names of committees, boards and providers are written out: titles such as CISO are known as they are. */
const ASKED = /\b(?:committees?|subcommittees?|boards?|providers?|vendors?|suppliers?|third[ -]part\w+)\b/i;
const MOST_NAMES = 40;

const definitionsIn: (text: string) => readonly DefinedName[] = byText((text) =>
	text.includes("(")
		? matchesOf(DEFINITION, text).flatMap((match) => {
				const name = definition(text.slice(Math.max(0, match.index - REACH), match.index), match[1] ?? "");
				return name ? [name] : [];
			})
		: [],
);

/**
 * The names that the sentences of a draft define, each by its first definition.
 *
 * @param texts the sentences, in order
 */
export function definedNames(texts: readonly string[]): readonly DefinedName[] {
	const names = new Map<string, DefinedName>();
	for (const text of texts) {
		for (const name of definitionsIn(text)) {
			if (names.size < MOST_NAMES && !names.has(name.short)) names.set(name.short, name);
		}
	}
	return [...names.values()];
}

function definition(before: string, short: string): DefinedName | undefined {
	const long = spelledOut(
		before
			.trim()
			.split(/[ ,;]+/)
			.slice(-9),
		short,
	);
	return long && ASKED.test(long) ? { short, long } : undefined;
}

/** The last words whose initials spell the letters: “Third-Party Service Providers” for TPSPs. */
function spelledOut(words: readonly string[], short: string): string | undefined {
	const letters = short
		.replace(/s$/, "")
		.replace(/[^\p{L}]/gu, "")
		.toLowerCase();
	let left = letters.length;
	for (let at = words.length - 1; at >= 0; at--) {
		const initials = (words[at] ?? "").split(/[-/]/).map((part) => part.charAt(0).toLowerCase());
		for (let i = initials.length - 1; i >= 0; i--) if (left > 0 && initials[i] === letters[left - 1]) left--;
		if (left === 0) return words.slice(at).join(" ");
	}
	return undefined;
}

/**
 * Writes the defined names of a sentence out: “TPSPs are reviewed” becomes “third-party service providers are reviewed”.
 *
 * @param text the sentence
 */
export function resolveNames(text: string, names: readonly DefinedName[]): Resolved {
	const found = names.flatMap(({ short, long }) => uses(text, short).map((start) => ({ start, short, long })));
	if (found.length === 0) return { text, original: (start, end) => [start, end] };
	found.sort((a, b) => a.start - b.start);
	const steps: { readonly at: number; readonly from: number; readonly length: number; readonly end: number }[] = [];
	let written = "";
	let read = 0;
	for (const { start, short, long } of found) {
		if (start < read) continue;
		written += text.slice(read, start);
		steps.push({ at: written.length, from: start, length: long.length, end: start + short.length });
		written += long;
		read = start + short.length;
	}
	/** Where an offset stands in the sentence: inside a name, at the name's begin or its end. */
	const locate = (offset: number, inside: "from" | "end"): number => {
		const step = steps.findLast(({ at }) => at < offset);
		if (!step) return offset;
		return offset < step.at + step.length ? step[inside] : step.end + (offset - step.at - step.length);
	};
	return {
		text: written + text.slice(read),
		original: (start, end) => [locate(start, "from"), locate(end, "end")],
	};
}

/** Where a name is used, not where it is defined: there what it stands for is written beside it. */
function uses(text: string, short: string): readonly number[] {
	const starts: number[] = [];
	for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
		const before = text.slice(Math.max(0, at - 1), at);
		const after = text.slice(at + short.length, at + short.length + 1);
		if (!/[\p{L}\d(“"-]/u.test(before) && !/[\p{L}\d”"-]/u.test(after)) starts.push(at);
	}
	return starts;
}
