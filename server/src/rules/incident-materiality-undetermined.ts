import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "incident-materiality-undetermined",
	title: "The Item is used before the incident is determined to be material",
	severity: "warning",
	basis: "(a); staff statement of May 21, 2024",
	regime: "incident",
	messages: {
		open: "The incident is reported under Item 1.05 before it is determined to be material.\nReport it under Item 8.01, and under Item 1.05 within four business days of the determination.",
	},
	*check(context) {
		if (underItem105(context)?.materiality !== "open") return;
		const [open] = context.judgement.answers.get("incident-materiality")?.evidence ?? [];
		if (open) yield { ...placeOf(open), messageId: "open", requirement: "incident-materiality" };
	},
});
