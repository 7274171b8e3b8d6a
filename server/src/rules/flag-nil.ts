import { defineRule } from "./define-rule.ts";
import { bearing, flagsOf, paragraphOf, topicOf, valuePlace } from "./support/facts.ts";

export const rule = defineRule({
	id: "flag-nil",
	title: "A flag without a value",
	severity: "warning",
	basis: "CYD taxonomy: a flag answers true or false",
	regime: "annual",
	messages: {
		nil: "The flag on {topic} has no value.\nSet it to true or false as the text has it, or delete it where the text does not address the matter.",
	},
	*check({ draft }) {
		for (const fact of flagsOf(draft)) {
			if (!fact.nil && fact.value !== "nil" && fact.value !== "") continue;
			yield {
				...valuePlace(fact),
				messageId: "nil",
				data: { topic: topicOf(fact) },
				basis: paragraphOf(fact),
				...bearing(fact),
			};
		}
	},
});
