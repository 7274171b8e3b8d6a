import { defineRule } from "./define-rule.ts";
import { foreignConcepts } from "./support/foreign-concepts.ts";

export const rule = defineRule({
	id: "tag-incident-concept-in-annual",
	title: "An element for incident reports in an annual report",
	severity: "warning",
	basis: "CYD taxonomy: MaterialCybersecurityIncident elements are for Form 8-K Item 1.05 and Form 6-K",
	regime: "annual",
	messages: {
		one: "“{name}” is for reports of a material incident, not for an annual report. Tag what is said of effects with the “Materially Affected …” flag and text block, and take this tag away.",
		all: "The document says that it is a report on Form {form}, but all its {count} CYD facts are of elements for reports of a material incident. Correct the document type, or tag with the “Cybersecurity Risk …” elements.",
	},
	check: ({ draft }) => foreignConcepts(draft),
});
