import assert from "node:assert/strict";
import { test } from "node:test";
import { DRAFT } from "../protocol/drafts.ts";
import { cydlint, folderWith } from "./run.ts";

function rulesFound(stdout: string): string[] {
	return JSON.parse(stdout).files.flatMap((file: { findings: { rule: string }[] }) =>
		file.findings.map((it) => it.rule),
	);
}

test("severities of the nearest config file hold, from the draft upward", (t) => {
	const cwd = folderWith(t, {
		".cydlint.json": '{ "severity": { "flag": "off" } }',
		"drafts/a.cyd": DRAFT,
		"loud/.cydlint.jsonc": "{} // nothing is set: the file above does not hold here",
		"loud/a.cyd": DRAFT,
	});
	const found = (folder: string) => rulesFound(cydlint(["lint", "--format", "json", folder], { cwd }).stdout);
	assert.ok(!found("drafts").some((rule) => rule.startsWith("flag-")));
	assert.ok(found("loud").some((rule) => rule.startsWith("flag-")));
});

test("failOn of a config file draws the line, and the option goes before it", (t) => {
	const cwd = folderWith(t, { ".cydlint.json": '{ "failOn": "never" }', "a.cyd": DRAFT });
	assert.equal(cydlint(["lint", "a.cyd"], { cwd }).status, 0);
	assert.equal(cydlint(["lint", "--fail-on", "error", "a.cyd"], { cwd }).status, 1);
});

test("ignored files are counted, not checked; standard input goes by its name", (t) => {
	const cwd = folderWith(t, { ".cydlint.json": '{ "ignore": ["old"] }', "a.cyd": DRAFT, "old/b.cyd": DRAFT });
	const { stdout, stderr } = cydlint(["lint", "--format", "json", "."], { cwd });
	assert.deepEqual(
		JSON.parse(stdout).files.map((file: { path: string }) => file.path),
		["./a.cyd"],
	);
	assert.equal(stderr, "cydlint: 1 file is left out by ignore in .cydlint.json\n");
	const piped = cydlint(["lint", "-", "--stdin-filename", "old/c.cyd"], { cwd, input: DRAFT });
	assert.match(piped.stderr, /1 file is left out/);
});

test("what is wrong in a config file is told once, with its place, and ends with 2", (t) => {
	const cwd = folderWith(t, {
		".cydlint.json": '{\n  "severity": {\n    "wordng": "off"\n  }\n}\n',
		"a.cyd": DRAFT,
		"b.cyd": DRAFT,
	});
	const { status, stdout, stderr } = cydlint(["lint", "a.cyd", "b.cyd"], { cwd });
	assert.equal(status, 2);
	assert.equal(stderr, "cydlint: .cydlint.json:3:5: severity.wordng is no rule or group; did you mean wording?\n");
	assert.match(stdout, /2 disclosures checked/);
});
