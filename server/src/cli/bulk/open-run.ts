import { readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import process from "node:process";
import type { ReportFormat } from "../../report/formats/index.ts";
import { ruleSetName } from "../../report/sheet/record.ts";
import type { Io } from "../commands/command.ts";
import { UsageError } from "../commands/command.ts";
import type { Input } from "../files.ts";
import { inputs, problemOf } from "../files.ts";
import type { Cache } from "./cache.ts";
import { openCache } from "./cache.ts";
import type { Limits, Pool } from "./pool.ts";
import { openPool } from "./pool.ts";

/** What is asked of a run over many files. */
export interface BulkOptions {
	readonly paths: readonly string[];
	readonly format: ReportFormat;
	readonly colours: boolean;
	/** Columns of the terminal; undefined where lines are not wrapped. */
	readonly width?: number;
	readonly quiet: boolean;
	/** Something else than the report is written: then files are taken one by one, here, and nothing is remembered. */
	readonly inPlace: boolean;
	/** Path of the cache; undefined where nothing is remembered. */
	readonly cache?: string;
	/** Workers; undefined for as many as there are cores. */
	readonly jobs?: number;
	readonly limits: Limits;
}

/** What `runLint` takes of it. */
export interface Bulk {
	readonly pool?: Pool;
	readonly ahead?: number;
	readonly cache?: Cache;
	readonly basis?: string;
	readonly known?: (key: string) => Promise<ReturnType<Cache["get"]>>;
}

/** So few files of so few bytes are checked faster here than a worker starts. */
const FEW = 8;
const SMALL = 4_000_000;

/** Opens workers and cache, as far as the run is worth them. */
export function openBulk({ tool, program }: Io, options: BulkOptions): Bulk {
	const { format, colours, width, quiet } = options;
	const path = options.inPlace ? undefined : options.cache;
	const common = { tool, format, colours, ...(width !== undefined && { width }), quiet };
	// The program as it is: judgement may change where no rule does.
	const ruleSet = path === undefined ? "" : sha256(`${ruleSetName()} ${sha256(readFileSync(program))}`);
	const basis = path === undefined ? {} : { basis: JSON.stringify(common) };
	const cache = path === undefined ? undefined : cacheAt(path, ruleSet);
	const remembered = cache && { cache, ...basis, known: async (key: string) => cache.get(key) };
	if (options.inPlace || isSmall(options.paths)) return { ...remembered };
	const size = options.jobs ?? availableParallelism();
	const known = (key: string) => cache?.get(key);
	const pool = openPool({ program, size, data: { ...common, ...basis }, limits: options.limits, known });
	return { ...remembered, pool, ahead: 4 * size };
}

function cacheAt(path: string, ruleSet: string): Cache {
	try {
		return openCache(path, ruleSet);
	} catch (error) {
		throw new UsageError(`--cache ${path}: ${problemOf(error)}`);
	}
}

function isSmall(paths: readonly string[]): boolean {
	let files = 0;
	let bytes = 0;
	for (const input of inputs(paths)) {
		if (input.kind !== "file") continue;
		files++;
		bytes += sizeOf(input);
		if (files > FEW || bytes > SMALL) return false;
	}
	return true;
}

function sizeOf({ file }: Extract<Input, { kind: "file" }>): number {
	return file === "-" ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}

function sha256(data: string | Uint8Array): string {
	return process.getBuiltinModule("node:crypto").createHash("sha256").update(data).digest("hex");
}
