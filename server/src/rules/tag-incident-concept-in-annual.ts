import { CONCEPTS } from "../requirements/concepts.ts";
import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-incident-concept-in-annual",
	title: "An element for incident reports in an annual report",
	severity: "warning",
	basis: "CYD taxonomy: MaterialCybersecurityIncident elements are for Form 8-K Item 1.05 and Form 6-K",
	regime: "annual",
	messages: {
		incident:
			"“{name}” is for reports of a material incident, not for an annual report. Tag what is said of effects with the “Materially Affected …” flag and text block, and take this tag away.",
	},
	*check({ draft }) {
		for (const fact of draft.facts) {
			const concept = CONCEPTS.get(fact.concept);
			if (concept?.regime !== "incident") continue;
			yield { ...fact.name, message: "incident", data: { name: concept.label }, concept: fact.concept };
		}
	},
});
