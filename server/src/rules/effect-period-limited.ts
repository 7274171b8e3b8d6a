import { defineRule } from "./define-rule.ts";
import { effectOf, lesserThan } from "./support/effect.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "effect-period-limited",
	title: "The statement on material effects is limited to a period",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	supersedes: lesserThan("effect-period-limited"),
	messages: {
		period:
			"The material-effect statement is limited to a year or period.\nWrite “as of the date of this report”, or delete the period: the rule has no such limit.",
	},
	*check(context) {
		const { denied } = effectOf(context);
		const [first] = denied;
		if (!first || denied.some((it) => !it.statement.periodLimited)) return;
		yield { ...placeOf(first.sentence), messageId: "period", requirement: "material-effect" };
	},
});
