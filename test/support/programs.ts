import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Ran {
	readonly code: number | null;
	readonly text: string;
}

/** Runs a Node program, with the project as its folder, to its end; what it printed on both channels. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Ran {
	const options = { cwd: root, encoding: "utf8", env: { ...process.env, ...env }, timeout: 180_000 } as const;
	const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
	return { code: status, text: stdout + stderr };
}

/** A folder that is gone after the test. */
export function temporaryFolder(t: TestContext): string {
	const folder = mkdtempSync(path.join(tmpdir(), "cydlint-test-"));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Writes a program for the shell; its path. */
export function writeProgram(file: string, body: string): string {
	writeFileSync(file, `#!/bin/sh\n${body}\n`);
	chmodSync(file, 0o755);
	return file;
}

/** Why a test that needs these programs is skipped: which of them this machine lacks; false where it has them all. */
export function skipWithoutPrograms(...names: readonly string[]): string | false {
	const absent = names.filter((name) => spawnSync(name, ["--help"]).error);
	return absent.length > 0 && `there is no ${absent.join(", no ")}`;
}
