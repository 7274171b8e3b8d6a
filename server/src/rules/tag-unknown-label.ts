import { nearestConcept } from "../requirements/concepts.ts";
import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-unknown-label",
	title: "A label of the fact sheet that the CYD taxonomy does not have",
	severity: "warning",
	basis: "CYD taxonomy, standard labels",
	regime: "any",
	messages: {
		near: "The CYD taxonomy has no label “{label}”; its value is not checked.\nWrite “{near}”, if that is meant.",
		unknown: "The CYD taxonomy has no label “{label}”; its value is not checked.\nUse one of its labels.",
	},
	*check({ draft }) {
		for (const problem of draft.problems) {
			if (problem.kind !== "unknown-label") continue;
			const { start, end, label } = problem;
			// Local names are the labels' words run together, so the nearest name is that of the nearest label.
			const near = nearestConcept(label.slice(0, 250).replace(/[^A-Za-z]/g, ""))?.label;
			yield { start, end, messageId: near ? "near" : "unknown", data: { label, ...(near && { near }) } };
		}
	},
});
