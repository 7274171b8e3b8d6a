import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "form-no-item",
	title: "An annual report without the Item on cybersecurity",
	severity: "error",
	basis: "Form 20-F Item 16K; Form 10-K Item 1C",
	regime: "annual",
	silences: ["missing", "flag", "tag"],
	messages: {
		absent:
			"The annual report has no {item}.\nAdd it: the Item applies to fiscal years ended on or after December 15, 2023.",
	},
	*check({ draft }) {
		for (const problem of draft.problems) {
			if (problem.kind !== "item-absent") continue;
			const { start, end, item } = problem;
			yield { start, end, messageId: "absent", data: { item } };
		}
	},
});
