import { fileURLToPath } from "node:url";
import { number, table, times } from "../markdown.ts";
import type { Mark, Section } from "../marks.ts";
import { atMost } from "../marks.ts";
import type { Run } from "../options.ts";
import type { Command } from "./clock.ts";
import { CYDLINT, inTurns, seconds } from "./clock.ts";
import type { Inputs } from "./inputs.ts";
import { extent, withInputs } from "./inputs.ts";
import { sizeMarks } from "./sizes.ts";

const TEXTLINT = fileURLToPath(new URL("../peers/node_modules/textlint/bin/textlint.js", import.meta.url));
const TURNS = 7;
/** Seconds that the seed may take beyond Node's own start. */
const BEYOND_NODE = 0.15;
const FASTER = 20;

/** The command line: starting, answering on the seed, whole folders. */
export async function cliSection({ quick, peers }: Run): Promise<Section> {
	const sizes = await sizeMarks();
	return withInputs(quick, (inputs) => {
		const starts = startUp(inputs, quick);
		const beside = peers ? [againstTextlint(inputs.made["Item, 100 KB"])] : [];
		return { tables: [starts.table, throughput(inputs, quick)], marks: [seedMark(starts), ...beside, ...sizes] };
	});
}

/** Seconds from starting to the end. */
interface Starts {
	readonly node: number;
	/** NaN where the seed is absent. */
	readonly seed: number;
}

/** Milliseconds from starting to the end, medians. */
function startUp({ seed }: Inputs, quick: boolean): Starts & { readonly table: string } {
	console.error("cli: starting");
	const commands: (readonly [string, Command])[] = [
		["`node -e 0`: Node alone", ["-e", "0"]],
		["`cydlint --version`", [CYDLINT, "--version"]],
		["`cydlint explain missing-processes`", [CYDLINT, "explain", "missing-processes"]],
		...(seed === undefined ? [] : [["`cydlint lint` on the seed", [CYDLINT, "lint", seed]] as const]),
	];
	const measured = inTurns(
		commands.map(([, command]) => command),
		quick ? 3 : TURNS,
	);
	const rows = commands.map(([name], i) => [name, number(1e3 * (measured[i] ?? Number.NaN))]);
	if (seed === undefined) rows.push(["`cydlint lint` on the seed", "skipped: not beside the project"]);
	const [node = Number.NaN] = measured;
	return { table: table(["start to end", "ms"], rows), node, seed: (seed && measured.at(-1)) || Number.NaN };
}

/** Seconds and megabytes a second, of one run each. */
function throughput({ filings, sheets, made }: Inputs, quick: boolean): string {
	const inputs: readonly (readonly [string, string | undefined])[] = [
		["Inline XBRL report, 1 MB", made["report, 1 MB"]],
		["Inline XBRL report, 10 MB", made["report, 10 MB"]],
		["Markdown Item 16K, 100 KB", made["Item, 100 KB"]],
		["real filings (Inline XBRL)", filings],
		...(quick ? [] : [["corpus as fact sheets (every eighth)", sheets] as const]),
	];
	const rows = inputs.map(([name, input]) => {
		if (input === undefined) return [name, "skipped: not beside the project", "–", "–", "–"];
		console.error(`cli: ${name}`);
		const { files, bytes } = extent(input);
		const taken = seconds([CYDLINT, "lint", input]);
		return [name, String(files), (bytes / 1e6).toFixed(1), number(taken), number(bytes / 1e6 / taken)];
	});
	return table(["`cydlint lint` on", "files", "MB", "seconds", "MB/s"], rows);
}

function seedMark({ node, seed }: Starts): Mark {
	const beyond = seed - node;
	const shown = `${number(1e3 * beyond)} ms`;
	return atMost("command line: the seed answered 150 ms after Node alone would have ended", beyond, BEYOND_NODE, shown);
}

/** Both command lines on the same Markdown text, start included. */
function againstTextlint(file: string): Mark {
	console.error("cli: textlint");
	const ours = seconds([CYDLINT, "lint", file]);
	const theirs = seconds([TEXTLINT, "--no-textlintrc", "--rule", "write-good", "--rule", "terminology", file]);
	return {
		claim: `command line, Item of 100 KB: at least ${FASTER} times as fast as textlint's`,
		measured: `${times(theirs, ours)} (${number(theirs)} against ${number(ours)} s)`,
		holds: theirs / ours >= FASTER,
	};
}
