import { defineRule } from "./define-rule.ts";
import { foreignConcepts } from "./support/foreign-concepts.ts";

export const rule = defineRule({
	id: "tag-annual-concept-in-incident",
	title: "An element for annual reports in an incident report",
	severity: "warning",
	basis: "CYD taxonomy: CybersecurityRisk elements are for Item 16K and Item 1C",
	regime: "incident",
	// Which text is in no block of its own can be told once the elements are those of an incident.
	silences: ["tag-untagged"],
	messages: {
		one: "An element for annual reports is used in a report of an incident.\nReplace “{name}”: tag nature, scope, timing and impact with the “Material Cybersecurity Incident …” elements.",
		all: "All {count} CYD facts use elements for annual reports, but this is a Form {form}.\nCorrect the document type, or tag nature, scope, timing and impact with the “Material Cybersecurity Incident …” elements.",
	},
	check: ({ draft }) => foreignConcepts(draft),
});
