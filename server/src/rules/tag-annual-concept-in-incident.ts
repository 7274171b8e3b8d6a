import { defineRule } from "./define-rule.ts";
import { foreignConcepts } from "./support/foreign-concepts.ts";

export const rule = defineRule({
	id: "tag-annual-concept-in-incident",
	title: "An element for annual reports in an incident report",
	severity: "warning",
	basis: "CYD taxonomy: CybersecurityRisk elements are for Item 16K and Item 1C",
	regime: "incident",
	messages: {
		one: "“{name}” is for annual reports. In a report of an incident, tag nature, scope, timing and impact with the “Material Cybersecurity Incident …” elements.",
		all: "The document says that it is a report on Form {form}, but all its {count} CYD facts are of elements for annual reports. Correct the document type, or tag nature, scope, timing and impact of the incident with the “Material Cybersecurity Incident …” elements.",
	},
	check: ({ draft }) => foreignConcepts(draft),
});
