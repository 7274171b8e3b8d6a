import { defineRule } from "./define-rule.ts";
import { effectOf, others } from "./support/effect.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "effect-incidents-only",
	title: "The statement on material effects speaks of incidents alone",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	messages: {
		incidents:
			"This speaks of past incidents alone; the rule asks about risks from cybersecurity threats, of which incidents are a part. Write “risks from cybersecurity threats, including as a result of any previous cybersecurity incidents”.",
	},
	*check(context) {
		const { denied, affirmed, conditional } = effectOf(context);
		const [first, ...more] = denied;
		if (!first || [...denied, ...affirmed, ...conditional].some((it) => it.statement.risks)) return;
		yield {
			...placeOf(first.sentence),
			message: "incidents",
			requirement: "material-effect",
			related: others(more, "This speaks of incidents alone too."),
		};
	},
});
