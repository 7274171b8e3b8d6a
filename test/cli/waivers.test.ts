import assert from "node:assert/strict";
import { test } from "node:test";
import { cydlint, folderWith } from "./run.ts";

const draft = (more: string) => `---\nform: 10-K\n---\n\n# Item 1C. Cybersecurity\n\n${more}\n`;
const NOTE = '<!-- cydlint-accept wording-absolute reason="Agreed" by="A. Moen" on="2026-02-01" -->';
const PROMISE = "We guarantee that customers may ask for their data at any time.";
const ALONE = ["--rule", "missing=off", "--fail-on", "info"];

test("what a comment accepts does not fail a run, and what became of the comment does", (t) => {
	const cwd = folderWith(t, {
		"open.md": draft(PROMISE),
		"accepted.md": draft(`${NOTE}\n${PROMISE}`),
		"needless.md": draft(`${NOTE}\nCustomers may ask for their data at any time.`),
	});
	const run = (file: string) => cydlint(["lint", ...ALONE, file], { cwd });
	assert.equal(run("open.md").status, 1);
	const accepted = run("accepted.md");
	assert.equal(accepted.status, 0, accepted.stdout);
	assert.match(accepted.stdout, /accepted .* wording-absolute\n {2}Accepted by A\. Moen on 2026-02-01: Agreed/);
	const needless = run("needless.md");
	assert.equal(needless.status, 1);
	assert.match(needless.stdout, /waiver-needless/);
});
