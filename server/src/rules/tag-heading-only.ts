import { defineRule } from "./define-rule.ts";
import { isHeadingOnly, saysNotApplicable } from "./support/bare-block.ts";
import { textBlocks } from "./support/text-blocks.ts";

export const rule = defineRule({
	id: "tag-heading-only",
	title: "A text block holds only a heading or “Not applicable”",
	severity: "warning",
	basis: "CYD taxonomy: a text block carries the disclosure itself",
	regime: "any",
	messages: {
		heading: "The block on {topic} holds only a heading.\nTag the text below the heading, or leave the block out.",
		notApplicable:
			"The block on {topic} says only that it does not apply.\nLeave the block out, or say in words what is the case.",
	},
	*check({ draft, judgement }) {
		// Where the whole Item says so, that is the matter of date-not-applicable.
		const prose = judgement.sentences.some((s) => s.passage.kind !== "heading" && !saysNotApplicable(s.text));
		for (const { fact, topic } of textBlocks(draft)) {
			const notApplicable = saysNotApplicable(fact.text);
			if (notApplicable ? !prose : !isHeadingOnly(fact)) continue;
			yield {
				...fact.valueSpan,
				messageId: notApplicable ? "notApplicable" : "heading",
				data: { topic },
				concept: fact.concept,
			};
		}
	},
});
