import { readFileSync } from "node:fs";
import { printable, printableName } from "../encode/terminal.ts";
import type { LintOptions, LintResult } from "../lint.ts";
import { safeLint } from "../lint.ts";
import type { Checked, Reporter } from "../report/reporter.ts";
import type { SeverityBy } from "../rules/define-rule.ts";
import type { FailOn } from "../settings/fail-on.ts";
import { fails } from "../settings/fail-on.ts";
import { messageOf } from "../text/thrown.ts";
import { inputs, problemOf } from "./files.ts";
import type { Sink } from "./output.ts";
import { createRunSettings } from "./run-settings.ts";
import { decodeUtf8 } from "./utf8.ts";

export interface LintRun {
	readonly paths: readonly string[];
	readonly stdinFilename?: string;
	/** Goes before what config files say. */
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
	let ignored = 0;
	const settings = createRunSettings();
	const fail = async (path: string, problem: string): Promise<void> => {
		failed = true;
		await run.err.write(`cydlint: ${printableName(path)}: ${printable(problem)}\n`);
	};
	let reads = await run.out.write(run.reporter.start());
	for (const input of inputs(run.paths)) {
		// Nobody reads what we would find any more.
		if (!reads) break;
		const path = input.path === "-" ? (run.stdinFilename ?? "-") : input.path;
		const own = settings.of(path);
		for (const { place, message } of own.faults) await fail(place, message);
		if (!own.settings.checked) {
			ignored++;
			continue;
		}
		const checked = "problem" in input ? input.problem : await check(input.path, path, own.settings.severity, run);
		if (typeof checked === "string") {
			await fail(input.path, checked);
			continue;
		}
		const { result } = checked;
		for (const { rule, error } of result.failures) {
			await fail(path, `rule ${rule} failed: ${messageOf(error)}`);
		}
		found ||= result.findings.some(({ severity }) => fails(severity, run.failOn ?? own.settings.failOn));
		reads = await run.out.write(run.reporter.file(checked));
	}
	await run.out.write(run.reporter.end());
	if (ignored > 0) {
		await run.err.write(
			`cydlint: ${ignored} ${ignored === 1 ? "file is" : "files are"} left out by ignore in .cydlint.json\n`,
		);
	}
	return failed ? 2 : found ? 1 : 0;
}

/** Reads and checks one file; a text says why it could not be read. */
async function check(given: string, path: string, severity: SeverityBy, run: LintRun): Promise<Checked | string> {
	let bytes: Uint8Array;
	try {
		bytes = given === "-" ? await run.stdin() : readFileSync(given);
		const decoded = decodeUtf8(bytes);
		if ("text" in decoded) {
			const source = decoded.text;
			return { path, source, result: (run.lint ?? safeLint)(source, { path, severity }) };
		}
		return `byte ${decoded.badByte} is not valid UTF-8 (${decoded.hint}); save the file as UTF-8`;
	} catch (error) {
		return problemOf(error);
	}
}
