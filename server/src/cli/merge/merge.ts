import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Severity } from "../../rules/define-rule.ts";
import type { Sink } from "../output.ts";
import type { Shape, Tail } from "./shapes.ts";
import { SHAPES } from "./shapes.ts";

/** What reports that were put together say for the exit code. */
export interface Merged {
	readonly severities: ReadonlySet<Severity>;
	/** Whether something could not be checked. */
	readonly failed: boolean;
	/** Disclosures; undefined where the format does not tell them from other files. */
	readonly drafts?: number;
}

/**
 * Writes reports of shards as one, in their order, holding a line at a time.
 *
 * @throws where a file is no report that `lint` wrote, is cut off, is of another format or version than the first, or holds
 *   a file that another holds too
 */
export async function mergeReports(paths: readonly string[], out: Sink): Promise<Merged> {
	let head: string | undefined;
	let shape: Shape | undefined;
	let entries = 0;
	let drafts: number | undefined;
	let failed = false;
	const severities = new Set<Severity>();
	const tails: Tail[] = [];
	const seen = new Map<string, string>();
	for (const path of paths) {
		let own: string | undefined;
		let ended = false;
		for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
			if (own === undefined) {
				own = line;
				shape ??= Object.values(SHAPES).find((it) => it.isHead(line));
				if (!shape?.isHead(line)) throw new Error(`“${path}” is no report of this format that lint wrote`);
				if (head === undefined) await out.write(line);
				else if (head !== line) throw new Error(`“${path}” was written by another version than “${paths[0]}”`);
				head ??= line;
				continue;
			}
			const tail = shape?.tail(line);
			if (tail) {
				tails.push(tail);
				ended = true;
				continue;
			}
			const text = line.replace(/,$/, "");
			const said = shape?.entry(parsed(text, path));
			for (const severity of said?.severities ?? []) severities.add(severity);
			if (said?.failed) failed = true;
			if (said?.isDraft !== undefined) drafts = (drafts ?? 0) + (said.isDraft ? 1 : 0);
			if (said?.path !== undefined) {
				const other = seen.get(said.path);
				if (other !== undefined) throw new Error(`“${said.path}” is in “${other}” and in “${path}”`);
				seen.set(said.path, path);
			}
			await out.write(`${entries++ > 0 ? (shape?.between ?? "") : ""}\n${text}`);
		}
		// Lines of their own have no end that could be missing.
		if (own === undefined || (!ended && shape !== SHAPES.ndjson)) throw new Error(`“${path}” is cut off`);
	}
	await out.write(shape?.end(tails) ?? "");
	failed ||= tails.some((tail) => tail.failed.length > 0);
	return { severities, failed, ...(drafts !== undefined && { drafts }) };
}

function parsed(line: string, path: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		throw new Error(`“${path}” is cut off, or no report that lint wrote`);
	}
}
