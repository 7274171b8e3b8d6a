import { resolve } from "node:path";
import { compare } from "../../compare/compare.ts";
import type { Version } from "../../compare/types.ts";
import { printableName } from "../../encode/terminal.ts";
import { comparisonJson } from "../../report/compare/json.ts";
import { comparisonMarkdown } from "../../report/compare/markdown.ts";
import type { NamedComparison } from "../../report/compare/named.ts";
import { comparisonText } from "../../report/compare/text.ts";
import { FAIL_ON, fails, isFailOn } from "../../settings/fail-on.ts";
import { problemOf, readRegular } from "../files.ts";
import { fileSink } from "../output.ts";
import { lintDraft, readDraft } from "../read-draft.ts";
import { createRunSettings } from "../run-settings.ts";
import type { AddCommand, Io } from "./command.ts";
import { UsageError } from "./command.ts";

interface CompareFlags {
	readonly format: string;
	readonly output?: string;
	readonly failOn?: string;
}

/** How a comparison is written, by the name of the format. */
const FORMATS: Readonly<Record<string, (named: NamedComparison, io: Io, plain: boolean) => string>> = {
	text: (named, { paint }, plain) => comparisonText(named, plain ? (_, text) => text : paint),
	markdown: comparisonMarkdown,
	json: (named, { tool }) => comparisonJson(named, tool),
};
const NAMES = Object.keys(FORMATS);

export const addCompare: AddCommand = (program, io) => {
	program
		.command("compare")
		.summary("say what changed between two drafts")
		.description(
			"Compare two drafts: a report of an incident and its amendment, last year's Item and this year's. By requirement: what was said then and is said now; what was left open, and is answered, still open or dropped; numbers and dates that differ; sentences kept, reworded, dropped and added.",
		)
		.argument("[drafts...]", "the older draft, then the newer one")
		.option("--format <format>", NAMES.join(", "), "text")
		.option("--output <file>", "write the comparison there instead of to standard output")
		.option("--fail-on <severity>", `${FAIL_ON.join(", ")}: which findings end the run with 1`)
		.action(async (paths: readonly string[], flags: CompareFlags) => {
			const [older, newer, ...more] = paths;
			if (older === undefined || newer === undefined || more.length > 0)
				throw new UsageError("compare takes two drafts, the older one first");
			if (!Object.hasOwn(FORMATS, flags.format))
				throw new UsageError(`--format is ${NAMES.join(", ")}, not “${flags.format}”`);
			if (flags.failOn !== undefined && !isFailOn(flags.failOn))
				throw new UsageError(`--fail-on is ${FAIL_ON.join(", ")}, not “${flags.failOn}”`);
			io.end(await compareFiles(older, newer, flags, io));
		});
};

/** @returns 1 where a finding counts by `--fail-on` or the newer draft's config file, 2 where a draft was not compared */
async function compareFiles(olderPath: string, newerPath: string, flags: CompareFlags, io: Io): Promise<0 | 1 | 2> {
	const [older, newer] = [await readVersion(olderPath), await readVersion(newerPath)];
	for (const it of [older, newer])
		if ("problem" in it) await io.err.write(`cydlint: ${printableName(it.path)}: ${printableName(it.problem)}\n`);
	if ("problem" in older || "problem" in newer) return 2;
	if (older.version.draft.regime !== newer.version.draft.regime) {
		await io.err.write(
			"cydlint: the one is an annual report, the other a report of an incident; they do not compare\n",
		);
		return 2;
	}
	const { settings, faults } = createRunSettings().of(newerPath);
	for (const { place, message } of faults) await io.err.write(`cydlint: ${printableName(place)}: ${message}\n`);
	const comparison = compare(older.version, newer.version);
	const out = flags.output === undefined ? undefined : fileSink(flags.output);
	await (out ?? io.out).write(FORMATS[flags.format]?.({ comparison, older, newer }, io, out !== undefined) ?? "");
	const bound = isFailOn(flags.failOn) ? flags.failOn : settings.failOn;
	const found = comparison.differences.some(({ severity }) => fails(severity, bound));
	const code = faults.length > 0 ? 2 : found ? 1 : 0;
	return out ? out.close(code) : code;
}

type Read =
	| { readonly path: string; readonly source: string; readonly version: Version }
	| { readonly path: string; readonly problem: string };

async function readVersion(path: string): Promise<Read> {
	let bytes: Uint8Array;
	try {
		bytes = readRegular(path);
	} catch (error) {
		return { path, problem: problemOf(error) };
	}
	const read = await readDraft(bytes, path);
	if ("problem" in read) return { path, problem: read.problem };
	const { draft, judgement } = lintDraft(read, { path: resolve(path) });
	if (!draft || !judgement) return { path, problem: "no cybersecurity disclosure to compare" };
	return { path, source: read.source, version: { draft, judgement } };
}
