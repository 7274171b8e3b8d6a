import { defineRule } from "./define-rule.ts";
import { effectOf, lesserThan, others } from "./support/effect.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "effect-incidents-only",
	title: "The statement on material effects covers incidents only",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	supersedes: lesserThan("effect-incidents-only"),
	messages: {
		incidents:
			"The material-effect statement covers incidents only, not risks from threats.\nWrite “risks from cybersecurity threats, including as a result of any previous cybersecurity incidents”.",
	},
	*check(context) {
		const { denied, affirmed, conditional } = effectOf(context);
		const [first, ...more] = denied;
		if (!first || [...denied, ...affirmed, ...conditional].some((it) => it.statement.risks)) return;
		yield {
			...placeOf(first.sentence),
			messageId: "incidents",
			requirement: "material-effect",
			related: others(more, "This speaks of incidents alone too."),
		};
	},
});
