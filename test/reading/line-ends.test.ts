import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { lint } from "../../server/src/lint.ts";

function example(name: string): string {
	return readFileSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), "utf8");
}

/** Findings as rule and the words they stand on, whatever ends a line. */
function said(source: string, path: string): string[] {
	return lint(source, { path }).findings.map((f) => `${f.rule} ${source.slice(f.start, f.end).replace(/\s+/g, " ")}`);
}

for (const name of ["northlight-20f.cyd", "copperleaf-10k.md", "lanternfield-10k.htm"]) {
	test(`LF, CRLF and lone CR tell the same of ${name}`, () => {
		const lf = example(name).replace(/\r\n/g, "\n");
		const expected = said(lf, name);
		assert.ok(expected.length > 0);
		assert.deepEqual(said(lf.replace(/\n/g, "\r\n"), name), expected);
		assert.deepEqual(said(lf.replace(/\n/g, "\r"), name), expected);
	});
}

test("Markdown that documents the comments is no draft", () => {
	assert.equal(
		lint("# Notes\n\nPut text between `<!-- cyd:Name -->` and `<!-- /cyd:Name -->`.\n", { path: "a.md" }).draft,
		undefined,
	);
	const shown = "# Notes\n\nWrite `<!-- cyd:CybersecurityRiskRoleOfManagementTextBlock -->` before it.\n";
	assert.equal(lint(shown, { path: "a.md" }).draft, undefined);
	assert.equal(lint("# Notes\n\n<!-- cyd:Name -->\nText.\n<!-- /cyd:Name -->\n", { path: "a.md" }).draft, undefined);
});
