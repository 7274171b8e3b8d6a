import { printable, printableName } from "../encode/terminal.ts";
import { writeReport } from "../report/report-writer.ts";
import type { Totals } from "../report/reporter.ts";
import type { Severity } from "../rules/define-rule.ts";
import { SEVERITIES } from "../rules/define-rule.ts";
import type { FailOn } from "../settings/fail-on.ts";
import { fails } from "../settings/fail-on.ts";
import { messageOf } from "../text/thrown.ts";
import type { Baseline } from "../waivers/baseline.ts";
import type { Cache } from "./bulk/cache.ts";
import { inOrder } from "./bulk/in-order.ts";
import type { Pool } from "./bulk/pool.ts";
import type { Shard } from "./bulk/shard.ts";
import { inShard } from "./bulk/shard.ts";
import type { Checking, Job, Keyed } from "./check-file.ts";
import { checkFile, unread } from "./check-file.ts";
import type { Input } from "./files.ts";
import { inputs } from "./files.ts";
import { leftOutText } from "./left-out.ts";
import type { Sink } from "./output.ts";
import type { BaselineUse, RunBaselines } from "./run-baseline.ts";
import { createRunBaselines } from "./run-baseline.ts";
import type { Fault, Given } from "./run-settings.ts";
import { createRunSettings } from "./run-settings.ts";

/** One run over files and folders. */
export interface LintRun extends Checking {
	readonly paths: readonly string[];
	readonly stdinFilename?: string;
	/** Goes before what config files say. */
	readonly failOn?: FailOn;
	/** More warnings than this end with 1 whatever `failOn` says. */
	readonly maxWarnings?: number;
	/** Goes before what config files say. */
	readonly given?: Given;
	readonly baseline?: BaselineUse;
	/** Tells of each file, and of all that was left out. */
	readonly verbose?: boolean;
	/** The part of the work that is this run's. */
	readonly shard?: Shard;
	/** Where files are checked; without one here, one after the other. */
	readonly pool?: Pool;
	/** Files that may be checked ahead of the first that is not done. */
	readonly ahead?: number;
	/** Takes the outcomes that may be remembered. */
	readonly cache?: Cache;
	/** Told after each file. */
	readonly onFile?: (done: number) => void;
	readonly stdin: () => Promise<Uint8Array>;
	readonly out: Sink;
	readonly err: Sink;
}

/** An input, and what became of it. */
interface Step {
	readonly input: Input;
	/** As it is reported. */
	readonly path: string;
	readonly faults: readonly Fault[];
	readonly failOn: FailOn;
	/** The findings that its baseline holds. */
	readonly baseline?: Baseline;
	/** Undefined for a folder, and for what settings leave out. */
	readonly checked?: Keyed;
}

/**
 * @returns 0 without findings that count (`failOn`), 1 with such, 2 when something could not be checked or a folder holds
 *   no disclosure
 */
export async function runLint(run: LintRun): Promise<0 | 1 | 2> {
	const report = writeReport(run.reporter);
	const say = (path: string, words: string) => run.err.write(`cydlint: ${printableName(path)}: ${words}\n`);
	let found = false;
	let ignored = 0;
	/** Disclosures in the folder that is walked through. */
	let disclosures = 0;
	let done = 0;
	const fail = async (path: string, problem: string): Promise<void> => {
		await run.out.write(report.failed({ path, problem }));
		await say(path, printable(problem));
	};
	const endFolder = async ({ path, leftOut }: Extract<Input, { kind: "folder" }>): Promise<void> => {
		for (const one of leftOut) report.leftOut(one);
		const all = run.verbose ? Number.POSITIVE_INFINITY : undefined;
		if (leftOut.length > 0) await say(path, `left out: ${leftOutText(leftOut, all)}`);
		// A wrong folder, or drafts in a format that is not read, must not pass as clean. A shard sees a part of it.
		if (disclosures === 0 && !run.shard) await fail(path, "no cybersecurity disclosure in it was checked");
		disclosures = 0;
	};
	const baselines = createRunBaselines(run.baseline ?? { update: false });
	let reads = await run.out.write(report.start());
	const all = run.shard ? inShard(() => inputs(run.paths), run.shard) : inputs(run.paths);
	for await (const step of inOrder(all, run.ahead ?? 1, starter(run, baselines))) {
		// Nobody reads what we would find any more.
		if (!reads) break;
		const { input, path, checked } = step;
		if (input.kind === "folder") {
			await endFolder(input);
			continue;
		}
		run.onFile?.(++done);
		for (const { place, message } of step.faults) await fail(place, message);
		if (!checked) {
			report.leftOut({ path, why: "ignored by .cydlint.json" });
			ignored++;
			continue;
		}
		const { part, problems, notes, mended, about } = checked.outcome;
		if (checked.key !== undefined) run.cache?.put(checked.key, checked.outcome);
		for (const problem of problems) await fail(part ? path : input.path, problem);
		if (!part) continue;
		for (const note of notes) await say(path, note);
		if (mended > 0) await say(path, mendedText(mended, run.fix));
		baselines.checked(path, checked.outcome, step.baseline);
		if (run.verbose) await say(path, printable(about ?? ""));
		if (input.kind === "file" && input.isFound && part.kind === "draft") disclosures++;
		found ||= SEVERITIES.some((severity) => part.counts[severity] > 0 && fails(severity, step.failOn));
		reads = await run.out.write(report.part(part));
	}
	await run.out.write(report.end());
	if (ignored > 0) await run.err.write(`cydlint: ${ignoredText(ignored)}\n`);
	const isWritten = await endBaselines(baselines, run.err);
	if (run.baseline?.update) return isWritten && report.totals.failed.length === 0 ? 0 : 2;
	return isWritten ? codeOf(report.totals, found, run.maxWarnings) : 2;
}

/** Says what is to become of an input, and begins it. */
function starter(run: LintRun, baselines: RunBaselines): (input: Input) => Promise<Step> {
	const settings = createRunSettings(run.given, baselines.of);
	return async (input) => {
		const path = input.path === "-" ? (run.stdinFilename ?? "-") : input.path;
		if (input.kind === "folder") return { input, path, faults: [], failOn: "never" };
		const { settings: own, faults } = settings.of(path);
		const { checked, failOn, ...options } = own;
		const { baseline } = options;
		const step = { input, path, faults, failOn: run.failOn ?? failOn, ...(baseline && { baseline }) };
		if (!checked) return step;
		if (input.kind === "problem") return { ...step, checked: { outcome: unread(input.problem) } };
		const bytes = input.file === "-" ? await run.stdin() : undefined;
		const job: Job = { file: input.file, path, options: { ...options, path }, ...(bytes && { bytes }) };
		return { ...step, checked: await (run.pool ? run.pool.check(job) : checkFile(job, run)) };
	};
}

/** Writes and tells what there is to say of the baselines. @returns false where one could not be written */
async function endBaselines(baselines: RunBaselines, err: Sink): Promise<boolean> {
	try {
		for (const line of baselines.end()) await err.write(`cydlint: ${printable(line)}\n`);
		return true;
	} catch (error) {
		await err.write(`cydlint: ${printable(messageOf(error))}\n`);
		return false;
	}
}

function codeOf(
	{ failed, counts }: { failed: Totals["failed"]; counts: Readonly<Record<Severity, number>> },
	found: boolean,
	maxWarnings = Number.POSITIVE_INFINITY,
): 0 | 1 | 2 {
	if (failed.length > 0) return 2;
	return found || counts.warning > maxWarnings ? 1 : 0;
}

function ignoredText(count: number): string {
	return `${count} ${count === 1 ? "file is" : "files are"} left out by ignore in .cydlint.json`;
}

function mendedText(places: number, fix: LintRun["fix"]): string {
	return `${places} ${places === 1 ? "slip" : "slips"} ${fix === "dry" ? "would be mended" : "mended"}`;
}
