import { defineRule } from "./define-rule.ts";
import { effectOf, lesserThan, others } from "./support/effect.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "effect-conditional",
	title: "What is reasonably likely hangs on an “if”",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	supersedes: lesserThan("effect-conditional"),
	messages: {
		conditional:
			"Reasonable likelihood is stated only on the condition that a risk materializes.\nSay whether risks from cybersecurity threats are, or are not, reasonably likely to materially affect the registrant.",
		both: "A conditional “reasonably likely” stands beside a statement that no risk is.\nReconcile the two: say whether risks are reasonably likely to materially affect the registrant.",
	},
	*check(context) {
		const { denied, affirmed, conditional } = effectOf(context);
		const [first] = conditional;
		const forward = denied.filter((it) => it.statement.forward);
		if (!first || affirmed.some((it) => it.statement.forward)) return;
		yield {
			...placeOf(first.sentence),
			messageId: forward.length > 0 ? "both" : "conditional",
			severity: denied.length > 0 ? "info" : "warning",
			requirement: "material-effect",
			related: forward.length > 0 ? others(forward, "None are reasonably likely, it says here.") : [],
		};
	},
});
