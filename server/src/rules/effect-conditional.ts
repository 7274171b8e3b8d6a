import { defineRule } from "./define-rule.ts";
import { effectOf, others } from "./support/effect.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "effect-conditional",
	title: "What is reasonably likely hangs on an “if”",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	messages: {
		conditional:
			"This says what would be reasonably likely if a risk came true, not whether risks are reasonably likely to materially affect the registrant. Say that they are or are not.",
		both: "This says that risks are reasonably likely to materially affect the registrant if they come true, beside a statement that none are. Say how the two go together.",
	},
	*check(context) {
		const { denied, affirmed, conditional } = effectOf(context);
		const [first] = conditional;
		const forward = denied.filter((it) => it.statement.forward);
		if (!first || affirmed.some((it) => it.statement.forward)) return;
		yield {
			...placeOf(first.sentence),
			message: forward.length > 0 ? "both" : "conditional",
			severity: denied.length > 0 ? "info" : "warning",
			requirement: "material-effect",
			related: forward.length > 0 ? others(forward, "None are reasonably likely, it says here.") : [],
		};
	},
});
