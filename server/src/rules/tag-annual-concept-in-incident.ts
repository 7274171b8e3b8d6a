import { CONCEPTS } from "../requirements/concepts.ts";
import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-annual-concept-in-incident",
	title: "An element for annual reports in an incident report",
	severity: "warning",
	basis: "CYD taxonomy: CybersecurityRisk elements are for Item 16K and Item 1C",
	regime: "incident",
	messages: {
		annual:
			"“{name}” is for annual reports. In a report of an incident, tag nature, scope, timing and impact with the “Material Cybersecurity Incident …” elements.",
	},
	*check({ draft }) {
		for (const fact of draft.facts) {
			const concept = CONCEPTS.get(fact.concept);
			if (concept?.regime !== "annual") continue;
			yield { ...fact.name, message: "annual", data: { name: concept.label }, concept: fact.concept };
		}
	},
});
