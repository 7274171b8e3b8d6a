import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { median } from "../statistics.ts";

export const CYDLINT = fileURLToPath(new URL("../../dist/cydlint.cjs", import.meta.url));

/** A command to time: what `node` is started with. */
export type Command = readonly string[];

/**
 * Seconds from starting `node` to its end; what it prints goes nowhere.
 *
 * @throws where it ends with neither 0 nor 1: a tool that has findings may say so
 */
export function seconds(command: Command): number {
	const began = performance.now();
	const { status, stderr } = spawnSync(process.execPath, command, {
		stdio: ["ignore", "ignore", "pipe"],
		encoding: "utf8",
	});
	if (status !== 0 && status !== 1) throw new Error(`node ${command.join(" ")} ended with ${status}: ${stderr}`);
	return (performance.now() - began) / 1e3;
}

/** The median seconds of each command. Each runs once a turn, so that what else the machine does falls on all. */
export function inTurns(commands: readonly Command[], turns: number): readonly number[] {
	const samples = commands.map((): number[] => []);
	for (let turn = 0; turn < turns; turn++) {
		commands.forEach((command, i) => void samples[i]?.push(seconds(command)));
	}
	return samples.map(median);
}
