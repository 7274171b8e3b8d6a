import { printable, printableName } from "../encode/terminal.ts";
import type { LintOptions, LintResult } from "../lint.ts";
import { safeLint } from "../lint.ts";
import type { Checked, Reporter } from "../report/reporter.ts";
import type { CheckOptions } from "../settings/check-options.ts";
import type { FailOn } from "../settings/fail-on.ts";
import { fails } from "../settings/fail-on.ts";
import { messageOf } from "../text/thrown.ts";
import type { LeftOut, Named } from "./files.ts";
import { inputs, problemOf, readRegular } from "./files.ts";
import { leftOutText } from "./left-out.ts";
import { mend, writeMended } from "./mend.ts";
import type { Sink } from "./output.ts";
import { lintDraft, readDraft } from "./read-draft.ts";
import type { BaselineUse } from "./run-baseline.ts";
import { createRunBaselines } from "./run-baseline.ts";
import type { Given } from "./run-settings.ts";
import { createRunSettings } from "./run-settings.ts";

export interface LintRun {
	readonly paths: readonly string[];
	readonly stdinFilename?: string;
	/** Goes before what config files say. */
	readonly failOn?: FailOn;
	/** More warnings than this end with 1 whatever `failOn` says. */
	readonly maxWarnings?: number;
	/** Goes before what config files say. */
	readonly given?: Given;
	readonly baseline?: BaselineUse;
	/** Notes are neither shown nor counted. */
	readonly quiet?: boolean;
	/** Mends what may be mended unseen, and tells what is left: `write` puts it into the files, `dry` into none. */
	readonly fix?: "write" | "dry";
	readonly reporter: Reporter;
	/** Reads, judges and checks; must not throw. */
	readonly lint?: (source: string, options: LintOptions) => LintResult;
	readonly stdin: () => Promise<Uint8Array>;
	readonly out: Sink;
	readonly err: Sink;
}

/**
 * @returns 0 without findings that count (`failOn`), 1 with such, 2 when something could not be checked or a folder holds
 *   no disclosure
 */
export async function runLint(run: LintRun): Promise<0 | 1 | 2> {
	let failed = false;
	let found = false;
	let warnings = 0;
	let ignored = 0;
	/** Disclosures in the folder that is walked through. */
	let disclosures = 0;
	const baselines = createRunBaselines(run.baseline ?? { update: false });
	const settings = createRunSettings(run.given, baselines.of);
	const say = (path: string, words: string) => run.err.write(`cydlint: ${printableName(path)}: ${words}\n`);
	const fail = async (path: string, problem: string): Promise<void> => {
		failed = true;
		await run.out.write(run.reporter.failed(path, problem));
		await say(path, printable(problem));
	};
	const endFolder = async (folder: string, leftOut: readonly LeftOut[]): Promise<void> => {
		if (leftOut.length > 0) await say(folder, `left out: ${leftOutText(leftOut)}`);
		// A wrong folder, or drafts in a format that is not read, must not pass as clean.
		if (disclosures === 0) await fail(folder, "no cybersecurity disclosure in it was checked");
		disclosures = 0;
	};
	let reads = await run.out.write(run.reporter.start());
	for (const input of inputs(run.paths)) {
		// Nobody reads what we would find any more.
		if (!reads) break;
		if (input.kind === "folder") {
			await endFolder(input.path, input.leftOut);
			continue;
		}
		const path = input.path === "-" ? (run.stdinFilename ?? "-") : input.path;
		const own = settings.of(path);
		for (const { place, message } of own.faults) await fail(place, message);
		if (!own.settings.checked) {
			ignored++;
			continue;
		}
		const checked = input.kind === "problem" ? input.problem : await check(input, path, own.settings, run);
		if (typeof checked === "string") {
			await fail(input.path, checked);
			continue;
		}
		for (const note of checked.notes) await say(path, note);
		if (checked.mended > 0) await say(path, mendedText(checked.mended, run.fix));
		baselines.checked(path, checked.source, checked.result, own.settings.baseline);
		const result = run.quiet ? withoutNotes(checked.result) : checked.result;
		warnings += result.findings.filter(({ severity }) => severity === "warning").length;
		for (const { rule, error } of result.failures) {
			await fail(path, `rule ${rule} failed: ${messageOf(error)}`);
		}
		if (input.kind === "file" && input.isFound && result.draft) disclosures++;
		found ||= result.findings.some(({ severity }) => fails(severity, run.failOn ?? own.settings.failOn));
		reads = await run.out.write(run.reporter.file({ ...checked, result }));
	}
	await run.out.write(run.reporter.end());
	if (ignored > 0) {
		await run.err.write(
			`cydlint: ${ignored} ${ignored === 1 ? "file is" : "files are"} left out by ignore in .cydlint.json\n`,
		);
	}
	try {
		for (const line of baselines.end()) await run.err.write(`cydlint: ${printable(line)}\n`);
	} catch (error) {
		failed = true;
		await run.err.write(`cydlint: ${printable(messageOf(error))}\n`);
	}
	if (run.baseline?.update) return failed ? 2 : 0;
	found ||= run.maxWarnings !== undefined && warnings > run.maxWarnings;
	return failed ? 2 : found ? 1 : 0;
}

function mendedText(places: number, fix: LintRun["fix"]): string {
	return `${places} ${places === 1 ? "slip" : "slips"} ${fix === "dry" ? "would be mended" : "mended"}`;
}

function withoutNotes(result: LintResult): LintResult {
	return { ...result, findings: result.findings.filter(({ severity }) => severity !== "info") };
}

/** A file that was checked, with how many places in it were mended. */
interface Mending extends Checked {
	readonly mended: number;
	/** Half sentences on what of it was not read as it stands. */
	readonly notes: readonly string[];
}

/** Reads and checks one file; a text says why it could not be read. */
async function check(given: Named, path: string, settings: CheckOptions, run: LintRun): Promise<Mending | string> {
	try {
		const raw = given.file === "-" ? await run.stdin() : readRegular(given.file);
		const draft = await readDraft(raw, path);
		if ("problem" in draft) return draft.problem;
		const lint = run.lint ?? safeLint;
		const options = { ...settings, path };
		const bytes = typeof given.file === "string" ? {} : { pathBase64: given.file.toString("base64") };
		if (draft.word) {
			const { places, notes } = draft.word;
			const result = lintDraft(draft, options, lint);
			const unmended = run.fix ? ["it is not mended: slips in a Word file are mended in Word"] : [];
			return { path, ...bytes, source: draft.source, places, result, mended: 0, notes: [...notes, ...unmended] };
		}
		const { source, result, places } = run.fix
			? mend(draft.source, options, lint)
			: { source: draft.source, result: lint(draft.source, options), places: 0 };
		if (places > 0 && run.fix === "write") writeMended(given.file, raw, draft.source, source);
		return { path, ...bytes, source, result, mended: places, notes: [] };
	} catch (error) {
		return problemOf(error);
	}
}
