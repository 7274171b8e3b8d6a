import { defineRule } from "./define-rule.ts";
import { effectOf, lesserThan, wordsOf } from "./support/effect.ts";

const BARE = /\b(?:have|has) (affected|impacted) or (?:are|is) reasonably likely to materially/;

export const rule = defineRule({
	id: "effect-missing-adverb",
	title: "“Affected” lacks “materially”",
	severity: "info",
	basis: "(b)(2)",
	regime: "annual",
	supersedes: lesserThan("effect-missing-adverb"),
	messages: {
		adverb:
			"“{word}” lacks “materially”, so that the statement denies any effect at all.\nWrite “materially {word}”, as the rule does.",
	},
	*check(context) {
		const { denied, affirmed } = effectOf(context);
		for (const stated of [...denied, ...affirmed]) {
			const match = BARE.exec(stated.view);
			const word = match?.[1];
			if (!match || word === undefined) continue;
			const start = match.index + match[0].indexOf(word);
			yield {
				...wordsOf(stated, start, start + word.length),
				messageId: "adverb",
				data: { word },
				requirement: "material-effect",
			};
		}
	},
});
