import { defineComparison } from "../define-comparison.ts";

export const rule = defineComparison({
	id: "compare-incident-open",
	title: "What the earlier report left open is neither answered nor left open",
	severity: "warning",
	basis: "Form 8-K Item 1.05, Instruction 2",
	messages: {
		dropped:
			"The earlier report left the {topic} open; this report does not speak of it.\nState what is determined, or say that it is still not determined: the amendment is due within four business days after it is.",
	},
	*check({ newer, incident }) {
		if (newer.judgement.incident?.regime !== "item-1.05") return;
		for (const { topic, state, older } of incident?.open ?? []) {
			if (state !== "dropped") continue;
			yield {
				messageId: "dropped",
				side: "newer",
				start: newer.draft.anchor.start,
				end: newer.draft.anchor.end,
				data: { topic: topic === "impact" ? "impact" : topic },
				requirement: "incident-undetermined",
				related: [{ side: "older", start: older.start, end: older.end, message: "This left it open." }],
			};
		}
	},
});
