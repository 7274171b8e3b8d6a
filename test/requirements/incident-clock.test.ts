import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Clock, ClockDates } from "../../server/src/requirements/incident-clock.ts";
import { clockOf } from "../../server/src/requirements/incident-clock.ts";

describe("the clock of Form 8-K Item 1.05", () => {
	for (const [why, dates, clock] of [
		["runs from the determination", { determined: "2026-03-06" }, { due: "2026-03-12", latest: "2026-03-12" }],
		[
			"does not run from the discovery",
			{ discovered: "2026-03-03", reported: "2026-03-20" },
			{ toDetermine: 17, due: undefined, late: undefined },
		],
		["is kept on the fourth day", { determined: "2026-03-06", reported: "2026-03-12" }, { used: 4, late: false }],
		["has run out on the fifth", { determined: "2026-03-06", reported: "2026-03-13" }, { used: 5, late: true }],
		["passes over a weekend and a holiday", { determined: "2026-05-21" }, { due: "2026-05-28" }],
		["begins on Monday where it was determined on Saturday", { determined: "2026-03-07" }, { due: "2026-03-12" }],
		[
			"stops for 30 days by Item 1.05(c), and four business days follow",
			{ determined: "2026-03-06", delays: ["2026-03-11"], reported: "2026-04-16" },
			{ due: "2026-03-12", latest: "2026-04-16", late: false },
		],
		[
			"stops for 60 days by two determinations",
			{ determined: "2026-03-06", delays: ["2026-03-11", "2026-04-10"] },
			{ latest: "2026-05-15" },
		],
		[
			"stops for 120 by three",
			{ determined: "2026-03-06", delays: ["2026-03-11", "2026-04-10", "2026-05-08"] },
			{ latest: "2026-07-16" },
		],
		[
			"is bounded by the first delay where no determination is told",
			{ delays: ["2024-05-09", "2024-06-05"], reported: "2024-07-12" },
			{ due: undefined, latest: "2024-07-18", late: false },
		],
		[
			"waits seven business days after a notice by Item 1.05(d)",
			{ determined: "2026-03-06", notified: "2026-03-09", reported: "2026-03-18" },
			{ latest: "2026-03-18", late: false },
		],
		[
			"names days in the wrong order",
			{ discovered: "2026-03-10", determined: "2026-03-06", reported: "2026-03-05" },
			{ disordered: ["determined-before-discovered", "reported-before-determined"] },
		],
		["knows nothing of no days", {}, { due: undefined, latest: undefined, late: undefined, disordered: [] }],
		["takes no day of the calendar as none", { determined: "2026-02-30" }, { due: undefined, latest: undefined }],
	] as const satisfies readonly (readonly [string, ClockDates, Partial<Record<keyof Clock, unknown>>])[])
		it(why, () => {
			const read: Partial<Record<string, unknown>> = { ...clockOf(dates) };
			for (const [name, value] of Object.entries(clock)) assert.deepEqual(read[name], value, name);
		});
});
