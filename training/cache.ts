import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * What takes long to compute and depends on nothing but `parts`, kept in a temporary folder of this user for the next
 * run.
 *
 * @param parts everything that the value depends on: the content of the corpora and of the code, settings
 */
export function cached<T>(name: string, parts: readonly string[], make: () => T): T {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(`${part.length}:${part}`);
	const folder = path.join(tmpdir(), `cydlint-training-${process.getuid?.() ?? ""}`);
	const file = path.join(folder, `${name}-${hash.digest("hex").slice(0, 24)}.json`);
	if (existsSync(file)) {
		try {
			return JSON.parse(readFileSync(file, "utf8")) as T;
		} catch {
			// A file that cannot be read is made again.
		}
	}
	const value = make();
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
	renameSync(`${file}.${process.pid}`, file);
	return value;
}
