import { defineRule } from "./define-rule.ts";
import { pointsElsewhere } from "./support/cross-reference.ts";
import { lesserThan } from "./support/effect.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "effect-cross-reference-only",
	title: "Material effects are left to a reference to the risk factors",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	supersedes: lesserThan("effect-cross-reference-only"),
	messages: {
		pointer:
			"The material-effect answer is left to a reference to the risk factors.\nState here whether risks from cybersecurity threats have materially affected or are reasonably likely to materially affect the registrant; then refer.",
		outlook:
			"The material-effect statement leaves its forward-looking half to the risk factors.\nState here whether risks from cybersecurity threats are reasonably likely to materially affect the registrant; then refer.",
	},
	*check(context) {
		const elsewhere = pointsElsewhere(context);
		if (!elsewhere) return;
		const messageId = elsewhere.leaves === "answer" ? "pointer" : "outlook";
		yield { ...placeOf(elsewhere.pointer), messageId, requirement: "material-effect" };
	},
});
