import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createConfigFiles } from "../../server/src/process/config-files.ts";
import { folderWith } from "../cli/run.ts";

test("the nearest config file holds, from a draft's folder upward", (t) => {
	const root = folderWith(t, {
		".cydlint.json": '{ "failOn": "never" }',
		"a/b/c.md": "",
		"d/.cydlint.jsonc": '{ "failOn": "error" } // ours',
		"d/e/f.md": "",
	});
	const files = createConfigFiles();
	const failOn = (folder: string) => files.of(join(root, folder))?.settings.failOn;
	assert.deepEqual([failOn("."), failOn("a/b"), failOn("d"), failOn("d/e")], ["never", "never", "error", "error"]);
	assert.equal(files.of("/"), undefined);
});

test("a file is read once, and anew after it may have changed", (t) => {
	const root = folderWith(t, { ".cydlint.json": "{}" });
	const files = createConfigFiles();
	const first = files.of(root);
	assert.equal(files.of(root), first);
	writeFileSync(join(root, ".cydlint.json"), '{ "failOn": "info" }');
	assert.equal(files.of(root), first);
	files.forget();
	assert.equal(files.of(root)?.settings.failOn, "info");
});

test("a file that cannot be read is told, and none of it holds", (t) => {
	const root = folderWith(t, { "large/.cydlint.json": `{ "failOn": "info" }${" ".repeat(2_000_000)}` });
	for (const folder of ["folder/.cydlint.json", "pipe", "latin"]) mkdirSync(join(root, folder), { recursive: true });
	writeFileSync(join(root, "latin/.cydlint.json"), Uint8Array.of(0x22, 0xe4, 0x22));
	const pipe = spawnSync("mkfifo", [join(root, "pipe/.cydlint.json")]).status === 0;
	const files = createConfigFiles();
	for (const [folder, why] of [
		["large", /is larger than 1 MB/],
		["folder", /is no regular file/],
		["latin", /is no valid UTF-8/],
		...(pipe ? [["pipe", /is no regular file/] as const] : []),
	] as const) {
		const config = files.of(join(root, folder));
		assert.deepEqual(config?.settings, {});
		assert.match(config?.problems.map(({ message }) => message).join() ?? "", why, folder);
	}
});

test("of two in one folder the first is read, and the other is told", (t) => {
	const root = folderWith(t, { ".cydlint.json": '{ "failOn": "info" }', ".cydlint.jsonc": "{}" });
	const config = createConfigFiles().of(root);
	assert.equal(config?.settings.failOn, "info");
	assert.match(config?.problems[0]?.message ?? "", /\.cydlint\.jsonc beside it is not/);
});
