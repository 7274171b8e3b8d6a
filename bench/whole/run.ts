import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import type { Run } from "./one.ts";

/** How long a tool may take for one text in all, in milliseconds. */
export const LIMIT = 60_000;

/**
 * Runs one tool on one text in a new process.
 *
 * @param program path of the bundle of `one.ts`
 * @returns undefined where it took longer than `LIMIT`
 */
export async function run(program: string, ...what: readonly [tool: number, text: number, runs: number]) {
	const child = spawn(process.execPath, [program, ...what.map(String)], { stdio: ["ignore", "pipe", "inherit"] });
	const timer = setTimeout(() => child.kill("SIGKILL"), LIMIT);
	let output = "";
	child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
		output += chunk;
	});
	const [code, signal] = await once(child, "close");
	clearTimeout(timer);
	if (signal === "SIGKILL") return undefined;
	if (code !== 0) throw new Error(`${program} ${what.join(" ")} ended with ${code}`);
	return JSON.parse(output) as Run;
}
