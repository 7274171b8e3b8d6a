import { defineRule } from "./define-rule.ts";
import { effectOf } from "./support/effect.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "effect-period-limited",
	title: "The statement on material effects is limited to a period",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	messages: {
		period:
			"This is limited to a year or period; the rule has no such limit. Write “as of the date of this report” or leave the period out.",
	},
	*check(context) {
		const { denied } = effectOf(context);
		const [first] = denied;
		if (!first || denied.some((it) => !it.statement.periodLimited)) return;
		yield { ...placeOf(first.sentence), message: "period", requirement: "material-effect" };
	},
});
