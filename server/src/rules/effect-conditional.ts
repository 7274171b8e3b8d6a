import { defineRule } from "./define-rule.ts";
import { effectOf, lesserThan } from "./support/effect.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "effect-conditional",
	title: "Reasonable likelihood is stated only on a condition",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	supersedes: lesserThan("effect-conditional"),
	messages: {
		conditional:
			"Reasonable likelihood is stated only on the condition that a risk materializes.\nSay whether risks from cybersecurity threats are, or are not, reasonably likely to materially affect the registrant.",
	},
	*check(context) {
		const { denied, affirmed, conditional } = effectOf(context);
		const [first] = conditional;
		// "If realized, …" beside a statement that none are reasonably likely takes nothing back.
		if (!first || [...denied, ...affirmed].some((it) => it.statement.forward)) return;
		yield {
			...placeOf(first.sentence),
			messageId: "conditional",
			severity: denied.length > 0 ? "info" : "warning",
			requirement: "material-effect",
		};
	},
});
