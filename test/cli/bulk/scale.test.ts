import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { DRAFT } from "../../protocol/drafts.ts";
import { CLI, folderWith } from "../run.ts";

const PAGE = readFileSync(new URL("../../../docs/scale.md", import.meta.url), "utf8");
const EXAMPLES = Array.from(PAGE.matchAll(/<!-- tested -->\n```sh\n([\s\S]*?)```/g), ([, code = ""]) => code);

test("the examples of docs/scale.md do what they say", {
	skip: process.platform === "win32" && "they are for a POSIX shell",
}, (t) => {
	assert.equal(EXAMPLES.length, 3);
	const cwd = folderWith(t, {
		"filings/a.cyd": DRAFT,
		"filings/b.cyd": DRAFT,
		"filings/c.cyd": DRAFT,
		"bin/cydlint": "",
	});
	writeFileSync(join(cwd, "bin/cydlint"), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
	chmodSync(join(cwd, "bin/cydlint"), 0o755);
	const run = (code: string, env: Record<string, string> = {}) =>
		spawnSync("sh", ["-c", code], {
			cwd,
			encoding: "utf8",
			env: { ...process.env, PATH: `${join(cwd, "bin")}:${process.env.PATH}`, ...env },
		});
	const files = (name: string): string[] =>
		JSON.parse(readFileSync(join(cwd, name), "utf8")).files.map(({ path }: { path: string }) => path);
	const [loop = "", kubernetes = "", slurm = ""] = EXAMPLES;
	const { status, stderr } = run(loop);
	assert.equal(status, 1, stderr);
	assert.deepEqual(files("findings.json"), ["filings/a.cyd", "filings/b.cyd", "filings/c.cyd"]);
	assert.equal(run(kubernetes, { JOB_COMPLETION_INDEX: "0" }).status, 1);
	assert.deepEqual(files("part-0.json"), ["filings/a.cyd"]);
	assert.equal(run(slurm, { SLURM_ARRAY_TASK_ID: "3" }).status, 1);
	assert.deepEqual(files("part-3.json"), ["filings/c.cyd"]);
	assert.ok(readdirSync(cwd).every((name) => !name.endsWith(".tmp")));
});
