import { Option } from "commander";
import type { ReportFormat } from "../../report/formats/index.ts";
import { FORMATS } from "../../report/formats/index.ts";
import type { SeverityBy } from "../../rules/define-rule.ts";
import type { FailOn } from "../../settings/fail-on.ts";
import { FAIL_ON, isFailOn } from "../../settings/fail-on.ts";
import { severityBy } from "../../settings/severity.ts";
import { fileSink } from "../output.ts";
import { runLint } from "../run-lint.ts";
import type { AddCommand } from "./command.ts";
import { UsageError } from "./command.ts";
import type { SetFlags } from "./set-options.ts";
import { addSetOptions, givenBy } from "./set-options.ts";

interface LintFlags extends SetFlags {
	readonly format: string;
	readonly stdinFilename?: string;
	readonly failOn?: string;
	readonly maxWarnings?: string;
	readonly rule: readonly string[];
	readonly quiet?: boolean;
	readonly fix?: boolean;
	readonly fixDryRun?: boolean;
	readonly output?: string;
	readonly baseline?: string;
	readonly updateBaseline?: boolean;
}

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
		.option("--fix", "correct slips of the pen in the files, then tell what is left; no statement and no value changes")
		.option("--fix-dry-run", "as --fix, without writing a file")
		.action(async (paths: readonly string[], flags: LintFlags) => {
			const { stdinFilename } = flags;
			checkPaths(paths, stdinFilename);
			const fix = fixOf(flags, paths);
			const format = formatOf(flags.format);
			const failOn = failOnOf(flags.failOn);
			const maxWarnings = countOf(flags.maxWarnings);
			const given = givenBy(flags, severityOf(flags.rule));
			const file = flags.output === undefined ? undefined : fileSink(flags.output);
			const code = await runLint({
				paths,
				...(stdinFilename !== undefined && { stdinFilename }),
				...(failOn !== undefined && { failOn }),
				...(maxWarnings !== undefined && { maxWarnings }),
				given,
				baseline: {
					update: flags.updateBaseline === true,
					...(flags.baseline !== undefined && { file: flags.baseline }),
				},
				quiet: flags.quiet === true,
				...(fix && { fix }),
				reporter: FORMATS[format](io.tool, file ? (_, text) => text : io.paint),
				stdin: io.stdin,
				out: file ?? io.out,
				err: io.err,
			});
			io.end(file ? await file.close(code) : code);
		});
};

function checkPaths(paths: readonly string[], stdinFilename: string | undefined): void {
	if (paths.length === 0) throw new UsageError("lint needs a file, a folder, or - for standard input");
	if (paths.filter((path) => path === "-").length > 1) throw new UsageError("standard input (-) can be read only once");
	if (stdinFilename !== undefined && !paths.includes("-"))
		throw new UsageError("--stdin-filename goes with - (standard input)");
}

function fixOf({ fix, fixDryRun }: LintFlags, paths: readonly string[]): "write" | "dry" | undefined {
	if (fixDryRun) return "dry";
	if (fix && paths.includes("-")) throw new UsageError("--fix writes files, and - is none; use --fix-dry-run");
	return fix ? "write" : undefined;
}

function formatOf(name: string): ReportFormat {
	if (!Object.hasOwn(FORMATS, name))
		throw new UsageError(`--format is ${NAMES.slice(0, -1).join(", ")} or ${NAMES.at(-1)}, not “${name}”`);
	return name as ReportFormat;
}

function failOnOf(name: string | undefined): FailOn | undefined {
	if (name === undefined || isFailOn(name)) return name;
	throw new UsageError(`--fail-on is ${FAIL_ON.join(", ")}, not “${name}”`);
}

function countOf(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--max-warnings is a whole number, not “${text}”`);
	return Number(text);
}

/** `wording=off` and the like, read as the setting of the same kind is. */
function severityOf(pairs: readonly string[]): SeverityBy {
	const entries = pairs.map((pair) => {
		const [name = "", level = ""] = pair.split("=", 2);
		return [name, level] as const;
	});
	const read = severityBy.read(Object.fromEntries(entries), [], ({ path, says }) => {
		throw new UsageError(`--rule: ${path.join(".")} ${says}`);
	});
	return read ?? {};
}
