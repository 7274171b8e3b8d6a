import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readWord } from "../../server/src/formats/docx/word.ts";
import { lint } from "../../server/src/lint.ts";
import type { ReportFormat } from "../../server/src/report/formats/index.ts";
import { FORMATS } from "../../server/src/report/formats/index.ts";
import { placesIn } from "../../server/src/report/places.ts";
import { partOf, writeReport } from "../../server/src/report/report-writer.ts";
import { paragraph, run, wordFile } from "../support/word.ts";

const word = readWord(
	wordFile(paragraph(run("Item 1C. Cybersecurity", "<w:b/>")) + paragraph(run("Our board oversees [name].", ""))),
);
assert.ok("markdown" in word);
const { markdown: source, places } = word;
const checked = { path: "a.docx", source, places, result: lint(source, { path: "a.md" }) };

describe("places of a Word file", () => {
	it("are paragraphs under headings, in words and in numbers", () => {
		const at = placesIn(checked);
		const offset = source.indexOf("[name]");
		assert.deepEqual(at.placeOf(offset), { line: 2, column: 20, paragraph: 2, heading: "Item 1C. Cybersecurity" });
		assert.equal(at.inWords(offset), "paragraph 2, under “Item 1C. Cybersecurity”");
		assert.equal(at.short(offset), "paragraph 2");
	});

	for (const format of Object.keys(FORMATS) as ReportFormat[])
		it(`are told by ${format}`, () => {
			const reporter = FORMATS[format]({ name: "cydlint", version: "1" }, (_, text) => text);
			const written = writeReport(reporter);
			const report = written.start() + written.part(partOf(reporter, checked)) + written.end();
			assert.match(report, /draft-placeholder/);
			assert.match(report, /paragraph 2\b|"paragraph":2|startLine":2|line=2|"begin":2/);
		});
});
