import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { incidentClock } from "../../server/src/lsp/features/incident-clock.ts";
import { clockLines, dayInWords } from "../../server/src/report/clock.ts";
import type { ClockDates } from "../../server/src/requirements/incident-clock.ts";

describe("the clock of Item 1.05 in words", () => {
	for (const [why, dates, says] of [
		[
			"says when the report is due",
			{ discovered: "2026-05-18", determined: "2026-05-21" },
			/^Determined to be material on Thursday, May 21, 2026, 3 days after discovery\. The report is due on Thursday, May 28, 2026:/,
		],
		["says that it has not begun", { discovered: "2026-05-18" }, /^The four business days have not begun\./],
		[
			"says how long the determination has taken",
			{ discovered: "2026-05-18", reported: "2026-05-19" },
			/\(Instruction 1\): 1 day so far\.$/,
		],
		[
			"says that a report is in time",
			{ determined: "2026-03-06", reported: "2026-03-12" },
			/4 business days after the determination, is in time\.$/,
		],
		[
			"says that a report is late",
			{ determined: "2026-03-06", reported: "2026-03-13" },
			/5 business days after the determination, is late\. File it at once/,
		],
		[
			"bounds the report by a delay",
			{ determined: "2026-03-06", delays: ["2026-03-11"] },
			/^With the delay on a determination of the Attorney General \(Item 1\.05\(c\)\) it is due on Thursday, April 16, 2026/,
		],
		[
			"knows the other delay",
			{ determined: "2026-03-06", notified: "2026-03-09" },
			/^With the delay after the notice under 47 CFR 64\.2011 \(Item 1\.05\(d\)\) it is due/,
		],
		[
			"tells of days in the wrong order",
			{ determined: "2026-03-06", reported: "2026-03-05" },
			/reported under Item 8\.01/,
		],
		["says what holds on Form 6-K", {}, /^Form 6-K has no such clock/],
	] as const satisfies readonly (readonly [string, ClockDates, RegExp])[])
		it(why, () =>
			assert.ok(
				clockLines(dates).some((line) => says.test(line)),
				clockLines(dates).join("\n"),
			),
		);

	it("names the weekday", () => assert.equal(dayInWords("2026-01-01"), "Thursday, January 1, 2026"));
});

describe("what a client asks of the clock", () => {
	for (const [why, params] of [
		["a day that is none", { determined: "2026-02-30" }],
		["words", { determined: "soon" }],
		["a number", { determined: 5 }],
		["a delay that is no day", { delays: ["2026-03-11", "later"] }],
	] as const)
		it(`is refused in words for ${why}`, () => assert.ok("problem" in incidentClock(params as unknown as ClockDates)));

	it("may be nothing at all", () => assert.ok("lines" in incidentClock(undefined as unknown as ClockDates)));
});
