/** Phrases as a sentence takes them: `a, b or c`. */
export function list(phrases: readonly string[], word: "and" | "or" = "and"): string {
	return phrases.length < 3
		? phrases.join(` ${word} `)
		: `${phrases.slice(0, -1).join(", ")} ${word} ${phrases.at(-1)}`;
}
