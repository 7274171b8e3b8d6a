import { printable } from "../../encode/terminal.ts";
import { fails, isFailOn } from "../../settings/fail-on.ts";
import { problemOf } from "../files.ts";
import { mergeReports } from "../merge/merge.ts";
import { fileSink } from "../output.ts";
import type { AddCommand, Io } from "./command.ts";
import { UsageError } from "./command.ts";

interface MergeFlags {
	readonly output?: string;
	readonly failOn: string;
}

export const addMerge: AddCommand = (program, io) => {
	program
		.command("merge")
		.summary("put the reports of shards together")
		.description(
			"Put reports of lint --shard together, in the order in which they are given: json, ndjson, sarif or gitlab. It ends as one run over all files would.",
		)
		.argument("[report...]", "reports, all of one format and version")
		.option("--output <file>", "write there instead of to standard output")
		.option(
			"--fail-on <severity>",
			"the least severe finding that ends with 1: error, warning, info or never",
			"warning",
		)
		.action(async (paths: readonly string[], flags: MergeFlags) => {
			if (paths.length === 0) throw new UsageError("merge needs reports");
			io.end(await merge(paths, flags, io));
		});
};

async function merge(paths: readonly string[], { output, failOn }: MergeFlags, io: Io): Promise<0 | 1 | 2> {
	if (!isFailOn(failOn)) throw new UsageError(`--fail-on is error, warning, info or never, not “${failOn}”`);
	const file = output === undefined ? undefined : fileSink(output);
	const fail = async (problem: string): Promise<2> => {
		await io.err.write(`cydlint: ${printable(problem)}\n`);
		return 2;
	};
	try {
		const { severities, failed, drafts } = await mergeReports(paths, file ?? io.out);
		await file?.close(0);
		if (drafts === 0) return fail("none of the files is a cybersecurity disclosure");
		if (failed) return 2;
		return [...severities].some((severity) => fails(severity, failOn)) ? 1 : 0;
	} catch (error) {
		file?.discard();
		return fail(problemOf(error));
	}
}
