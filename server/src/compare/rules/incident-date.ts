import { defineComparison } from "../define-comparison.ts";

export const rule = defineComparison({
	id: "compare-incident-date",
	title: "A date of the incident differs from that of the earlier report",
	severity: "warning",
	basis: "Form 8-K Item 1.05(a), Instruction 1",
	messages: {
		discovered:
			"The incident was found on {older} by the earlier report, on {newer} by this one.\nCorrect the date, or say why it has changed.",
		determined:
			"The determination is of {older} by the earlier report, of {newer} by this one.\nCorrect the date: the four business days run from it.",
	},
	*check({ older, newer, incident }) {
		for (const name of ["discovered", "determined"] as const) {
			const { older: then, newer: now } = incident?.[name] ?? {};
			if (then === undefined || now === undefined || then === now) continue;
			const requirement = name === "discovered" ? "incident-timing" : "incident-materiality";
			const [said] = newer.judgement.answers.get(requirement)?.evidence ?? [];
			const [before] = older.judgement.answers.get(requirement)?.evidence ?? [];
			yield {
				messageId: name,
				side: "newer",
				start: (said ?? newer.draft.anchor).start,
				end: (said ?? newer.draft.anchor).end,
				data: { older: then, newer: now },
				requirement,
				related: before
					? [{ side: "older", start: before.start, end: before.end, message: `Here it was ${then}.` }]
					: [],
			};
		}
	},
});
