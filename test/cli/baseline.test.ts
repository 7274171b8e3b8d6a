import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cydlint, folderWith } from "./run.ts";

const draft = (...lines: readonly string[]) =>
	`---\nform: 10-K\n---\n\n# Item 1C. Cybersecurity\n\n${lines.join("\n\n")}\n`;
const OLD = "We guarantee that customers may ask for their data at any time.";
const NEW = "Our plants are fully protected against attacks.";
const NAME = ".cydlint-baseline.json";

test("old findings are quiet after --update-baseline, new ones are told, and what is mended is said", (t) => {
	const cwd = folderWith(t, { "drafts/a.md": draft(OLD), "drafts/b.md": draft(NEW) });
	const run = (...args: readonly string[]) => cydlint(["lint", "--fail-on", "info", ...args, "drafts"], { cwd });
	assert.equal(run().status, 1);
	const update = run("--update-baseline");
	assert.equal(update.status, 0, update.stderr);
	assert.match(update.stderr, /cydlint: \.cydlint-baseline\.json holds \d+ findings of 2 drafts\n/);
	const before = readFileSync(join(cwd, NAME), "utf8");
	const quiet = run();
	assert.equal(quiet.status, 0, quiet.stdout);
	assert.match(quiet.stderr, /cydlint: \d+ findings in the baseline, not told again\n/);
	writeFileSync(join(cwd, "drafts/a.md"), draft("", `\n${OLD}`, NEW));
	const fresh = run("--format", "json");
	assert.equal(fresh.status, 1);
	const [a] = JSON.parse(fresh.stdout).files;
	assert.deepEqual(
		a.findings.map(({ rule, line }: { rule: string; line: number }) => [rule, line]),
		[["wording-absolute", 12]],
	);
	assert.ok(a.baseline.some(({ rule }: { rule: string }) => rule === "wording-absolute"));
	const sarif = JSON.parse(run("--format", "sarif").stdout).runs[0].results;
	const states = sarif.map((it: { baselineState: string; suppressions?: object }) => [
		it.baselineState,
		it.suppressions !== undefined,
	]);
	assert.deepEqual([...new Set(states.map(String))].sort(), ["new,false", "unchanged,true"]);
	writeFileSync(join(cwd, "drafts/a.md"), draft("Customers may ask for their data at any time."));
	const mended = run();
	assert.equal(mended.status, 0);
	assert.match(mended.stderr, /1 finding in the baseline that is found no longer; --update-baseline takes it out/);
	assert.equal(readFileSync(join(cwd, NAME), "utf8"), before, "only --update-baseline writes it");
	assert.equal(run("--update-baseline").status, 0);
	assert.notEqual(readFileSync(join(cwd, NAME), "utf8"), before);
});

test("another file may be named; a draft that is not checked keeps what stands of it; a wrong one ends with 2", (t) => {
	const cwd = folderWith(t, { "a.md": draft(OLD), "b.md": draft(NEW), "broken.json": "{" });
	const run = (...args: readonly string[]) => cydlint(["lint", "--fail-on", "info", ...args], { cwd });
	assert.equal(run("--baseline", "old.json", "a.md").status, 2, "it is not there yet");
	assert.equal(run("--baseline", "old.json", "--update-baseline", "a.md").status, 0);
	assert.equal(run("--baseline", "old.json", "--update-baseline", "b.md").status, 0);
	assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(cwd, "old.json"), "utf8")).files), ["a.md", "b.md"]);
	assert.equal(run("--baseline", "old.json", "a.md", "b.md").status, 0);
	assert.equal(run("a.md").status, 1);
	const broken = run("--baseline", "broken.json", "a.md");
	assert.equal(broken.status, 2);
	assert.match(broken.stderr, /broken\.json: is no JSON .*; nothing in it holds/);
});

test("a sign-off sheet tells all: a baseline is no sign-off", (t) => {
	const cwd = folderWith(t, { "a.md": draft(OLD) });
	cydlint(["lint", "--update-baseline", "a.md"], { cwd });
	assert.match(cydlint(["report", "a.md"], { cwd }).stdout, /wording-absolute/);
});
