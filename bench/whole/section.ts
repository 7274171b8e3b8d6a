import { fileURLToPath } from "node:url";
import { bundle } from "../bundle.ts";
import { megabytes, number, table } from "../markdown.ts";
import type { Mark, Section } from "../marks.ts";
import type { Run as Asked } from "../options.ts";
import { median } from "../statistics.ts";
import type { Run } from "./one.ts";
import { LIMIT, run } from "./run.ts";
import type { Text } from "./texts.ts";
import { TEXTS } from "./texts.ts";
import { TOOLS } from "./tools/index.ts";

/** A tool on a text: what was measured, or why nothing was. */
type Result = Run | "slow";

/** Whole texts in one process a tool: ours and the peers. */
export async function wholeSection({ quick, peers }: Asked): Promise<Section> {
	const program = await bundle(fileURLToPath(new URL("one.ts", import.meta.url)), "whole.cjs");
	const rows: string[][] = [];
	const rates = new Map<string, number>();
	for (const [tool, { name }] of TOOLS.entries()) {
		if (tool > 0 && !peers) continue;
		// Milliseconds a byte on the smallest text: foretells the others, if they grow as the text does.
		let pace = 0;
		for (const [index, text] of TEXTS.entries()) {
			console.error(`whole: ${name} on ${text.name}`);
			const result = pace * text.bytes > LIMIT ? undefined : await run(program, tool, index, quick ? 3 : 10);
			rows.push(row(name, text, result ?? "slow"));
			if (!result) continue;
			pace ||= later(result) / text.bytes;
			rates.set(`${name}: ${text.name}`, text.bytes / 1e3 / later(result));
		}
	}
	return { tables: [table(HEAD, rows, 2)], marks: peers ? throughputMarks(rates) : [] };
}

const HEAD = ["tool", "text", "load", "first text", "later texts", "MB/s", "peak MB"];

function row(tool: string, text: Text, result: Result): string[] {
	if (result === "slow") return [tool, text.name, "–", `skipped: over ${LIMIT / 1e3} s`, "–", "–", "–"];
	const time = later(result);
	return [
		tool,
		text.name,
		number(result.load),
		number(result.times[0] ?? Number.NaN),
		result.times.length > 1 ? number(time) : "–",
		number(text.bytes / 1e3 / time),
		megabytes(result.peak ?? Number.NaN),
	];
}

/** Milliseconds for a text that is not the process's first, or for the first where it had no other. */
function later({ times }: Run): number {
	return median(times.length > 1 ? times.slice(1) : times);
}

/** How many times the throughput of textlint ours must have. */
const FASTER = 20;

function throughputMarks(rates: ReadonlyMap<string, number>): readonly Mark[] {
	const textlint = TOOLS.find(({ name }) => name.startsWith("textlint"))?.name;
	return TEXTS.map(({ name }) => {
		const ratio = (rates.get(`cydlint: ${name}`) ?? Number.NaN) / (rates.get(`${textlint}: ${name}`) ?? Number.NaN);
		return {
			claim: `${name}: at least ${FASTER} times the throughput of textlint`,
			measured: `${number(ratio)}×`,
			holds: Number.isNaN(ratio) ? undefined : ratio >= FASTER,
		};
	});
}
