import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readConfig } from "../../server/src/settings/config-file.ts";
import { CONFIG_KEYS } from "../../server/src/settings/schema.ts";
import { DRAFT, UNRELATED_MARKDOWN } from "../protocol/drafts.ts";
import { cydlint, folderWith } from "./run.ts";

test("checklist names every requirement with its answer, the sentence and the flag", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT, "b.md": UNRELATED_MARKDOWN });
	const { status, stdout } = cydlint(["checklist", "a.cyd"], { cwd });
	assert.equal(status, 0);
	assert.match(stdout, /^a\.cyd: Form 20-F, period to 2025-12-31; \d+ of 13 requirements answered\n/);
	assert.equal(
		stdout.match(/^(?:addressed|partial|silent|yes|no|unclear) +\S.* \(Form 20-F Item 16K\(.+\)\)$/gm)?.length,
		13,
	);
	assert.match(stdout, /^ {11}line \d+, column \d+: “.+”$/m);
	assert.match(stdout, /^ {11}flag: (?:true|false), \w+/m);
	const { requirements, path } = JSON.parse(cydlint(["checklist", "a.cyd", "--format", "json"], { cwd }).stdout);
	assert.deepEqual([path, requirements.length], ["a.cyd", 13]);
	const other = cydlint(["checklist", "b.md"], { cwd });
	assert.deepEqual([other.status, other.stdout], [2, ""]);
	assert.match(other.stderr, /b\.md: it is no cybersecurity disclosure/);
});

test("init begins a config file that is read without a fault, names every setting, and goes over none", (t) => {
	const cwd = folderWith(t, {});
	assert.equal(cydlint(["init"], { cwd }).status, 0);
	const text = readFileSync(join(cwd, ".cydlint.json"), "utf8");
	assert.deepEqual(readConfig(".cydlint.json", text).problems, []);
	for (const key of CONFIG_KEYS) assert.ok(text.includes(`// "${key}": `), key);
	const again = cydlint(["init"], { cwd });
	assert.equal(again.status, 2);
	assert.match(again.stderr, /is there already, and is left as it is/);
});
