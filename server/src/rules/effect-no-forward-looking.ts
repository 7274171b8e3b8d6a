import { defineRule } from "./define-rule.ts";
import { effectOf, lesserThan, others } from "./support/effect.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "effect-no-forward-looking",
	title: "The statement on material effects covers the past only",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	supersedes: lesserThan("effect-no-forward-looking"),
	messages: {
		past: "The material-effect statement covers the past only.\nAdd whether risks from cybersecurity threats are reasonably likely to materially affect the registrant; that they “could”, or that there is “no assurance”, does not say so.",
	},
	*check(context) {
		const { denied, affirmed, conditional } = effectOf(context);
		const [first, ...more] = [...denied, ...affirmed];
		// `effect-conditional` speaks of a forward half that hangs on an "if".
		if (!first || conditional.length > 0 || [first, ...more].some((it) => it.statement.forward)) return;
		yield {
			...placeOf(first.sentence),
			messageId: "past",
			requirement: "material-effect",
			related: others(more, "This looks back only too."),
		};
	},
});
