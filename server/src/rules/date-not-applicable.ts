import { defineRule } from "./define-rule.ts";
import { saysNotApplicable } from "./support/bare-block.ts";

/** First fiscal year end for which the Item is due. */
const FROM = "2023-12-15";

export const rule = defineRule({
	id: "date-not-applicable",
	title: "“Not applicable” for a fiscal year in which the Item applies",
	severity: "warning",
	basis: "(b)(1)",
	regime: "annual",
	messages: {
		due: "The Item says “Not applicable”, but it applies to this fiscal year.\nGive the disclosure, or say why none is due: the Item applies to fiscal years ended on or after 2023-12-15, and this one ended on {end}.",
	},
	*check({ draft, judgement }) {
		const { end } = draft.period;
		if (end === undefined || end < FROM) return;
		const prose = judgement.sentences.filter((s) => s.passage.kind !== "heading" || saysNotApplicable(s.text));
		const [only] = prose;
		if (!only || !prose.every((s) => saysNotApplicable(s.text))) return;
		yield { start: only.start, end: only.end, messageId: "due", data: { end } };
	},
});
