import { nearestDate } from "../text/dates.ts";
import { defineRule } from "./define-rule.ts";
import { rewrite } from "./support/rewrite.ts";

/** So much of what is said is shown, in characters. */
const SHOWN = 40;

export const rule = defineRule({
	id: "date-invalid",
	title: "A period that is no date",
	severity: "warning",
	basis: "Drafting hygiene",
	regime: "any",
	messages: {
		near: "The period “{date}” is no date.\nWrite “{near}”, if that is meant.",
		unknown: "The period “{date}” is no date.\nGive the last day of the period as year, month and day.",
	},
	*check({ draft }) {
		for (const problem of draft.problems) {
			if (problem.kind !== "date-invalid") continue;
			const { start, end, value } = problem;
			const near = nearestDate(value);
			const data = { date: value.slice(0, SHOWN).replace(/\s+/g, " "), ...(near && { near }) };
			yield {
				start,
				end,
				messageId: near ? "near" : "unknown",
				data,
				fixes: near ? rewrite(problem, near, false) : [],
			};
		}
	},
});
