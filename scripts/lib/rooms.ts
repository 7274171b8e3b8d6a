/** What a room may import from outside the project, as Biome's patterns of what it may not. */
interface Outside {
	/** Import patterns that are refused. */
	readonly refused: readonly string[];
	/** Why, as the message that the author of a wrong import reads. */
	readonly because: string;
}

/** A folder of `server/src` (or its one file, `lint.ts`) and what it is for. */
export interface Room {
	/** `judgement`, or `lint.ts`. */
	readonly name: string;
	/** One line for the map of the house in `docs/architecture.md`. */
	readonly holds: string;
	/** The file to read first, from `server/src`. */
	readonly enter: string;
	readonly outside: Outside;
}

/** Judgement and all that it rests on run anywhere: in a worker, in a browser, in a test without a disk. */
const PURE: Outside = {
	refused: ["node:*", "vscode", "vscode-*", "vscode-*/**"],
	because: "knows nothing of files, sockets, VS Code or LSP",
};
const SERVER: Outside = {
	refused: ["vscode", "vscode-languageclient", "vscode-languageclient/**"],
	because: "knows neither the editor nor its client",
};
const PROGRAM: Outside = {
	refused: ["vscode", "vscode-*", "vscode-*/**"],
	because: "works without an editor",
};

/** From the ground up: a file imports only from its own room and those before it in this list. */
export const ROOMS: readonly Room[] = [
	{
		name: "text",
		enter: "text/mapped-text.ts",
		holds: "spans, edits, decoded text that knows its place in the source, search, dates, steps",
		outside: PURE,
	},
	{
		name: "encode",
		enter: "encode/terminal.ts",
		holds: "one file a sink (terminal, plain text, Markdown, HTML, XML, JSON): what a draft says never acts there",
		outside: PURE,
	},
	{
		name: "requirements",
		enter: "requirements/requirements.ts",
		holds: "the law as data: forms, requirements, incident aspects, concepts, citations, peers",
		outside: PURE,
	},
	{
		name: "draft",
		enter: "draft/types.ts",
		holds: "the model that every format is read into: Draft, Fact, Passage, problems",
		outside: PURE,
	},
	{
		name: "reading",
		enter: "reading/windows.ts",
		holds: "reading while the text is edited: windows, line windows, the gate; knows no format",
		outside: PURE,
	},
	{
		name: "formats",
		enter: "formats/open-draft.ts",
		holds: "a folder a format: its reader, and `open-draft.ts`, which chooses",
		outside: PURE,
	},
	{
		name: "judgement",
		enter: "judgement/judge.ts",
		holds: "sentences, patterns, model, answers, text blocks, verdicts: what the prose says",
		outside: PURE,
	},
	{ name: "rules", enter: "rules/define-rule.ts", holds: "one file a rule; the index is generated", outside: PURE },
	{
		name: "waivers",
		enter: "waivers/waive.ts",
		holds: "findings that somebody has accepted: by a comment in the draft, or by the config",
		outside: PURE,
	},
	{ name: "settings", enter: "settings/schema.ts", holds: "what a user may set, and how it is read", outside: PURE },
	{ name: "lint.ts", enter: "lint.ts", holds: "`lint(source, options)`, the one door", outside: PURE },
	{
		name: "fixes",
		enter: "fixes/edits.ts",
		holds: "what a fix that a rule proposes changes in the source, by the writer of its format",
		outside: PURE,
	},
	{
		name: "compare",
		enter: "compare/compare.ts",
		holds: "two drafts beside each other: sentences, answers, numbers, and the rules on what differs",
		outside: PURE,
	},
	{
		name: "report",
		enter: "report/messages.ts",
		holds: "results as rows and text, for whoever shows them",
		outside: PURE,
	},
	{
		name: "agents",
		enter: "agents/tools.ts",
		holds: "tools for language models: their schemas and answers, the same over MCP and in VS Code",
		outside: PURE,
	},
	{
		name: "process",
		enter: "process/engine.ts",
		holds: "what both programs ask of Node: its flags, and the config file found from a draft upward",
		outside: PROGRAM,
	},
	{
		name: "lsp",
		enter: "lsp/requests.ts",
		holds: "the language server: connection, requests, open documents, one file a feature",
		outside: SERVER,
	},
	{
		name: "cli",
		enter: "cli/main.ts",
		holds: "the command line: arguments, one file a command, the terminal",
		outside: PROGRAM,
	},
	{
		name: "library",
		enter: "library/types.ts",
		holds: '`import { lint } from "cydlint"`: the one door for other programs, with its types',
		outside: PROGRAM,
	},
];

/** Rooms that never meet although one stands after the other. */
const STRANGERS: readonly (readonly [string, string])[] = [["lsp", "cli"]];

/** Rooms that a room may not import from, nearest first. */
export function closedTo(name: string): readonly string[] {
	const at = ROOMS.findIndex((room) => room.name === name);
	const later = ROOMS.slice(at + 1).map((room) => room.name);
	const strangers = STRANGERS.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : []));
	return [...new Set([...later, ...strangers])];
}

/** The room that a file of the project stands in; undefined for one outside `server/src`. */
export function roomOf(file: string): string | undefined {
	return /^server\/src\/([^/]+)/.exec(file.replaceAll("\\", "/"))?.[1];
}

/** `biome-rooms.json`: the import rule of each room, in the form in which Biome reads it. */
export function importRules(): string {
	const overrides = ROOMS.map(({ name, outside }) => {
		const own = name.endsWith(".ts") ? `the one file ${name}` : `the room ${name}`;
		const closed = closedTo(name).map((it) => (it.endsWith(".ts") ? `**/${it}` : `**/${it}/**`));
		const patterns = [
			{
				group: [...closed, "**/client/**"],
				message: `A file of ${own} imports only from its own room and those before it.`,
			},
			{ group: outside.refused, message: `A file of ${own} ${outside.because}.` },
		];
		return {
			includes: [name.endsWith(".ts") ? `server/src/${name}` : `server/src/${name}/**`],
			linter: { rules: { style: { noRestrictedImports: { level: "error", options: { patterns } } } } },
		};
	});
	return `${JSON.stringify({ overrides }, null, "\t")}\n`;
}

/** The rows of `docs/architecture.md` that tell of the rooms. */
export function roomTable(): string {
	const rows = ROOMS.map(({ name, holds, enter, outside }) => {
		const room = name.endsWith(".ts") ? name : `${name}/`;
		return `| \`${room}\` | ${holds} | \`server/src/${enter}\` | ${outside.because} |`;
	});
	return `| room | holds | read first | it |\n| --- | --- | --- | --- |\n${rows.join("\n")}`;
}
