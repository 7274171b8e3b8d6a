import {
	closeSync,
	fstatSync,
	fsyncSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from "node:fs";
import { safeEdits } from "../fixes/edits.ts";
import type { LintOptions, LintResult } from "../lint.ts";
import { replaced } from "../text/replacement.ts";
import { readRegular } from "./files.ts";

/** A text in which all is mended that may be mended unseen, and what is still found in it. */
export interface Mended {
	readonly source: string;
	readonly result: LintResult;
	/** How many places were mended. */
	readonly places: number;
}

/** What one slip hides another may show: then the next round mends it. */
const ROUNDS = 4;

/** Mends a text. What is no draft, and one on which we failed, stays as it is. */
export function mend(
	source: string,
	options: LintOptions,
	lint: (source: string, options: LintOptions) => LintResult,
): Mended {
	let mended: Mended = { source, result: lint(source, options), places: 0 };
	for (let round = 0; round < ROUNDS; round++) {
		const { draft, findings, failures } = mended.result;
		const replacements = draft && failures.length === 0 ? safeEdits(draft, findings) : [];
		if (replacements.length === 0) break;
		const text = replaced(mended.source, replacements);
		mended = { source: text, result: lint(text, options), places: mended.places + replacements.length };
	}
	return mended;
}

/**
 * Puts a mended text in the place of a file: whole, or not at all, under the same name and mode. Links stay links.
 *
 * @param bytes what the file held when it was read: one that holds something else by now is left alone
 * @throws why it was not written, as half a sentence about the file
 */
export function writeMended(file: string | Buffer, bytes: Uint8Array, before: string, text: string): void {
	// What is read from another encoding than it would be written in must not change its letters.
	if (!Buffer.from(before, "utf8").equals(bytes))
		throw new Error("it is not mended, since it is no UTF-8; save it as UTF-8");
	const path = realpathSync.native(file);
	const { mode } = statSync(path);
	const fresh = `${path}.${process.pid}.tmp`;
	const descriptor = openSync(fresh, "wx", mode);
	try {
		writeAll(descriptor, Buffer.from(text, "utf8"));
		fsyncSync(descriptor);
		if (fstatSync(descriptor).size !== Buffer.byteLength(text, "utf8"))
			throw new Error("it could not be written whole");
		if (!Buffer.from(readRegular(path)).equals(bytes)) throw new Error("it has changed meanwhile and is not mended");
		renameSync(fresh, path);
	} catch (error) {
		rmSync(fresh, { force: true });
		throw error;
	} finally {
		closeSync(descriptor);
	}
}

/** One call of the system may take only a part. */
function writeAll(descriptor: number, bytes: Buffer): void {
	for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}
