import { defineComparison } from "../define-comparison.ts";
import { COMPLETE } from "../types.ts";

export const rule = defineComparison({
	id: "compare-answer-dropped",
	title: "What the earlier draft described is no longer described",
	severity: "warning",
	basis: "Form 20-F Item 16K, Regulation S-K Item 106, Form 8-K Item 1.05(a): each report is complete in itself",
	messages: {
		dropped:
			"The earlier draft described {title}; this one does not.\nPut it back, or make sure that it no longer holds.",
	},
	*check({ newer, rows }) {
		// An amendment need not repeat what the report that it amends described.
		if (newer.judgement.incident?.amends) return;
		for (const { id, title, older, change } of rows) {
			const [said] = older.evidence;
			if (change !== "dropped" || !COMPLETE.includes(older.answer) || !said) continue;
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
