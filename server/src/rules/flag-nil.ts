import { defineRule } from "./define-rule.ts";
import { bearing, flagsOf, paragraphOf, subjectOf, valuePlace } from "./support/facts.ts";

export const rule = defineRule({
	id: "flag-nil",
	title: "A flag without a value",
	severity: "warning",
	basis: "CYD taxonomy: a flag answers true or false",
	regime: "annual",
	messages: {
		nil: "The flag on {subject} is there and has no value. Make it true or false as the prose has it, or take it out where the matter is not addressed.",
	},
	*check({ draft }) {
		for (const fact of flagsOf(draft)) {
			if (!fact.nil && fact.value !== "nil" && fact.value !== "") continue;
			yield {
				...valuePlace(fact),
				message: "nil",
				data: { subject: subjectOf(fact) },
				basis: paragraphOf(fact),
				...bearing(fact),
			};
		}
	},
});
