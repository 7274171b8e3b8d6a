import { defineRule } from "./define-rule.ts";
import { wordsSpan } from "./support/matches.ts";
import { rewrite } from "./support/rewrite.ts";
import { someAtATime } from "./support/some-at-a-time.ts";
import { typosIn } from "./support/typos.ts";

export const rule = defineRule({
	id: "draft-typo",
	title: "A spelling or grammar error",
	severity: "warning",
	basis: "Drafting",
	regime: "any",
	messages: { typo: "“{text}” is a spelling or grammar error.\nWrite “{better}”." },
	*check({ judgement }) {
		for (const some of someAtATime(judgement.sentences)) {
			yield undefined;
			for (const sentence of some) {
				for (const { start, end, better, mended } of typosIn(sentence.text)) {
					const text = sentence.text.slice(start, end);
					const span = wordsSpan(sentence, start, end);
					yield { ...span, messageId: "typo", data: { text, better }, fixes: rewrite(span, mended) };
				}
			}
		}
	},
});
