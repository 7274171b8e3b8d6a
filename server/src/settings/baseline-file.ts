import { messageOf } from "../text/thrown.ts";
import type { Baseline } from "../waivers/baseline.ts";
import { isRecord, told } from "./values.ts";

/** Name of baseline files: one holds for the drafts in its folder and below. */
export const BASELINE_NAME = ".cydlint-baseline.json";

/** Grows by one when what a baseline says changes its meaning: then it is taken anew. */
const VERSION = 1;
const KEY = /^[a-z0-9-]{1,100} [0-9a-f]{16}$/;

/** A baseline file: what stood in each draft when it was taken. */
export interface BaselineFile {
	/** With `/` between folders. */
	readonly path: string;
	/** By the draft's path from the file's folder on. */
	readonly files: ReadonlyMap<string, Baseline>;
	/** Why nothing in it holds, as half a sentence about it. */
	readonly problem?: string;
}

/** Reads the text of a baseline file; of one that is not as it is written nothing holds, and the reason is told. */
export function readBaseline(path: string, text: string): BaselineFile {
	const wrong = (says: string): BaselineFile => ({ path, files: new Map(), problem: `${says}; nothing in it holds` });
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		return wrong(`is no JSON (${messageOf(error)})`);
	}
	if (!isRecord(value) || !isRecord(value.files)) return wrong("is no baseline");
	if (value.version !== VERSION) return wrong(`is of version ${told(value.version)}, not ${VERSION}: take it anew`);
	const files = new Map<string, Baseline>();
	for (const [file, counts] of Object.entries(value.files)) {
		if (!isRecord(counts)) return wrong(`says of ${told(file)} nothing that it can`);
		const baseline = new Map<string, number>();
		for (const [key, count] of Object.entries(counts)) {
			if (!KEY.test(key) || !Number.isSafeInteger(count) || (count as number) < 1)
				return wrong(`says of ${told(file)} what no baseline says: ${told(key)}`);
			baseline.set(key, count as number);
		}
		files.set(file, baseline);
	}
	return { path, files };
}

/** A baseline file as text, in the order of its names, so that a change of it reads well. */
export function baselineText(files: ReadonlyMap<string, Baseline>): string {
	const sorted = <T>(entries: Iterable<readonly [string, T]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
	const all = sorted(files).flatMap(([file, baseline]) =>
		baseline.size > 0 ? [[file, Object.fromEntries(sorted(baseline))] as const] : [],
	);
	return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(all) }, null, 2)}\n`;
}
