import { toldByFlagAlone } from "../../rules/support/tagged.ts";
import { isStillSaid } from "../carried.ts";
import { defineComparison } from "../define-comparison.ts";
import { COMPLETE } from "../types.ts";

/** Of annual reports: from so sure on that the earlier one answered and this one does not, the answer is missed. */
const SURE = 0.7;

export const rule = defineComparison({
	id: "compare-answer-dropped",
	title: "What the earlier draft described is no longer described",
	severity: "warning",
	basis: "Form 20-F Item 16K, Regulation S-K Item 106, Form 8-K Item 1.05(a): each report is complete in itself",
	messages: {
		dropped:
			"The earlier draft described {title}; this one does not.\nPut it back, or make sure that it no longer holds.",
	},
	*check({ newer, rows, alignment, annual }) {
		// An amendment need not repeat what the report that it amends described.
		if (newer.judgement.incident?.amends) return;
		const byFlag = toldByFlagAlone(newer.draft);
		for (const { id, title, older, newer: now, change } of rows) {
			const [said] = older.evidence;
			if (change !== "dropped" || !COMPLETE.includes(older.answer) || !said) continue;
			// What is still there, or told by a flag alone, was not dropped; what was in doubt then is not missed.
			if (annual && (byFlag.has(id) || now.nearest || isStillSaid(older, alignment))) continue;
			if (annual && Math.min(older.confidence, said.strength, now.confidence) < SURE) continue;
			yield {
				messageId: "dropped",
				side: "newer",
				start: newer.draft.anchor.start,
				end: newer.draft.anchor.end,
				data: { title },
				requirement: id,
				related: [{ side: "older", start: said.start, end: said.end, message: "This described it." }],
			};
		}
	},
});
