import { defineRule } from "./define-rule.ts";
import { leavesOpen, underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";
import { scaffoldFix } from "./support/scaffold.ts";

export const rule = defineRule({
	id: "incident-materiality-unsaid",
	title: "The report does not say that the incident is determined to be material",
	severity: "warning",
	basis:
		"(a); staff statement of May 21, 2024; asked of Hewlett Packard Enterprise on June 4, 2024, and of AT&T on July 26, 2024",
	regime: "incident",
	messages: {
		unsaid:
			"The report does not say that the incident is determined to be material.\nSay so, and in which respect (operations, customers, reputation, competitiveness); an incident that is not determined to be material is reported under Item 8.01.",
	},
	*check(context) {
		const incident = underItem105(context);
		if (incident?.materiality !== "unsaid") return;
		const { draft, judgement } = context;
		const [denied, ...others] = judgement.answers.get("incident-materiality")?.evidence ?? [];
		const [open] = judgement.answers.get("incident-undetermined")?.evidence ?? [];
		// What is denied or open makes it doubtful; a report that tells of harm alone says it between the lines.
		const doubtful = (denied !== undefined || leavesOpen(context)) && !incident.amends && !incident.quantified;
		const fix = scaffoldFix(draft, judgement, "incident-materiality");
		yield {
			fixes: fix ? [fix] : [],
			...placeOf(denied ?? draft.anchor),
			messageId: "unsaid",
			severity: doubtful ? "warning" : "info",
			requirement: "incident-materiality",
			related: [
				...others.map((it) => ({ ...placeOf(it), message: "This denies a material impact, too." })),
				...(open ? [{ ...placeOf(open), message: "This leaves the rest open." }] : []),
			],
		};
	},
});
