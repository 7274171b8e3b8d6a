import { defineRule } from "./define-rule.ts";
import { effectOf, lesserThan, wordsOf } from "./support/effect.ts";

const YARDSTICK =
	/material(?:ly)?,? (?:and |or )?(?:adverse|negative)(?:ly)?(?: (?:affect|effect|impact)\w*)?|significant(?:ly)? (?:\w+ )?(?:affect|effect|impact)\w*|significant(?:ly)?/;

export const rule = defineRule({
	id: "effect-adverse-only",
	title: "Material effects are measured in words other than the rule's",
	severity: "info",
	basis: "(b)(2)",
	regime: "annual",
	supersedes: lesserThan("effect-adverse-only"),
	messages: {
		adverse:
			"The material-effect statement says “{words}”, not “materially affected”.\nUse the words of the rule: whether risks have materially affected or are reasonably likely to materially affect the registrant.",
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
			messageId: "adverse",
			data: { words: match[0] },
			requirement: "material-effect",
		};
	},
});
