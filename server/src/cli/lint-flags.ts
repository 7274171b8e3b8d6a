import type { ReportFormat } from "../report/formats/index.ts";
import { FORMATS } from "../report/formats/index.ts";
import type { SeverityBy } from "../rules/define-rule.ts";
import type { FailOn } from "../settings/fail-on.ts";
import { FAIL_ON, isFailOn } from "../settings/fail-on.ts";
import { severityBy } from "../settings/severity.ts";
import type { Limits } from "./bulk/pool.ts";
import type { Shard } from "./bulk/shard.ts";
import { readShard } from "./bulk/shard.ts";
import { UsageError } from "./commands/command.ts";
import type { SetFlags } from "./commands/set-options.ts";
import { givenBy } from "./commands/set-options.ts";
import type { BaselineUse } from "./run-baseline.ts";
import type { Given } from "./run-settings.ts";

/** The options of `lint` as they were typed. */
export interface LintFlags extends SetFlags {
	readonly baseline?: string;
	readonly updateBaseline?: boolean;
	readonly format: string;
	readonly stdinFilename?: string;
	readonly failOn?: string;
	readonly maxWarnings?: string;
	readonly rule: readonly string[];
	readonly quiet?: boolean;
	readonly verbose?: boolean;
	readonly fix?: boolean;
	readonly fixDryRun?: boolean;
	readonly output?: string;
	readonly cache?: string;
	readonly shard?: string;
	readonly jobs?: string;
	readonly timeLimit?: string;
	readonly memoryLimit?: string;
}

/** The options of `lint` as they are meant. */
export interface LintSettings {
	readonly paths: readonly string[];
	readonly format: ReportFormat;
	readonly stdinFilename?: string;
	readonly failOn?: FailOn;
	readonly maxWarnings?: number;
	readonly given: Given;
	readonly baseline: BaselineUse;
	readonly quiet: boolean;
	readonly verbose: boolean;
	readonly fix?: "write" | "dry";
	readonly output?: string;
	readonly cache?: string;
	readonly shard?: Shard;
	readonly jobs?: number;
	readonly limits: Limits;
}

/** What no file takes more of, unless it is set otherwise. */
export const LIMITS: Limits = { seconds: 60, megabytes: 1024 };

const NAMES = Object.keys(FORMATS);

/**
 * Reads the options of `lint`.
 *
 * @throws UsageError where one is wrong, or does not go with another
 */
export function readFlags(paths: readonly string[], flags: LintFlags): LintSettings {
	const { stdinFilename, output, cache } = flags;
	checkPaths(paths, stdinFilename);
	const fix = fixOf(flags, paths);
	const format = formatOf(flags.format);
	const failOn = failOnOf(flags.failOn);
	const maxWarnings = countOf("--max-warnings", flags.maxWarnings, 0);
	const shard = shardOf(flags.shard);
	const jobs = countOf("--jobs", flags.jobs, 1);
	return {
		paths,
		format,
		...(stdinFilename !== undefined && { stdinFilename }),
		...(failOn !== undefined && { failOn }),
		...(maxWarnings !== undefined && { maxWarnings }),
		given: givenBy(flags, severityOf(flags.rule)),
		baseline: {
			update: flags.updateBaseline === true,
			...(flags.baseline !== undefined && { file: flags.baseline }),
		},
		quiet: flags.quiet === true,
		verbose: flags.verbose === true,
		...(fix && { fix }),
		...(output !== undefined && { output }),
		...(cache !== undefined && { cache }),
		...(shard && { shard }),
		...(jobs !== undefined && { jobs }),
		limits: {
			seconds: countOf("--time-limit", flags.timeLimit, 1) ?? LIMITS.seconds,
			megabytes: countOf("--memory-limit", flags.memoryLimit, 1) ?? LIMITS.megabytes,
		},
	};
}

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

function countOf(option: string, text: string | undefined, least: number): number | undefined {
	if (text === undefined) return undefined;
	if (!/^\d{1,6}$/.test(text) || Number(text) < least)
		throw new UsageError(`${option} is a whole number${least > 0 ? ` from ${least} up` : ""}, not “${text}”`);
	return Number(text);
}

function shardOf(text: string | undefined): Shard | undefined {
	if (text === undefined) return undefined;
	const shard = readShard(text);
	if (!shard) throw new UsageError(`--shard is a part of all parts, such as 1/8 or 8/8, not “${text}”`);
	return shard;
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
