import { defineRule } from "./define-rule.ts";
import { rawMatchesIn } from "./support/matches.ts";

const SPLIT = /\b(?:[Nn]o t|N o|CYBERSE CURITY|Cyberse curity)\b(?!-)/g;

export const rule = defineRule({
	id: "tag-split-word",
	title: "A word split by a tag",
	severity: "info",
	basis: "A tag that wraps part of a word parts it where the text is rendered",
	regime: "any",
	messages: {
		split: "“{text}” is one word, split by a tag.\nWrap the whole word or, better, the sentence.",
		inside: "The tag ends within a word, which then reads as two.\nWrap the whole word or, better, the sentence.",
	},
	*check({ draft, judgement }) {
		for (const { start, end, text } of rawMatchesIn(judgement.sentences, SPLIT))
			yield { start, end, messageId: "split", data: { text } };
		for (const fact of draft.facts) {
			if (fact.kind !== "flag" || !fact.inline || fact.hidden) continue;
			if (!/\p{L}$/u.test(fact.inline.raw ?? "") || !/\p{L}/u.test(draft.source.slice(fact.end, fact.end + 1)))
				continue;
			yield { ...fact.valueSpan, messageId: "inside", concept: fact.concept };
		}
	},
});
