import assert from "node:assert/strict";
import { it } from "node:test";
import { findDate, nearestDate, startOfYear } from "../../server/src/text/dates.ts";

for (const [text, date] of [
	["Dec. 31, 2025", "2025-12-31"],
	["the year ended 30 June 2025", "2025-06-30"],
	["2024-02-29", "2024-02-29"],
	["12/31/2025", "2025-12-31"],
	["2025-02-29", undefined],
	["2025-13-31", undefined],
	["April 31, 2025", undefined],
	["last year", undefined],
] as const)
	it(`${text} is ${date ?? "no date"}`, () => assert.equal(findDate(text), date));

for (const [text, date] of [
	["2025-13-31", "2025-12-31"],
	["2025-02-30", "2025-02-28"],
	["2024-2-30", "2024-02-29"],
	["31/12/2025", "2025-12-31"],
	["13/40/2025", "2025-12-31"],
	["2025-00-00", "2025-01-01"],
	["last year", undefined],
	["2025", undefined],
] as const)
	it(`${text} is near ${date ?? "no date"}`, () => assert.equal(nearestDate(text), date));

it("a year begins on the day after its last one ended", () => {
	assert.equal(startOfYear("2025-12-31"), "2025-01-01");
	assert.equal(startOfYear("2025-06-30"), "2024-07-01");
	assert.equal(startOfYear("2025-13-01"), undefined);
});
