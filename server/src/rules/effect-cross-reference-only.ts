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
	},
	*check(context) {
		const pointer = pointsElsewhere(context);
		if (pointer) yield { ...placeOf(pointer), message: "pointer", requirement: "material-effect" };
	},
});
