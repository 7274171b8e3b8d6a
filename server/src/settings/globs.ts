/**
 * Whether a path matches a glob: `*` and `?` inside one segment, `**` across segments, `{a,b}` alternatives.
 *
 * A glob without a leading slash may begin at any segment, so `drafts/*.md` holds wherever the folder lies.
 * Paths use `/`.
 */
export function matchesGlob(glob: string, path: string): boolean {
	const anchored = glob.startsWith("/");
	const patterns = alternatives(anchored ? glob.slice(1) : glob);
	const segments = path.split("/").filter((segment) => segment !== "");
	return patterns.some((pattern) => {
		const parts = pattern.split("/").filter((part) => part !== "");
		return matchesSegments(anchored ? parts : ["**", ...parts], segments);
	});
}

/** Expands `{a,b}`; what is not closed stands for itself. At most 64 patterns come out. */
function alternatives(glob: string): string[] {
	let patterns = [glob];
	for (;;) {
		const next = patterns.flatMap((pattern) => {
			const close = pattern.indexOf("}");
			const open = close < 0 ? -1 : pattern.lastIndexOf("{", close);
			if (open < 0) return [pattern];
			return pattern
				.slice(open + 1, close)
				.split(",")
				.map((choice) => pattern.slice(0, open) + choice + pattern.slice(close + 1));
		});
		const done = next.every((pattern, index) => pattern === patterns[index]);
		if (done || next.length > 64) return next.slice(0, 64);
		patterns = next;
	}
}

/** Wildcard matching with one place to fall back to, so that its time is bounded by the product of the lengths. */
function matchesWild<Token, Item>(
	pattern: readonly Token[],
	items: readonly Item[],
	isStar: (token: Token) => boolean,
	fits: (token: Token, item: Item) => boolean,
): boolean {
	let at = 0;
	let star = -1;
	let resume = 0;
	for (let item = 0; item < items.length; ) {
		const token = pattern[at];
		if (token !== undefined && isStar(token)) {
			star = at++;
			resume = item;
		} else if (token !== undefined && fits(token, items[item] as Item)) {
			at++;
			item++;
		} else if (star >= 0) {
			at = star + 1;
			item = ++resume;
		} else return false;
	}
	return pattern.slice(at).every(isStar);
}

function matchesSegments(parts: readonly string[], segments: readonly string[]): boolean {
	return matchesWild(parts, segments, (part) => part === "**", matchesSegment);
}

function matchesSegment(part: string, segment: string): boolean {
	return matchesWild(
		[...part],
		[...segment],
		(char) => char === "*",
		(char, other) => char === "?" || char === other,
	);
}
