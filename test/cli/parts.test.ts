import assert from "node:assert/strict";
import { test } from "node:test";
import { codeFrame } from "../../server/src/cli/code-frame.ts";
import { painter } from "../../server/src/cli/colours.ts";
import { linesOf } from "../../server/src/cli/lines.ts";
import { runLint } from "../../server/src/cli/lint-command.ts";
import { safeLint } from "../../server/src/lint.ts";
import { jsonReporter } from "../../server/src/report/formats/json.ts";
import { documentFailed } from "../../server/src/rules/own-findings.ts";
import { said } from "../support/said.ts";

function frame(source: string, needle: string): string[] {
	const start = source.indexOf(needle);
	const span = { start, end: start + needle.length };
	return codeFrame(source, linesOf(source), span, (_, text) => text).split("\n");
}

test("a frame shows the lines around, and marks the range", () => {
	assert.deepEqual(frame("one\ntwo three four\nfive", "three"), [
		"1 | one",
		"2 | two three four",
		"  |     ^^^^^",
		"3 | five",
	]);
});

test("wide letters count two columns, marks none, tabs two", () => {
	assert.deepEqual(frame("\t中文e\u0301 here", "here"), ["1 |   中文e\u0301 here", "  |         ^^^^"]);
});

test("a range over several lines is marked to the end of its first", () => {
	assert.deepEqual(frame("a bc\nd", "bc\nd"), ["1 | a bc", "  |   ^^", "2 | d"]);
});

test("a long line is cut around the range, never inside a pair of surrogates", () => {
	const [line = "", mark = ""] = frame(`${"𠮷".repeat(500)}here${"𠮷".repeat(500)}`, "here");
	assert.doesNotMatch(line, /\p{Cs}/u, "no half of a pair");
	assert.match(line, /^1 \| …𠮷+here𠮷+…$/u);
	assert.match(mark, /^ {2}\| +\^{4}$/);
});

test("lines are those of the protocol: LF, CRLF and CR", () => {
	const lines = linesOf("a\r\nb\rc\nd");
	assert.equal(lines.count, 4);
	assert.deepEqual(
		[0, 1, 3, 5, 7].map((offset) => lines.placeOf(offset)),
		[
			{ line: 1, column: 1 },
			{ line: 1, column: 2 },
			{ line: 2, column: 1 },
			{ line: 3, column: 1 },
			{ line: 4, column: 1 },
		],
	);
	assert.deepEqual(lines.spanOf(1), { start: 0, end: 1 });
	assert.deepEqual(lines.spanOf(2), { start: 3, end: 4 });
});

test("colours follow terminal, NO_COLOR and FORCE_COLOR", () => {
	const coloured = (isTTY: boolean, env: Record<string, string>): boolean =>
		painter({ isTTY }, env)("red", "x") !== "x";
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
		reporter: jsonReporter({ name: "cydlint", version: "0" }),
		stdin: async () => new TextEncoder().encode("x"),
		lint: () => ({
			findings: [documentFailed(new Error("it broke"), { start: 0, end: 1 })],
			failures: [{ rule: "missing-processes", error: new Error("no good") }],
		}),
		out: into(out),
		err: into(err),
	});
	assert.equal(code, 2);
	assert.equal(err.join(""), "cydlint: -: rule missing-processes failed: no good\n");
	assert.equal(JSON.parse(out.join("")).files[0].findings[0].rule, "internal");
});
