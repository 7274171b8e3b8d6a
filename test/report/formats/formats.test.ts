import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Parser } from "htmlparser2";
import type { Log } from "sarif";
import { lint } from "../../../server/src/lint.ts";
import { fingerprintsOf } from "../../../server/src/report/fingerprint.ts";
import { FORMATS } from "../../../server/src/report/formats/index.ts";
import type { Paint } from "../../../server/src/report/paint.ts";
import { partOf, writeReport } from "../../../server/src/report/report-writer.ts";
import { uriOf } from "../../../server/src/report/uri.ts";
import { DRAFT } from "../../protocol/drafts.ts";

const TOOL = { name: "cydlint", version: "1.2.3" };
const plain: Paint = (_style, text) => text;
const result = lint(DRAFT, { path: "a.cyd" });
/** A name that tries each sink. */
const PATH = 'drafts/a, b:%<&"*_.cyd';

/** A run with one draft twice and one file that could not be read. */
function written(format: keyof typeof FORMATS): string {
	const reporter = FORMATS[format](TOOL, plain);
	const report = writeReport(reporter);
	return [
		report.start(),
		report.part(partOf(reporter, { path: PATH, source: DRAFT, result })),
		report.failed({ path: "gone.cyd", problem: "no such file or folder\nor so" }),
		report.part(partOf(reporter, { path: "second.cyd", source: DRAFT, result })),
		report.end(),
	].join("");
}

describe("the formats of a report", () => {
	const count = result.findings.length;
	it("are tried on a draft that has findings", () => assert.ok(count > 2));

	it("sarif is a log whose results stand where the findings stand, and tells of what was not read", () => {
		const log: Log = JSON.parse(written("sarif"));
		assert.equal(log.version, "2.1.0");
		const [run] = log.runs;
		assert.ok(run?.results);
		assert.equal(run.columnKind, "utf16CodeUnits");
		assert.equal(run.results.length, 2 * count);
		run.results.forEach((own, i) => {
			const finding = result.findings[i % count];
			const place = own.locations?.[0]?.physicalLocation;
			assert.equal(place?.region?.charOffset, finding?.start);
			assert.equal((place?.region?.charOffset ?? 0) + (place?.region?.charLength ?? 0), finding?.end);
			assert.equal(run.tool.driver.rules?.[own.ruleIndex ?? -1]?.id, own.ruleId);
			assert.ok(decodeURI(place?.artifactLocation?.uri ?? "").length > 0);
		});
		assert.equal(run.invocations?.[0]?.executionSuccessful, false);
		assert.match(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text ?? "", /no such file/);
	});

	it("junit is well-formed, counts what fails, and holds names as they are", () => {
		const suites: Record<string, string>[] = [];
		let failures = 0;
		let problems = 0;
		const parser = new Parser(
			{
				onopentag(name, attributes) {
					if (name === "testsuite") suites.push(attributes);
					if (name === "failure") failures++;
					if (name === "error") problems++;
				},
			},
			{ xmlMode: true },
		);
		parser.end(written("junit"));
		assert.deepEqual(
			suites.map(({ name }) => name),
			[PATH, "gone.cyd", "second.cyd"],
		);
		assert.equal(Number(suites[0]?.failures) + Number(suites[2]?.failures), failures);
		assert.equal(problems, 1);
	});

	it("github has one command a line, whatever a name holds", () => {
		const lines = written("github").trimEnd().split("\n");
		assert.equal(lines.length, 2 * count + 1);
		for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=[^,:]+,[^:]*::./);
		assert.ok(lines[0]?.includes("file=drafts/a%2C b%3A%25"));
	});

	it("gitlab has an entry a finding, each with a fingerprint of its own", () => {
		const entries: { fingerprint: string; severity: string }[] = JSON.parse(written("gitlab"));
		assert.equal(entries.length, 2 * count + 1);
		assert.equal(new Set(entries.map((it) => it.fingerprint)).size, entries.length);
		assert.equal(entries[count]?.severity, "blocker");
	});

	it("ndjson has a value a line: the tool, then each file", () => {
		const lines = written("ndjson")
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line));
		assert.deepEqual(
			lines.map((line) => line.path),
			[undefined, PATH, "gone.cyd", "second.cyd"],
		);
	});

	it("json lists what was not read, and tells line, column and words of each finding", () => {
		const report = JSON.parse(written("json"));
		assert.deepEqual(report.failed, [{ path: "gone.cyd", problem: "no such file or folder\nor so" }]);
		for (const own of report.files[0].findings) {
			const line = DRAFT.split("\n")[own.line - 1] ?? "";
			assert.ok(own.column >= 1 && own.column <= line.length + 1);
			assert.equal(typeof own.quotation, "string");
		}
	});

	it("html is valid, with a heading a file and an item a finding", async () => {
		const page = written("html");
		const { HtmlValidate, StaticConfigLoader } = await import("html-validate");
		const loader = new StaticConfigLoader({ extends: ["html-validate:recommended", "html-validate:document"] });
		const { results } = await new HtmlValidate(loader).validateString(page);
		assert.deepEqual(
			results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
			[],
		);
		assert.equal(page.match(/<h2>/g)?.length, 3);
		assert.equal(page.match(/<li><span class="(?:error|warning|note)">/g)?.length, 2 * count);
		assert.doesNotMatch(page, /<&|src=|href=/);
	});

	it("markdown has a section a file and no markup of a name", () => {
		const text = written("markdown");
		assert.equal(text.match(/^## /gm)?.length, 3);
		assert.equal(text.match(/^- \*\*(?:error|warning|note)\*\*/gm)?.length, 2 * count);
		assert.doesNotMatch(text, /<&"\*_/);
	});
});

describe("fingerprints", () => {
	it("stay when the draft's lines move, and differ among themselves", () => {
		const moved = DRAFT.replace("\n", "\n\n\n");
		const before = fingerprintsOf(result, DRAFT);
		const after = fingerprintsOf(lint(moved, { path: "a.cyd" }), moved);
		assert.deepEqual([...after].sort(), [...before].sort());
		assert.equal(new Set(before).size, before.length);
	});
});

describe("uriOf", () => {
	for (const [path, uri] of [
		["a b.cyd", "a%20b.cyd"],
		["C:\\drafts\\a.cyd", "/C:/drafts/a.cyd"],
		["../x#?.cyd", "../x%23%3F.cyd"],
		["half\ud800.cyd", "half%EF%BF%BD.cyd"],
	] as const) {
		it(path.replace("\ud800", "\\ud800"), () => assert.equal(uriOf(path), uri));
	}
});
