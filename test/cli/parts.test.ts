import assert from "node:assert/strict";
import { test } from "node:test";
import { takesColours } from "../../server/src/cli/colours.ts";
import { runLint } from "../../server/src/cli/run-lint.ts";
import { safeLint } from "../../server/src/lint.ts";
import { jsonReporter } from "../../server/src/report/formats/json.ts";
import { documentFailed } from "../../server/src/rules/own-findings.ts";
import { said } from "../support/said.ts";

test("colours follow terminal, NO_COLOR and FORCE_COLOR", () => {
	const coloured = (isTTY: boolean, env: Record<string, string>): boolean => takesColours({ isTTY }, env);
	assert.equal(coloured(true, {}), true);
	assert.equal(coloured(false, {}), false);
	assert.equal(coloured(true, { NO_COLOR: "1" }), false);
	assert.equal(coloured(true, { NO_COLOR: "" }), true);
	assert.equal(coloured(true, { TERM: "dumb" }), false);
	assert.equal(coloured(false, { FORCE_COLOR: "1", NO_COLOR: "1" }), true);
	assert.equal(coloured(true, { FORCE_COLOR: "0" }), false);
});

test("what throws becomes one finding", () => {
	const result = safeLint("text", {}, () => {
		throw new Error("the reader\n  broke");
	});
	assert.equal(result.findings.length, 1);
	const [finding] = result.findings;
	assert.deepEqual([finding?.rule, finding?.severity, finding?.start, finding?.end], ["internal", "error", 0, 1]);
	assert.match(finding ? said(finding) : "", /the reader broke/);
	assert.equal(result.failures.length, 1);
});

test("a rule that threw ends with 2, and its finding is told all the same", async () => {
	const out: string[] = [];
	const err: string[] = [];
	const into = (parts: string[]) => ({
		write: async (text: string) => {
			parts.push(text);
			return true;
		},
	});
	const code = await runLint({
		paths: ["-"],
		quiet: false,
		reporter: jsonReporter({ name: "cydlint", version: "0" }),
		stdin: async () => new TextEncoder().encode("x"),
		lint: () => ({
			findings: [documentFailed(new Error("it broke"), { start: 0, end: 1 })],
			waived: [],
			failures: [{ rule: "missing-processes", error: new Error("no good") }],
		}),
		out: into(out),
		err: into(err),
	});
	assert.equal(code, 2);
	assert.equal(err.join(""), "cydlint: -: rule missing-processes failed: no good\n");
	assert.equal(JSON.parse(out.join("")).files[0].findings[0].rule, "internal");
});
