import { nearest } from "../text/nearest.ts";
import { defineRule } from "./define-rule.ts";
import { rewrite } from "./support/rewrite.ts";

/** Forms that carry a disclosure. */
const FORMS = ["10-K", "20-F", "8-K", "6-K"];
/** So much of what is said is shown, in characters. */
const SHOWN = 30;

export const rule = defineRule({
	id: "form-unknown",
	title: "A form that carries no cybersecurity disclosure",
	severity: "warning",
	basis: "Form 20-F Item 16K, Form 10-K Item 1C, Form 8-K Item 1.05, Form 6-K General Instruction B",
	regime: "any",
	messages: {
		near: "The form “{form}” carries no cybersecurity disclosure.\nWrite “{near}”, if that is meant; 10-K, 20-F, 8-K and 6-K are read.",
		unknown: "The form “{form}” carries no cybersecurity disclosure.\nWrite 10-K, 20-F, 8-K or 6-K.",
	},
	*check({ draft }) {
		for (const problem of draft.problems) {
			if (problem.kind !== "form-unknown") continue;
			const { start, end, value } = problem;
			const form = value.slice(0, SHOWN);
			const near = nearest(form.replace(/^form\s+/i, ""), FORMS);
			const data = { form, ...(near && { near }) };
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
