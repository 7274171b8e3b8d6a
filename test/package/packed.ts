import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { runNode } from "../support/programs.ts";

let folder: string | undefined;

/** Path of what `npm run package` makes of the bundles, with this ending. It is made once a test file. */
export function packed(ending: ".vsix" | ".tgz"): string {
	if (folder === undefined) {
		const made = mkdtempSync(path.join(tmpdir(), "cydlint-package-"));
		process.on("exit", () => rmSync(made, { recursive: true, force: true }));
		const { code, text } = runNode(["scripts/package.mjs", "--built", made]);
		assert.equal(code, 0, text);
		folder = made;
	}
	const name = readdirSync(folder).find((it) => it.endsWith(ending));
	assert.ok(name, `npm run package makes a ${ending}`);
	return path.join(folder, name);
}
