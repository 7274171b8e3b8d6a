import type { Dirent, Stats } from "node:fs";
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, extname, sep } from "node:path";
import { EXTENSIONS } from "../formats/open-draft.ts";
import type { LeftOut } from "../report/reporter.ts";
import { BASELINE_NAME } from "../settings/baseline-file.ts";
import { CONFIG_NAMES } from "../settings/config-file.ts";
import { WORD } from "./read-draft.ts";
import { nameOf } from "./utf8.ts";

/** A file or folder: as the system knows it, and as people read it. */
export interface Named {
	/** Bytes where the name is no UTF-8: then no text leads to it. */
	readonly file: string | Buffer;
	/** As given, or as found under what was given; see `nameOf`. */
	readonly path: string;
}

/** A file to check, named or found in a folder; something named that cannot be; a folder that is through, with what it held and was not looked at. */
export type Input =
	| (Named & { readonly kind: "file"; readonly isFound?: boolean })
	| { readonly kind: "problem"; readonly path: string; readonly problem: string }
	| { readonly kind: "folder"; readonly path: string; readonly leftOut: readonly LeftOut[] };

const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git"]);
/** Read, if not as drafts. */
const CONFIGS: ReadonlySet<string> = new Set([...CONFIG_NAMES, BASELINE_NAME]);

/** The files that the paths mean: files as they are, folders with all that is in them, in order of their names. */
export function* inputs(paths: Iterable<string>): Generator<Input> {
	for (const path of paths) {
		if (path === "-") {
			yield { kind: "file", file: path, path };
			continue;
		}
		try {
			const stats = statSync(path);
			if (stats.isDirectory()) yield* folder(path);
			else if (stats.isFile()) yield { kind: "file", file: path, path };
			else yield { kind: "problem", path, problem: `it is ${kindOf(stats)}; for standard input give -` };
		} catch (error) {
			// What was typed in another encoding has come here with other letters.
			const hint = path.includes("\uFFFD") ? "; a name that is no UTF-8 cannot be given, name its folder" : "";
			yield { kind: "problem", path, problem: problemOf(error) + hint };
		}
	}
}

function* folder(path: string): Generator<Input> {
	const leftOut: LeftOut[] = [];
	const root = realpathSync.native(path);
	yield* walk({ file: path, path }, root.endsWith(sep) ? root : root + sep, leftOut);
	yield { kind: "folder", path, leftOut };
}

/** @param root the real path of the folder that was named, with a separator at its end */
function* walk(at: Named, root: string, leftOut: LeftOut[]): Generator<Input> {
	let entries: readonly Dirent<Buffer>[];
	try {
		entries = readdirSync(at.file, { withFileTypes: true, encoding: "buffer" });
	} catch (error) {
		yield { kind: "problem", path: at.path, problem: problemOf(error) };
		return;
	}
	for (const entry of entries.toSorted((a, b) => Buffer.compare(a.name, b.name))) {
		const child = childOf(at, entry.name);
		const leave = (why: string) => leftOut.push({ path: child.path, why });
		const extension = extname(child.path).toLowerCase();
		const isDraft = EXTENSIONS.has(extension) || extension === WORD;
		if (entry.isDirectory()) {
			if (SKIPPED.has(entry.name.toString())) leave("never looked into");
			else yield* walk(child, root, leftOut);
		} else if (entry.isSymbolicLink()) {
			const met = linkTo(child.file, root, isDraft);
			if (met === undefined) yield { kind: "file", ...child, isFound: true };
			else if ("problem" in met) yield { kind: "problem", path: child.path, ...met };
			else leave(met.why);
		} else if (!entry.isFile()) leave(kindOf(entry));
		else if (isOpenInWord(child.path)) leave("a note of Word that a file is open");
		else if (isDraft) yield { kind: "file", ...child, isFound: true };
		else if (!CONFIGS.has(basename(child.path))) leave("no draft by its name");
	}
}

/** `~$draft.docx`: Word writes it beside a draft that somebody has open. */
function isOpenInWord(path: string): boolean {
	return basename(path).startsWith("~$") && extname(path).toLowerCase() === WORD;
}

function childOf(at: Named, name: Buffer): Named {
	const { text, isExact } = nameOf(name);
	const slash = at.path.endsWith("/") ? "" : "/";
	const path = at.path + slash + text;
	const isText = isExact && typeof at.file === "string";
	return { path, file: isText ? path : Buffer.concat([Buffer.from(at.file), Buffer.from(slash), name]) };
}

/** What keeps a link in a folder from being read; undefined for one to a draft in the same folder or below. */
function linkTo(
	file: string | Buffer,
	root: string,
	isDraft: boolean,
): { why: string } | { problem: string } | undefined {
	try {
		const stats = statSync(file);
		if (stats.isDirectory()) return { why: "a link to a folder" };
		if (!stats.isFile()) return { why: `a link to ${kindOf(stats)}` };
		if (!isDraft) return { why: "no draft by its name" };
		const target = realpathSync.native(file);
		return target.startsWith(root) ? undefined : { why: "a link that leads out of the folder" };
	} catch (error) {
		// A draft that is not there was perhaps meant to be checked.
		return isDraft ? { problem: problemOf(error) } : { why: "a link that leads nowhere" };
	}
}

/** What a path leads to that is neither a file nor a folder. */
function kindOf(stats: Stats | Dirent<Buffer>): string {
	if (stats.isFIFO()) return "a FIFO";
	if (stats.isSocket()) return "a socket";
	return "a device";
}

/** Bytes; four times the largest report on EDGAR. One that is larger is no draft that somebody writes. */
export const LARGEST = 100_000_000;

/**
 * All of a regular file. Anything else is not read: a FIFO or a device may never end.
 *
 * @throws what the system says, that it is no regular file, or that it is larger than `LARGEST`
 */
export function readRegular(file: string | Buffer): Uint8Array {
	// Opening alone may make a device act.
	const found = statSync(file);
	if (!found.isFile()) throw new Error(`it is ${found.isDirectory() ? "a folder" : kindOf(found)}`);
	// It may become a FIFO meanwhile: opening one waits for a writer unless told not to.
	const { O_RDONLY, O_NONBLOCK = 0, O_NOCTTY = 0 } = constants;
	const descriptor = openSync(file, O_RDONLY | O_NONBLOCK | O_NOCTTY);
	try {
		const opened = fstatSync(descriptor);
		if (!opened.isFile()) throw new Error("it is no regular file any more");
		if (opened.size > LARGEST) throw new Error(tooLarge(opened.size));
		return readFileSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

/** That a file of so many bytes is not read, as half a sentence about it. */
export function tooLarge(bytes: number): string {
	return `it has ${Math.ceil(bytes / 1e6)} MB, and no file of more than ${LARGEST / 1e6} MB is read`;
}

/** What the system says about a path, in words. */
export function problemOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	switch (code) {
		case "ENOENT":
		case "ENOTDIR":
			return "no such file or folder";
		case "EACCES":
		case "EPERM":
			return "no permission to read it";
		case "EISDIR":
			return "it is a folder";
		case "ELOOP":
			return "its links lead in a circle";
		case "ENAMETOOLONG":
			return "its name is too long";
		case "ERR_FS_FILE_TOO_LARGE":
		case "ERR_STRING_TOO_LONG":
			return "it is too large";
		default:
			return error instanceof Error ? error.message : String(error);
	}
}
