import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Parser } from "htmlparser2";
import type { Token } from "marked";
import { Marked } from "marked";
import { lint } from "../../../server/src/lint.ts";
import type { ReportFormat } from "../../../server/src/report/formats/index.ts";
import { FORMATS } from "../../../server/src/report/formats/index.ts";
import type { Paint } from "../../../server/src/report/paint.ts";
import { partOf, writeReport } from "../../../server/src/report/report-writer.ts";
import { HOSTILE_DRAFTS } from "../../support/hostile-drafts.ts";

const plain: Paint = (_style, text) => text;
const NAME = "a\u001b[31m\n::error::owned\n# [x](https://attacker.example) <b>|.";
const runs = HOSTILE_DRAFTS.map(([name, languageId, source]) => {
	const path = NAME + name.replace(/^.*\./, "");
	return { path, source, result: lint(source, { path, languageId }) };
});
const findings = runs.reduce((sum, { result }) => sum + result.findings.length, 0);

function written(format: ReportFormat): string {
	const reporter = FORMATS[format]({ name: "cydlint", version: "1.2.3" }, plain);
	const report = writeReport(reporter);
	report.leftOut({ path: NAME, why: NAME });
	const files = runs.map((run) => report.part(partOf(reporter, run)));
	return [report.start(), ...files, report.failed({ path: NAME, problem: `no ${NAME}` }), report.end()].join("");
}

describe("what a hostile draft or file name says in a report", () => {
	it("is nothing that a terminal or a log obeys, in any format", () => {
		assert.ok(findings > 10);
		for (const format of Object.keys(FORMATS) as ReportFormat[]) {
			// A line end in XML is a reference, in JSON an escape: those that stand raw are ours.
			assert.doesNotMatch(written(format), /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u, format);
		}
	});

	it("is no markup, link, image or HTML in Markdown", () => {
		const kinds = function* (tokens: readonly Token[]): Generator<string> {
			for (const token of tokens) {
				yield token.type;
				if (token.type === "list") yield* kinds(token.items);
				else if (token.type === "table") {
					for (const row of [token.header, ...token.rows]) {
						assert.equal(row.length, 4);
						for (const cell of row) yield* kinds(cell.tokens);
					}
				} else if ("tokens" in token && token.tokens) yield* kinds(token.tokens);
			}
		};
		const tokens = new Marked({ gfm: true }).lexer(written("markdown"));
		for (const kind of kinds(tokens))
			assert.match(kind, /^(?:heading|paragraph|space|strong|text|escape|codespan|list|list_item|table)$/);
		assert.equal(tokens.filter(({ type }) => type === "heading").length, 1 + runs.length + 2);
	});

	it("is no element and no command of another finding", () => {
		const names = new Set<string>();
		let cases = 0;
		const parser = new Parser(
			{
				onopentag(name) {
					names.add(name);
					if (name === "testcase") cases++;
				},
			},
			{ xmlMode: true },
		);
		parser.end(written("junit"));
		assert.deepEqual([...names].sort(), ["error", "failure", "system-out", "testcase", "testsuite", "testsuites"]);
		assert.equal(cases, findings + 1);
		const lines = written("github").trimEnd().split("\n");
		assert.equal(lines.length, findings + 1);
		for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=[^,:]+,(?:[a-zA-Z]+=[^,:]+,?)+::/);
	});

	it("is no link that a viewer of SARIF makes", () => {
		const { runs: all } = JSON.parse(written("sarif"));
		for (const { message } of all[0].results) assert.doesNotMatch(message.text, /\]\(/);
	});
});
