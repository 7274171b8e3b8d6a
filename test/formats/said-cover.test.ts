import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readInlineXbrl } from "../../server/src/formats/inline-xbrl/inline-xbrl.ts";
import { unmark } from "../rules/fixture/marks.ts";

/** Covers in plain HTML: what stands there, and the day that it says; the marks hold the place. */
const COVERS: Readonly<Record<string, readonly [cover: string, end: string | undefined]>> = {
	"an annual report": ["<p>FORM 10-K</p><p>For the fiscal year ended ⟦December 31, 2025⟧</p>", "2025-12-31"],
	"the day in a cell of its own": [
		"<p>FORM 20-F</p><table><tr><td>For the fiscal year ended:</td><td>⟦30 June 2025⟧</td></tr></table>",
		"2025-06-30",
	],
	"a current report": [
		"<p>FORM 8-K</p><p>Date of Report (Date of earliest event reported): ⟦November&#160;4, 2025⟧</p>",
		"2025-11-04",
	],
	"of two days the event's": [
		"<p>FORM 8-K</p><p>Date of Report: November 10, 2025 (Date of earliest event reported: ⟦November 4, 2025⟧)</p>",
		"2025-11-04",
	],
	"the day above its label": [
		"<p>FORM 8-K</p><p>⟦November 4, 2025⟧</p><p>Date of Report (Date of earliest event reported)</p><p>Tern Harbor</p>",
		"2025-11-04",
	],
	"a sentence with a day below the label": [
		"<p>FORM 10-K</p><p>For the fiscal year ended</p><p>The market value was $4 million on June 30, 2025, the last business day.</p>",
		undefined,
	],
	"no day at all": ["<p>FORM 10-K</p><p>Tern Harbor Foods plc</p>", undefined],
};

describe("the period of a report whose cover is not tagged", () => {
	for (const [name, [cover, end]] of Object.entries(COVERS)) {
		it(name, () => {
			const { source, marked } = unmark(`${cover}<p>Item 1C. Cybersecurity</p><p>We assess risks.</p>`);
			const draft = readInlineXbrl(source);
			assert.equal(draft?.period.end, end);
			const [start, stop] = marked[0] ?? [];
			assert.deepEqual(draft?.periodSpan, start === undefined ? undefined : { start, end: stop });
		});
	}

	it("yields to the tagged one", () => {
		const draft = readInlineXbrl(
			'<p>For the fiscal year ended December 31, 2025</p><ix:nonNumeric name="dei:DocumentPeriodEndDate">2025-11-30</ix:nonNumeric><p>Item 1C. Cybersecurity</p><p>We assess risks.</p>',
		);
		assert.equal(draft?.period.end, "2025-11-30");
	});
});
