import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "incident-materiality-equivocal",
	title: "Words that leave open whether the incident is material",
	severity: "warning",
	basis: "(a); staff statement of May 21, 2024; asked of AT&T on July 26, 2024",
	regime: "incident",
	messages: {
		equivocal:
			"The report leaves open whether the incident is determined to be material.\nSay that it is, when that was determined and in which respect (operations, customers, reputation); if it is not determined, report the incident under Item 8.01.",
	},
	*check(context) {
		if (underItem105(context)?.materiality !== "equivocal") return;
		const [words] = context.judgement.answers.get("incident-materiality")?.evidence ?? [];
		if (words) yield { ...placeOf(words), messageId: "equivocal", requirement: "incident-materiality" };
	},
});
