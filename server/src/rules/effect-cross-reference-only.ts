import { defineRule } from "./define-rule.ts";
import { pointsElsewhere } from "./support/cross-reference.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "effect-cross-reference-only",
	title: "Material effects are left to a reference to the risk factors",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	messages: {
		pointer:
			"This points to the risk factors, and nothing in the Item says whether risks from cybersecurity threats have materially affected the registrant or are reasonably likely to. State the answer here, then refer.",
		outlook:
			"The Item tells of the past, and leaves to the risk factors whether risks from cybersecurity threats are reasonably likely to materially affect the registrant. State that here too, then refer.",
	},
	*check(context) {
		const elsewhere = pointsElsewhere(context);
		if (!elsewhere) return;
		const message = elsewhere.leaves === "answer" ? "pointer" : "outlook";
		yield { ...placeOf(elsewhere.pointer), message, requirement: "material-effect" };
	},
});
