/** Texts that are kept at least, and their characters; twice as many at most. An Item has a few hundred sentences. */
const KEPT = 2_048;
const CHARACTERS = 2_000_000;

/** What is known of one text: a place for each function that `byText` has made. */
type Notes = unknown[];

/** Stands for undefined among notes. */
const NOTHING = Symbol("nothing");

// All functions share one table, so that what is asked of a sentence again and again stays at hand.
let recent = new Map<string, Notes>();
let before = new Map<string, Notes>();
let characters = 0;
let functions = 0;

/**
 * A function of a text alone, with its results kept by the text: while a draft is edited nearly all of its sentences
 * stay as they are. What was not asked for lately is forgotten.
 *
 * @param compute must not depend on anything but the text; what it returns is shared and must not be changed
 */
export function byText<T>(compute: (text: string) => T): (text: string) => T {
	const place = functions++;
	return (text) => {
		const notes = recent.get(text) ?? renewed(text);
		const known = notes[place];
		if (known !== undefined) return (known === NOTHING ? undefined : known) as T;
		const result = compute(text);
		notes[place] = result === undefined ? NOTHING : result;
		return result;
	};
}

function renewed(text: string): Notes {
	const notes = before.get(text) ?? new Array<unknown>(functions);
	if (recent.size >= KEPT || characters > CHARACTERS) {
		before = recent;
		recent = new Map();
		characters = 0;
	}
	recent.set(text, notes);
	characters += text.length;
	return notes;
}

/** Finds the first place where a pattern matches. The pattern must not be global; results are kept by the text. */
export const firstMatch = byPattern((pattern, text) => pattern.exec(text));

/** Finds all places where a global pattern matches; results are kept by the text. */
export const allMatches = byPattern(matchesOf);

const NONE: readonly RegExpExecArray[] = [];

/** As `matchAll`, which copies the pattern at each call: that costs more than most patterns do. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (!match) return NONE;
	const matches: RegExpExecArray[] = [];
	for (; match; match = pattern.exec(text)) {
		matches.push(match);
		if (match[0] === "") pattern.lastIndex++;
	}
	return matches;
}

function byPattern<T>(find: (pattern: RegExp, text: string) => T): (pattern: RegExp) => (text: string) => T {
	const finders = new WeakMap<RegExp, (text: string) => T>();
	return (pattern) => {
		const finder = finders.get(pattern) ?? byText((text) => find(pattern, text));
		finders.set(pattern, finder);
		return finder;
	};
}
