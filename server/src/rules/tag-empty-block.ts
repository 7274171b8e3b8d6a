import { defineRule } from "./define-rule.ts";
import { isEmptyBlock } from "./support/bare-block.ts";
import { textBlocks } from "./support/text-blocks.ts";

export const rule = defineRule({
	id: "tag-empty-block",
	title: "A text block is empty",
	severity: "warning",
	basis: "CYD taxonomy: a text block carries the disclosure itself",
	regime: "any",
	messages: {
		nil: "The block on {topic} has text but is marked as without a value.\nDelete xsi:nil, or leave the block out.",
		empty: "The block on {topic} is empty.\nGive it its text, or leave the block out.",
	},
	*check({ draft }) {
		for (const { fact, topic } of textBlocks(draft)) {
			if (!isEmptyBlock(fact)) {
				if (fact.nil) yield { ...fact.name, messageId: "nil", data: { topic }, concept: fact.concept };
				continue;
			}
			// Where no word stands the value has no place of its own worth showing.
			const place = fact.text === "" ? fact.name : fact.valueSpan;
			yield { ...place, messageId: "empty", data: { topic }, concept: fact.concept };
		}
	},
});
