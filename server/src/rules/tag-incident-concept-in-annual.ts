import { defineRule } from "./define-rule.ts";
import { foreignConcepts } from "./support/foreign-concepts.ts";

export const rule = defineRule({
	id: "tag-incident-concept-in-annual",
	title: "An element for incident reports in an annual report",
	severity: "warning",
	basis: "CYD taxonomy: MaterialCybersecurityIncident elements are for Form 8-K Item 1.05 and Form 6-K",
	regime: "annual",
	messages: {
		one: "An element for incident reports is used in an annual report.\nReplace “{name}”: tag what is said of effects with the “Materially Affected …” flag and text block.",
		all: "All {count} CYD facts use elements for incident reports, but this is a Form {form}.\nCorrect the document type, or tag with the “Cybersecurity Risk …” elements.",
	},
	check: ({ draft }) => foreignConcepts(draft),
});
