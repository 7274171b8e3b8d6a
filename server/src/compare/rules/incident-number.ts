import { viewOf } from "../../judgement/sentences/plain-view.ts";
import { defineComparison } from "../define-comparison.ts";

export const rule = defineComparison({
	id: "compare-incident-number",
	title: "A number differs from that of the earlier report",
	severity: "info",
	basis: "Form 8-K Item 1.05(a), Instruction 2",
	messages: {
		changed:
			"The number of {of} was {older} in the earlier report and is {newer} now.\nSay that the earlier number is replaced, and why, or correct one of the two.",
		sum: "The {of} were {older} in the earlier report and are {newer} now.\nSay that the earlier amount is replaced, and why, or correct one of the two.",
	},
	*check({ newer: { judgement }, incident }) {
		for (const { of, older, newer, changed } of incident?.numbers ?? []) {
			// Where the report names the earlier number too, it says what became of it.
			if (!changed || judgement.sentences.some(({ text }) => viewOf(text).includes(older.text))) continue;
			yield {
				messageId:
					/\d/.test(newer.text) && /[$€£¥]|dollars|euros|won|yen|pounds|usd|eur/.test(newer.text) ? "sum" : "changed",
				side: "newer",
				start: newer.sentence.start,
				end: newer.sentence.end,
				data: { of, older: older.text, newer: newer.text },
				related: [
					{
						side: "older",
						start: older.sentence.start,
						end: older.sentence.end,
						message: `Here it was ${older.text}.`,
					},
				],
			};
		}
	},
});
