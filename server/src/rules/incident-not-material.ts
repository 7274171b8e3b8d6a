import { defineRule } from "./define-rule.ts";
import { affirmsImpact, deniesImpact, statements } from "./support/incident-statements.ts";

export const rule = defineRule({
	id: "incident-not-material",
	title: "An incident is reported as material, and nothing material is told of it",
	severity: "warning",
	basis: "(a)",
	regime: "incident",
	messages: {
		none: "The incident is reported under Item 1.05, but no material impact is stated.\nSay which aspect is material (operations, customers, reputation), or report under Item 8.01.",
	},
	*check({ draft, judgement }) {
		if (draft.form !== "8-K" || !draft.complete) return;
		const told = statements(judgement.sentences);
		if (told.some(({ view }) => affirmsImpact(view))) return;
		const denial = told.find(({ view }) => deniesImpact(view))?.sentence;
		if (denial) yield { start: denial.start, end: denial.end, messageId: "none", requirement: "incident-impact" };
	},
});
