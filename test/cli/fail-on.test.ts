import assert from "node:assert/strict";
import { test } from "node:test";
import { runLint } from "../../server/src/cli/run-lint.ts";
import { jsonReporter } from "../../server/src/report/formats/json.ts";
import type { Severity } from "../../server/src/rules/define-rule.ts";
import { notShown } from "../../server/src/rules/own-findings.ts";
import type { FailOn } from "../../server/src/settings/fail-on.ts";
import { DRAFT } from "../protocol/drafts.ts";
import { cydlint, folderWith } from "./run.ts";

/** The exit code of a run whose one draft has findings of these severities. */
async function codeOf(severities: readonly Severity[], failOn?: FailOn): Promise<number> {
	const nowhere = { write: async () => true };
	return runLint({
		paths: ["-"],
		...(failOn && { failOn }),
		quiet: false,
		reporter: jsonReporter({ name: "cydlint", version: "0" }),
		stdin: async () => new TextEncoder().encode("x"),
		lint: () => ({
			findings: severities.map((severity) => notShown(1, "", severity, { start: 0, end: 1 })),
			waived: [],
			failures: [],
		}),
		out: nowhere,
		err: nowhere,
	});
}

test("notes alone do not fail a run; warnings and errors do", async () => {
	assert.equal(await codeOf(["info", "info"]), 0);
	assert.equal(await codeOf(["info", "warning"]), 1);
	assert.equal(await codeOf(["error"]), 1);
});

test("--fail-on draws the line elsewhere", async () => {
	assert.equal(await codeOf(["info"], "info"), 1);
	assert.equal(await codeOf(["warning"], "error"), 0);
	assert.equal(await codeOf(["error"], "never"), 0);
});

test("the option is read, and a wrong value is told with those that there are", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	assert.equal(cydlint(["lint", "a.cyd"], { cwd }).status, 1);
	assert.equal(cydlint(["lint", "--fail-on", "never", "a.cyd"], { cwd }).status, 0);
	const { status, stdout, stderr } = cydlint(["lint", "--fail-on=note", "a.cyd"], { cwd });
	assert.deepEqual([status, stdout], [2, ""]);
	assert.match(stderr, /--fail-on is error, warning, info, never, not “note”/);
});
