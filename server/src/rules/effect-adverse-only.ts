import { defineRule } from "./define-rule.ts";
import { effectOf, wordsOf } from "./support/effect.ts";

const YARDSTICK =
	/material(?:ly)?,? (?:and |or )?(?:adverse|negative)(?:ly)?(?: (?:affect|effect|impact)\w*)?|significant(?:ly)? (?:\w+ )?(?:affect|effect|impact)\w*|significant(?:ly)?/;

export const rule = defineRule({
	id: "effect-adverse-only",
	title: "Material effects are measured by another yardstick",
	severity: "info",
	basis: "(b)(2)",
	regime: "annual",
	messages: {
		adverse:
			"The rule asks whether risks have “materially affected” the registrant; “{words}” measures by something else. Use the rule's words.",
	},
	*check(context) {
		const { denied, affirmed } = effectOf(context);
		const all = [...denied, ...affirmed];
		const [first] = all;
		if (!first || all.some((it) => !it.statement.adverseOnly)) return;
		const match = YARDSTICK.exec(first.view);
		if (!match) return;
		yield {
			...wordsOf(first, match.index, match.index + match[0].length),
			message: "adverse",
			data: { words: match[0] },
			requirement: "material-effect",
		};
	},
});
