import type { Growth } from "./judge.ts";

/** A text that makes a pattern slow: the longer, the more often `repeat` stands in it. */
export interface Attack {
	readonly begin: string;
	readonly repeat: string;
	readonly end: string;
}

/** A pattern that may grow faster than its text, since its text is short. */
export interface Allowed {
	/** Path from the project. */
	readonly file: string;
	/** What the pattern's source begins with: it says which of the file's patterns is meant. */
	readonly begins: string;
	readonly growth: Growth;
	/** Why its text is short. */
	readonly reason: string;
	readonly attack: Attack;
}

const SENTENCE = "runs on one sentence, LONGEST_SENTENCE (3,000) characters at most";

export const ALLOWED: readonly Allowed[] = [
	{
		file: "server/src/agents/tools/explain.ts",
		begins: "<!-- generated:start -->",
		growth: 2,
		reason: "runs on the pages of rules, which are part of the product",
		attack: { begin: "", repeat: "<!-- generated:start -->", end: "" },
	},
	{
		file: "server/src/cli/explain.ts",
		begins: "<!-- generated:start -->",
		growth: 2,
		reason: "runs on the pages of rules, which are part of the product",
		attack: { begin: "", repeat: "<!-- generated:start -->", end: "" },
	},
	{
		file: "server/src/judgement/patterns/effect-statement.ts",
		begins: "\\b(?:material(?:ly)?|significant(?:ly)?|substantial(?:ly)?)(?:,? (?:or|and",
		growth: 2,
		reason: SENTENCE,
		attack: { begin: "material significant", repeat: " significant", end: "s" },
	},
	{
		file: "server/src/judgement/sentences/stops.ts",
		begins: "[\\p{L}\\d.&]*$",
		growth: 2,
		reason: "runs on the 24 characters before a full stop",
		attack: { begin: "", repeat: "&", end: "\0" },
	},
	{
		file: "server/src/lsp/features/hover-peers.ts",
		begins: "\\B(?=(?:\\d{3})+$)",
		growth: 2,
		reason: "runs on the digits of one number",
		attack: { begin: "A", repeat: "0", end: "A" },
	},
	{
		file: "server/src/rules/draft-placeholder.ts",
		begins: "\\[(?=[^\\]\\n]*[a-z])",
		growth: 2,
		reason: SENTENCE,
		attack: { begin: "", repeat: "[\0", end: "\n" },
	},
	{
		file: "server/src/rules/draft-placeholder.ts",
		begins: "^(?:sic|reserved",
		growth: 2,
		reason: "runs on the 300 characters between two brackets at most",
		attack: { begin: "L", repeat: ".GOV", end: "\n" },
	},
];

/** Whether an entry means a pattern. */
export function covers(
	{ file, begins }: Allowed,
	pattern: { readonly file: string; readonly source: string },
): boolean {
	return pattern.file === file && pattern.source.startsWith(begins);
}

/** The attack as a text of some `length` UTF-16 code units. */
export function attackOf({ begin, repeat, end }: Attack, length: number): string {
	return begin + repeat.repeat(Math.ceil(length / repeat.length)) + end;
}
