import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { EXTENSIONS } from "../../server/src/formats/open-draft.ts";
import { DRAFT } from "../protocol/drafts.ts";
import { skipWithoutPrograms } from "../support/programs.ts";
import { cydlint, folderWith } from "./run.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const text = (name: string): string => readFileSync(join(root, name), "utf8");

test("the problem matcher of docs/ci.md takes each finding of the text report apart", (t) => {
	const [, json = ""] = /```json\n([\s\S]*?)```/.exec(text("docs/ci.md")) ?? [];
	const { pattern } = JSON.parse(json).tasks[0].problemMatcher;
	const cwd = folderWith(t, { "a b.cyd": DRAFT });
	const { stdout } = cydlint(["lint", "a b.cyd"], { cwd });
	const { findings } = JSON.parse(cydlint(["lint", "a b.cyd", "--format", "json"], { cwd }).stdout).files[0];
	const matches = stdout.split("\n").flatMap((line) => new RegExp(pattern.regexp).exec(line)?.slice(1) ?? []);
	assert.equal(matches.length, 6 * findings.length);
	const [file, line, column, severity, , code] = matches;
	const [first] = findings;
	assert.deepEqual([file, line, column, code], ["a b.cyd", String(first.line), String(first.column), first.rule]);
	assert.equal(severity, first.severity);
});

test("the hook takes every file that a folder's walk takes", () => {
	const [{ files, entry }] = parse(text(".pre-commit-hooks.yaml"));
	for (const extension of [...EXTENSIONS, ".docx"]) assert.match(`draft${extension}`, new RegExp(files));
	assert.match(entry, /^cydlint lint\b/);
});

test("the action annotates, writes SARIF, and fails as it is told to", {
	skip: skipWithoutPrograms("bash", "sed"),
}, (t) => {
	const { runs } = parse(text("action.yml"));
	const cwd = folderWith(t, { "drafts/a.cyd": DRAFT });
	const run = (failOn: string) =>
		spawnSync("bash", ["-e", "-o", "pipefail", "-c", runs.steps[0].run], {
			cwd,
			encoding: "utf8",
			env: { ...process.env, ACTION: root, PATHS: "drafts\n", FAIL_ON: failOn, SARIF: "out.sarif" },
		});
	const { status, stdout } = run("warning");
	assert.equal(status, 1);
	assert.match(stdout, /^::(?:error|warning|notice) file=drafts\/a\.cyd,line=/m);
	assert.equal(JSON.parse(readFileSync(join(cwd, "out.sarif"), "utf8")).version, "2.1.0");
	assert.equal(run("never").status, 0);
});

test("the GitLab template runs an option that there is", () => {
	const { script, artifacts } = parse(text("ci/gitlab.yml")).cydlint;
	assert.match(script[0], /--format gitlab --output gl-code-quality-report\.json/);
	assert.equal(artifacts.reports.codequality, "gl-code-quality-report.json");
});
