import process from "node:process";
import { peakMemory } from "../memory.ts";
import { TEXTS } from "./texts.ts";
import { TOOLS } from "./tools/index.ts";

/** What one tool took for one text in a process of its own. Milliseconds; `times` are runs on texts of other seeds. */
export interface Run {
	readonly load: number;
	readonly times: readonly number[];
	readonly findings: number;
	readonly peak?: number;
}

/** One more run only while all have taken less than this together. */
const PATIENCE = 10_000;

// Arguments: the tool's and the text's place in their lists, and how many runs. Prints a `Run` as JSON.
async function main([tool, text, runs]: readonly number[]): Promise<Run> {
	const [chosen, of] = [TOOLS[tool ?? -1], TEXTS[text ?? -1]];
	if (!chosen || !of) throw new Error("no such tool or text");
	const began = performance.now();
	const check = await chosen.load();
	const load = performance.now() - began;
	const times: number[] = [];
	let findings = 0;
	for (let seed = 1; seed <= (runs ?? 1) && times.reduce((a, b) => a + b, 0) < PATIENCE; seed++) {
		const source = of.make(seed);
		const start = performance.now();
		findings += await check(source);
		times.push(performance.now() - start);
	}
	const peak = peakMemory(process.pid);
	return { load, times, findings, ...(peak === undefined ? {} : { peak }) };
}

main(process.argv.slice(2).map(Number)).then(
	(run) => process.stdout.write(JSON.stringify(run)),
	(error: unknown) => {
		console.error(error);
		process.exitCode = 1;
	},
);
