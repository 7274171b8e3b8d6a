import { valuePlace } from "../../rules/support/facts.ts";
import { flagOf } from "../annual/flags.ts";
import { isCarried } from "../carried.ts";
import { defineComparison } from "../define-comparison.ts";

export const rule = defineComparison({
	id: "compare-answer-turned",
	title: "The prose turned from yes to no, or from no to yes, and the flag did not",
	severity: "warning",
	basis: "Regulation S-T Rule 405: a flag says what the prose says",
	messages: {
		turned:
			"The prose on {topic} turned from {older} to {newer}; the flag is still {flag}.\nSet the flag that the prose supports, or correct the prose.",
	},
	*check({ newer, rows, alignment, annual }) {
		for (const { id, older: then, newer: now, topic } of annual?.flags ?? []) {
			const [row, fact] = [rows.find((it) => it.id === id), flagOf(newer.draft, id)];
			if (!row || !fact || now === undefined || then !== now) continue;
			const [before, after] = [row.older.answer, row.newer.answer];
			if (!["yes", "no"].includes(before) || !["yes", "no"].includes(after) || before === after) continue;
			const [was, is] = [row.older.evidence[0], row.newer.evidence[0]];
			// Where the flag says what is said now, last year's flag was the wrong one.
			if (!was || !is || now === (after === "yes" ? "true" : "false") || isCarried(row.newer, alignment)) continue;
			yield {
				messageId: "turned",
				side: "newer",
				start: is.start,
				end: is.end,
				data: { topic, older: before, newer: after, flag: now },
				requirement: id,
				related: [
					{ side: "older", start: was.start, end: was.end, message: "This was said last year." },
					{ side: "newer", ...valuePlace(fact), message: "The flag is as it was." },
				],
			};
		}
	},
});
