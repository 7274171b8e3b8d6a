import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "incident-not-material",
	title: "An incident is reported as material, and no material impact is stated",
	severity: "warning",
	basis: "(a); staff statement of May 21, 2024; asked of AT&T on July 26, 2024",
	regime: "incident",
	supersedes: ["incident-impact-parts"],
	messages: {
		none: "The incident is reported under Item 1.05, but no material impact is stated.\nSay in which respect it is material (operations, customers, reputation, competitiveness), or report it under Item 8.01.",
	},
	*check(context) {
		if (underItem105(context)?.materiality !== "denied") return;
		const [denial, ...others] = context.judgement.answers.get("incident-materiality")?.evidence ?? [];
		if (!denial) return;
		yield {
			...placeOf(denial),
			messageId: "none",
			requirement: "incident-impact",
			related: others.map((it) => ({ ...placeOf(it), message: "This denies a material impact, too." })),
		};
	},
});
