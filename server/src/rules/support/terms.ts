/** Whether words are a term of the registrant, or a part of one: `Walla Walla` of “Walla Walla Foods”. */
export function isTerm(terms: ReadonlySet<string>, words: string): boolean {
	if (terms.size === 0) return false;
	if (terms.has(words)) return true;
	for (const term of terms) if (` ${term} `.includes(` ${words} `)) return true;
	return false;
}
