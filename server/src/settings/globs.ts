import { Minimatch } from "minimatch";

/** Characters of a glob, entries of a list of them, and patterns that `{a,b}` may stand for: more is a mistake or an attack. */
export const LONGEST_GLOB = 250;
export const MOST_GLOBS = 100;
const MOST_CHOICES = 64;

/**
 * Whether a path matches a glob: `*`, `?` and `[a-z]` inside one segment, `**` across segments, `{a,b}` alternatives.
 *
 * A glob without a leading slash may begin at any segment, so `drafts/*.md` holds wherever the folder lies.
 * Paths use `/`. Matched by minimatch, whose time grows with the lengths and no faster, where others build a regular
 * expression that `*a*a*a` makes backtrack.
 *
 * @param glob one that is longer than `LONGEST_GLOB` matches nothing
 */
export function matchesGlob(glob: string, path: string): boolean {
	return glob.length <= LONGEST_GLOB && matcherOf(glob).match(path.replace(/^\/+/, ""));
}

/** Matchers by glob: a list of settings is asked for each draft. */
const matchers = new Map<string, Minimatch>();

function matcherOf(glob: string): Minimatch {
	const known = matchers.get(glob);
	if (known) return known;
	// Settings come and go while an editor runs.
	if (matchers.size > 10 * MOST_GLOBS) matchers.clear();
	const matcher = new Minimatch(glob.startsWith("/") ? glob.slice(1) : `**/${glob}`, {
		platform: "linux",
		dot: true,
		nocomment: true,
		nonegate: true,
		noext: true,
		braceExpandMax: MOST_CHOICES,
	});
	matchers.set(glob, matcher);
	return matcher;
}
