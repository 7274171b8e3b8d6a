import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnostics } from "../../../server/src/lsp/features/diagnostics.ts";
import { OpenDocument } from "../../../server/src/lsp/open-documents.ts";
import type { Finding, Severity } from "../../../server/src/rules/define-rule.ts";

const document = new OpenDocument("file:///a.md", "markdown", 1, "x".repeat(5_000));
const OPTIONS = { relatedInformation: false, strikes: true, pages: "file:///pages/" };

const finding = (severity: Severity, start: number): Finding => ({
	start,
	end: start + 1,
	rule: `draft-${severity}`,
	messageId: severity,
	data: {},
	severity,
	related: [],
	fixes: [],
});
const made = (count: number, severity: Severity, from: number) =>
	Array.from({ length: count }, (_, i) => finding(severity, from + i));

test("as many as an editor shows are all there, graver ones first", () => {
	const findings = [...made(600, "info", 0), ...made(400, "error", 600)];
	const items = diagnostics(document, { findings, waived: [], failures: [] }, OPTIONS);
	assert.equal(items.length, 1_000);
	assert.equal(items[0]?.range.start.character, 600);
	assert.ok(items.every(({ code }) => code !== "not-shown"));
});

test("of more, one finding says how many are not shown", () => {
	const findings = [...made(700, "info", 0), ...made(400, "warning", 700), ...made(2, "error", 1_100)];
	const items = diagnostics(document, { findings, waived: [], failures: [] }, OPTIONS);
	assert.equal(items.length, 1_000);
	assert.deepEqual(
		items.slice(0, 3).map(({ code }) => code),
		["draft-error", "draft-error", "draft-warning"],
	);
	const last = items.at(-1);
	assert.equal(last?.code, "not-shown");
	assert.equal(last?.severity, 3);
	assert.equal(last?.codeDescription, undefined);
	assert.match(String(last?.message), /^103 further findings \(103 notes\) are not shown/);
});
