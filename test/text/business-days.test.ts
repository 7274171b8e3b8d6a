import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { businessDayAfter, businessDaysAfter, dayAfter, daysBetween } from "../../server/src/text/business-days.ts";
import { findDates } from "../../server/src/text/dates.ts";

describe("business days after a day", () => {
	for (const [from, to, days, why] of [
		["2026-03-06", "2026-03-09", 1, "a weekend counts for nothing"],
		["2026-03-02", "2026-03-06", 4, "four in a week"],
		["2026-11-25", "2026-11-27", 1, "Thanksgiving"],
		["2026-07-02", "2026-07-06", 1, "a holiday on a Saturday is kept on Friday"],
		["2027-07-02", "2027-07-06", 1, "a holiday on a Sunday is kept on Monday"],
		["2026-05-22", "2026-05-26", 1, "Memorial Day"],
		["2026-03-06", "2026-03-06", 0, "the day itself"],
		["2026-03-09", "2026-03-06", 0, "a day before"],
		["2026-03-09", "no day", 0, "no day of the calendar"],
	] as const)
		it(`${from} to ${to}: ${days}, ${why}`, () => assert.equal(businessDaysAfter(from, to), days));

	it("of the calendar are all days", () => assert.equal(daysBetween("2026-02-27", "2026-03-02"), 3));
});

describe("the business day that is the n-th after a day", () => {
	for (const [from, count, to] of [
		["2026-01-16", 1, "2026-01-20"],
		["2026-01-16", 4, "2026-01-23"],
		["2026-03-07", 1, "2026-03-09"],
		["2025-12-24", 1, "2025-12-26"],
		["2026-02-30", 4, undefined],
	] as const)
		it(`${from} + ${count}: ${to}`, () => {
			const day = businessDayAfter(from, count);
			assert.equal(day, to);
			if (day !== undefined) assert.equal(businessDaysAfter(from, day), count);
		});

	it("is undefined for no day of the calendar", () => {
		assert.equal(businessDayAfter("soon", 4), undefined);
		assert.equal(dayAfter("soon", 30), undefined);
		assert.equal(dayAfter("2026-02-27", 30), "2026-03-29");
	});
});

describe("the dates in a text", () => {
	it("are those written out in full, however they are written", () => {
		const text = "On March 3, 2026 and 4 April 2026, by 2026-05-05, 06/06/2026 and in May; room 12 of 2026.";
		assert.deepEqual(
			findDates(text).map(({ date }) => date),
			["2026-03-03", "2026-04-04", "2026-05-05", "2026-06-06"],
		);
	});
});
