import { readFileSync } from "node:fs";
import type { LintOptions, LintResult } from "../lint.ts";
import { safeLint } from "../lint.ts";
import type { Checked, Reporter } from "../report/reporter.ts";
import type { FailOn } from "../settings/fail-on.ts";
import { DEFAULT_FAIL_ON, fails } from "../settings/fail-on.ts";
import { messageOf } from "../text/thrown.ts";
import { inputs, problemOf } from "./files.ts";
import type { Sink } from "./output.ts";
import { decodeUtf8 } from "./utf8.ts";

export interface LintRun {
	readonly paths: readonly string[];
	readonly stdinFilename?: string;
	/** `warning` when it is not said. */
	readonly failOn?: FailOn;
	readonly reporter: Reporter;
	/** Reads, judges and checks; must not throw. */
	readonly lint?: (source: string, options: LintOptions) => LintResult;
	readonly stdin: () => Promise<Uint8Array>;
	readonly out: Sink;
	readonly err: Sink;
}

/** @returns 0 without findings that count (`failOn`), 1 with such, 2 when something could not be checked */
export async function runLint(run: LintRun): Promise<0 | 1 | 2> {
	let failed = false;
	let found = false;
	const failOn = run.failOn ?? DEFAULT_FAIL_ON;
	const fail = async (path: string, problem: string): Promise<void> => {
		failed = true;
		await run.err.write(`cydlint: ${path}: ${problem}\n`);
	};
	let reads = await run.out.write(run.reporter.start());
	for (const input of inputs(run.paths)) {
		// Nobody reads what we would find any more.
		if (!reads) break;
		const checked = "problem" in input ? input.problem : await check(input.path, run);
		if (typeof checked === "string") {
			await fail(input.path, checked);
			continue;
		}
		const { path, result } = checked;
		for (const { rule, error } of result.failures) {
			await fail(path, `rule ${rule} failed: ${messageOf(error)}`);
		}
		found ||= result.findings.some(({ severity }) => fails(severity, failOn));
		reads = await run.out.write(run.reporter.file(checked));
	}
	await run.out.write(run.reporter.end());
	return failed ? 2 : found ? 1 : 0;
}

/** Reads and checks one file; a text says why it could not be read. */
async function check(given: string, run: LintRun): Promise<Checked | string> {
	const path = given === "-" ? (run.stdinFilename ?? given) : given;
	let bytes: Uint8Array;
	try {
		bytes = given === "-" ? await run.stdin() : readFileSync(given);
		const decoded = decodeUtf8(bytes);
		if ("text" in decoded) {
			const source = decoded.text;
			return { path, source, result: (run.lint ?? safeLint)(source, { path }) };
		}
		return `byte ${decoded.badByte} is not valid UTF-8 (${decoded.hint}); save the file as UTF-8`;
	} catch (error) {
		return problemOf(error);
	}
}
