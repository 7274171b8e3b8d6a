/** Texts that are kept at least, for each function, and their characters; twice as many at most. */
const KEPT = 1_024;
const CHARACTERS = 1_000_000;

/**
 * A function of a text alone, with its results kept by the text: while a draft is edited nearly all of its sentences
 * stay as they are. What was not asked for lately is forgotten.
 *
 * @param compute must not depend on anything but the text; what it returns is shared and must not be changed
 */
export function byText<T>(compute: (text: string) => T, kept = KEPT): (text: string) => T {
	let recent = new Map<string, T>();
	let before = new Map<string, T>();
	let length = 0;
	return (text) => {
		const known = recent.get(text);
		if (known !== undefined || recent.has(text)) return known as T;
		const result = before.has(text) ? (before.get(text) as T) : compute(text);
		if (recent.size >= kept || length > CHARACTERS) {
			before = recent;
			recent = new Map();
			length = 0;
		}
		recent.set(text, result);
		length += text.length;
		return result;
	};
}

/** Finds the first place where a pattern matches. The pattern must not be global; results are kept by the text. */
export const firstMatch = byPattern((pattern, text) => pattern.exec(text));

/** Finds all places where a global pattern matches; results are kept by the text. */
export const allMatches = byPattern((pattern, text): readonly RegExpExecArray[] => [...text.matchAll(pattern)]);

function byPattern<T>(find: (pattern: RegExp, text: string) => T): (pattern: RegExp) => (text: string) => T {
	const finders = new WeakMap<RegExp, (text: string) => T>();
	return (pattern) => {
		const finder = finders.get(pattern) ?? byText((text) => find(pattern, text));
		finders.set(pattern, finder);
		return finder;
	};
}
