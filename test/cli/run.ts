import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The bundle that ships; `CYDLINT_DIST` names another folder of bundles to test. */
const DIST = process.env.CYDLINT_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
export const CLI = join(DIST, "cydlint.cjs");

export interface Run {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface RunOptions {
	readonly input?: string | Uint8Array;
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line that was built, its output going to pipes. */
export function cydlint(args: readonly string[], options: RunOptions = {}): Run {
	const { NO_COLOR: _n, FORCE_COLOR: _f, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
		encoding: "utf8",
		maxBuffer: 1 << 28,
		...(options.input === undefined ? {} : { input: options.input }),
		...(options.cwd === undefined ? {} : { cwd: options.cwd }),
		env: { ...env, ...options.env },
	});
	return { status, stdout, stderr };
}

/** A folder with the given files, gone when the test is over. */
export function folderWith(
	context: { after(undo: () => void): void },
	files: Readonly<Record<string, string | Uint8Array>>,
): string {
	const folder = mkdtempSync(join(tmpdir(), "cydlint-cli-"));
	context.after(() => rmSync(folder, { recursive: true, force: true }));
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return folder;
}
