import { Option } from "commander";
import { FORMATS } from "../../report/formats/index.ts";
import { openBulk } from "../bulk/open-run.ts";
import { openProgress } from "../bulk/progress.ts";
import { inputs } from "../files.ts";
import type { LintFlags } from "../lint-flags.ts";
import { LIMITS, readFlags } from "../lint-flags.ts";
import { fileSink } from "../output.ts";
import { runLint } from "../run-lint.ts";
import type { AddCommand, Io } from "./command.ts";
import { addSetOptions } from "./set-options.ts";

const NAMES = Object.keys(FORMATS);

export const addLint: AddCommand = (program, io) => {
	addSetOptions(program.command("lint"))
		.summary("check files, and all drafts in folders")
		.description(
			"Check files, and in folders every .cyd, .16k, .md, .markdown, .htm, .html, .xhtml, .xml and .docx; what else a folder holds is named and left out. - is standard input.",
		)
		.argument("[path...]", "files, folders, or -")
		.option("--format <name>", `${NAMES.slice(0, -1).join(", ")} or ${NAMES.at(-1)}`, "text")
		.option("--output <file>", "write the report there instead of to standard output")
		.option("--stdin-filename <name>", "name for standard input: its extension tells the format")
		.option("--baseline <file>", "findings that stood before, instead of the nearest .cydlint-baseline.json")
		.option("--update-baseline", "write the baseline from what is found now, and end with 0")
		.option("--fail-on <severity>", "the least severe finding that ends with 1: error, warning, info or never")
		.option("--max-warnings <count>", "end with 1 where there are more warnings, whatever --fail-on says")
		.addOption(
			new Option("--rule <id=severity>", "severity of a rule or group: error, warning, info or off; may be repeated")
				.argParser((value: string, before: readonly string[]) => [...before, value])
				.default([], "none"),
		)
		.option("--quiet", "show errors and warnings alone")
		.option("--verbose", "tell of each file what it was read as, and name all that was left out")
		.option("--fix", "correct slips of the pen in the files, then tell what is left; no statement and no value changes")
		.option("--fix-dry-run", "as --fix, without writing a file")
		.option("--cache <file>", "remember there what was found; the same content is not checked twice, nor after a stop")
		.option("--shard <i/n>", "check the i-th of n equal parts of the files; see merge")
		.option("--jobs <count>", "workers, instead of one a core")
		.option("--time-limit <seconds>", `give a file up that takes longer; ${LIMITS.seconds}, if many are checked`)
		.option("--memory-limit <MB>", `give a file up that takes more; ${LIMITS.megabytes}, if many are checked`)
		.action(async (paths: readonly string[], flags: LintFlags) => io.end(await lintPaths(paths, flags, io)));
};

async function lintPaths(paths: readonly string[], flags: LintFlags, io: Io): Promise<0 | 1 | 2> {
	const { format, output, cache, jobs, limits, ...own } = readFlags(paths, flags);
	const file = output === undefined ? undefined : fileSink(output);
	const colours = !file && io.colours;
	const width = file ? undefined : io.columns;
	const look = { format, colours, ...(width !== undefined && { width }), quiet: own.quiet };
	const bulk = openBulk(io, {
		...{ paths, ...look, inPlace: own.fix !== undefined || own.baseline.update, limits },
		...(cache !== undefined && { cache }),
		...(jobs !== undefined && { jobs }),
	});
	const progress = io.isWatched ? openProgress(io.err, filesIn(paths)) : undefined;
	try {
		const code = await runLint({
			...own,
			updates: own.baseline.update,
			...bulk,
			reporter: FORMATS[format](io.tool, colours ? io.paint : (_, text) => text),
			...(progress && { onFile: progress.onFile }),
			stdin: io.stdin,
			out: file ?? io.out,
			err: io.err,
		});
		return file ? await file.close(code) : code;
	} finally {
		progress?.end();
		bulk.pool?.close();
		bulk.cache?.close();
	}
}

function filesIn(paths: readonly string[]): number {
	let count = 0;
	for (const { kind } of inputs(paths)) if (kind !== "folder") count++;
	return count;
}
