import { readdirSync, statSync } from "node:fs";
import { extname } from "node:path";

/** Extensions that a walk through a folder picks up. A file that is named is read whatever its extension. */
const EXTENSIONS: ReadonlySet<string> = new Set([".cyd", ".16k", ".md", ".htm", ".html", ".xhtml"]);
const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git"]);

/** A file to check, or a path that leads nowhere, with why. */
export type Input = { readonly path: string } | { readonly path: string; readonly problem: string };

/** The files that the paths mean: files as they are, folders with all that is in them, in order of their names. */
export function* inputs(paths: Iterable<string>): Generator<Input> {
	for (const path of paths) {
		if (path === "-") yield { path };
		else {
			try {
				if (statSync(path).isDirectory()) yield* walk(path);
				else yield { path };
			} catch (error) {
				yield { path, problem: problemOf(error) };
			}
		}
	}
}

function* walk(folder: string): Generator<Input> {
	let entries: ReturnType<typeof list>;
	try {
		entries = list(folder);
	} catch (error) {
		yield { path: folder, problem: problemOf(error) };
		return;
	}
	for (const entry of entries) {
		const path = folder.endsWith("/") ? folder + entry.name : `${folder}/${entry.name}`;
		// Links to folders are not followed: they can lead in a circle.
		if (entry.isDirectory()) {
			if (!SKIPPED.has(entry.name)) yield* walk(path);
		} else if (EXTENSIONS.has(extname(entry.name).toLowerCase())) yield { path };
	}
}

function list(folder: string) {
	const entries = readdirSync(folder, { withFileTypes: true });
	return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** What the system says about a path, in words. */
export function problemOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	switch (code) {
		case "ENOENT":
			return "no such file or folder";
		case "EACCES":
		case "EPERM":
			return "no permission to read it";
		case "EISDIR":
			return "it is a folder";
		case "ERR_FS_FILE_TOO_LARGE":
		case "ERR_STRING_TOO_LONG":
			return "it is too large";
		default:
			return error instanceof Error ? error.message : String(error);
	}
}
