import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import process from "node:process";
import type { Outcome } from "../check-file.ts";

/** Outcomes of earlier runs in a file, to which those of this run are added as they come. */
export interface Cache {
	/** @returns undefined where none is there, or what is there was damaged */
	get(key: string): Outcome | undefined;
	put(key: string, outcome: Outcome): void;
	close(): void;
}

/** What the first line begins with; the name of the rule set follows. */
const MARK = "cydlint-cache 1 ";
/** Characters of a key and of the check sum that follows it, both in hexadecimal. */
const KEY = 64;
const SUM = 16;
/** Bytes read at a time to find the lines. */
const CHUNK = 1 << 20;

/**
 * Opens a cache, or begins one. A line is a key, a check sum and the outcome as JSON: a run that was killed leaves at most
 * its last line cut off, which is dropped. Only keys and places are held in memory. What other rules found is begun anew.
 *
 * @param ruleSet names the rules and all that judges, without white space
 * @throws where the file holds something else, which is left as it is, or cannot be written to
 */
export function openCache(path: string, ruleSet: string): Cache {
	const file = openSync(path, "a+", 0o600);
	try {
		return read(file, ruleSet);
	} catch (error) {
		closeSync(file);
		throw error;
	}
}

function read(file: number, ruleSet: string): Cache {
	const head = `${MARK}${ruleSet}\n`;
	const places = new Map<string, readonly [from: number, length: number]>();
	let end = 0;
	let first: string | undefined;
	for (const { at, line } of linesOf(file)) {
		if (first === undefined) {
			first = line.toString("latin1");
			if (!first.startsWith(MARK)) break;
			if (`${first}\n` !== head) break;
		} else places.set(line.toString("latin1", 0, KEY), [at, line.length]);
		end = at + line.length + 1;
	}
	const isOurs =
		first === undefined ? startOf(file, MARK.length) === MARK.slice(0, sizeOf(file)) : first.startsWith(MARK);
	if (!isOurs) throw new Error("it is no cache of cydlint and is left as it is; name another file");
	ftruncateSync(file, end);
	if (end === 0) end += append(file, head);
	return {
		get(key) {
			const place = places.get(key);
			return place && outcomeAt(file, ...place);
		},
		put(key, outcome) {
			const text = JSON.stringify(outcome);
			const length = append(file, `${key} ${sumOf(text)} ${text}\n`);
			places.set(key, [end, length - 1]);
			end += length;
		},
		close: () => closeSync(file),
	};
}

/** The whole lines of a file; a last one without its line feed is none. */
function* linesOf(file: number): Generator<{ readonly at: number; readonly line: Buffer }> {
	const chunk = Buffer.alloc(CHUNK);
	let rest = Buffer.alloc(0);
	let at = 0;
	for (let from = 0; ; ) {
		const length = readSync(file, chunk, 0, CHUNK, from);
		if (length === 0) return;
		from += length;
		rest = Buffer.concat([rest, chunk.subarray(0, length)]);
		for (let feed = rest.indexOf(10); feed >= 0; feed = rest.indexOf(10)) {
			yield { at, line: rest.subarray(0, feed) };
			at += feed + 1;
			rest = rest.subarray(feed + 1);
		}
	}
}

function outcomeAt(file: number, from: number, length: number): Outcome | undefined {
	const line = Buffer.alloc(length);
	readSync(file, line, 0, length, from);
	const text = line.toString("utf8", KEY + SUM + 2);
	return line.toString("latin1", KEY + 1, KEY + 1 + SUM) === sumOf(text) ? (JSON.parse(text) as Outcome) : undefined;
}

function sumOf(text: string): string {
	return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex").slice(0, SUM);
}

function append(file: number, text: string): number {
	const bytes = Buffer.from(text, "utf8");
	for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
	return bytes.length;
}

function sizeOf(file: number): number {
	return fstatSync(file).size;
}

function startOf(file: number, length: number): string {
	const start = Buffer.alloc(length);
	return start.toString("latin1", 0, readSync(file, start, 0, length, 0));
}
