import { defineRule } from "./define-rule.ts";
import { wordsSpan } from "./support/matches.ts";
import { rewrite } from "./support/rewrite.ts";
import { slipsIn } from "./support/slips/index.ts";
import { someAtATime } from "./support/some-at-a-time.ts";
import { isTerm } from "./support/terms.ts";

export const rule = defineRule({
	id: "draft-typo",
	title: "A spelling or grammar error",
	severity: "warning",
	basis: "Drafting",
	regime: "any",
	messages: { typo: "“{text}” is a spelling or grammar error.\nWrite “{better}”." },
	*check({ judgement, terms }) {
		const weighty = new Set(
			judgement.evidence.flatMap((e) => (e.requirement === "material-effect" ? [e.sentence] : [])),
		);
		for (const some of someAtATime(judgement.sentences)) {
			yield undefined;
			for (const sentence of some) {
				for (const { start, end, better, mended } of slipsIn(sentence.text)) {
					const text = sentence.text.slice(start, end);
					if (isTerm(terms, text)) continue;
					const span = wordsSpan(sentence, start, end);
					// In the statement on material effects, a slip can turn the sense.
					const severity = weighty.has(sentence) ? "warning" : "info";
					yield { ...span, messageId: "typo", severity, data: { text, better }, fixes: rewrite(span, mended) };
				}
			}
		}
	},
});
