import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DRAFT } from "../protocol/drafts.ts";
import { cydlint, folderWith } from "./run.ts";

const ORIGINAL = `---
form: 8-K
period: 2026-03-09
---

# Item 1.05 Material Cybersecurity Incidents

On March 4, 2026, we detected that an intruder had encrypted two of our file servers. We have not determined the impact on our financial condition.
`;
const AMENDMENT = `---
form: 8-K/A
period: 2026-03-09
---

# Item 1.05 Material Cybersecurity Incidents

This amends our report on Form 8-K filed on March 10, 2026. All plants run again.
`;

test("two drafts are compared in each format, and a finding ends the run with 1", (t) => {
	const cwd = folderWith(t, { "a.md": ORIGINAL, "b.md": AMENDMENT });
	const text = cydlint(["compare", "a.md", "b.md"], { cwd });
	assert.equal(text.status, 1, text.stderr);
	assert.match(text.stdout, /^b\.md:\d+:\d+ warning The earlier report left the financial condition open/m);
	const markdown = cydlint(["compare", "a.md", "b.md", "--format", "markdown"], { cwd });
	assert.match(markdown.stdout, /^# Two drafts compared$/m);
	const json = JSON.parse(cydlint(["compare", "a.md", "b.md", "--format", "json"], { cwd }).stdout);
	assert.equal(json.findings[0].rule, "compare-incident-open");
	assert.equal(cydlint(["compare", "a.md", "b.md", "--fail-on", "error"], { cwd }).status, 0);
	assert.equal(cydlint(["compare", "a.md", "b.md", "--output", "out.txt"], { cwd }).stdout, "");
	assert.equal(readFileSync(join(cwd, "out.txt"), "utf8"), text.stdout);
});

test("what cannot be compared is told, and ends the run with 2", (t) => {
	const cwd = folderWith(t, { "a.md": ORIGINAL, "b.cyd": DRAFT, "c.md": "# Shopping\n" });
	for (const [args, says] of [
		[["a.md", "nowhere.md"], /nowhere\.md: /],
		[["a.md", "c.md"], /c\.md: no cybersecurity disclosure to compare/],
		[["a.md", "b.cyd"], /an annual report, the other a report of an incident/],
		[["a.md"], /takes two drafts/],
		[["a.md", "a.md", "--format", "pdf"], /--format is text, markdown, json/],
	] as const) {
		const { status, stderr } = cydlint(["compare", ...args], { cwd });
		assert.equal(status, 2, args.join(" "));
		assert.match(stderr, says);
	}
});
