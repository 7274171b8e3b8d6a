import { valuePlace } from "../../rules/support/facts.ts";
import { flagOf } from "../annual/flags.ts";
import { isCarried } from "../carried.ts";
import { defineComparison } from "../define-comparison.ts";

export const rule = defineComparison({
	id: "compare-flag-alone",
	title: "A flag changed and no sentence on its matter did",
	severity: "warning",
	basis: "Regulation S-T Rule 405: a flag says what the prose says",
	messages: {
		changed:
			"The flag was {older} last year and is {newer} now; no sentence on its matter changed.\nSet the flag that the prose on {topic} supports, or write what has changed.",
		corrected:
			"The flag was {older} last year and is {newer} now, by the same sentences.\nThe prose on {topic} supports {newer}: tell those who sign that last year's flag was corrected.",
	},
	*check({ newer, rows, alignment, annual }) {
		for (const { id, older: then, newer: now, topic } of annual?.flags ?? []) {
			const [row, fact] = [rows.find((it) => it.id === id), flagOf(newer.draft, id)];
			if (!row || !fact || !isTurned(then, now) || row.older.answer !== row.newer.answer) continue;
			const [said] = row.newer.evidence;
			if (!said || !isCarried(row.older, alignment) || !isCarried(row.newer, alignment)) continue;
			const corrected =
				(now === "true") === ["yes", "addressed"].includes(row.newer.answer) && row.newer.answer !== "unclear";
			yield {
				messageId: corrected ? "corrected" : "changed",
				...(corrected && { severity: "info" }),
				side: "newer",
				...valuePlace(fact),
				data: { older: then ?? "", newer: now ?? "", topic },
				requirement: id,
				related: [{ side: "newer", start: said.start, end: said.end, message: "This is as it was last year." }],
			};
		}
	},
});

function isTurned(then: string | undefined, now: string | undefined): boolean {
	return (then === "true" && now === "false") || (then === "false" && now === "true");
}
