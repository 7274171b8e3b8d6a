import { defineRule } from "./define-rule.ts";
import { isEmptyBlock } from "./support/bare-block.ts";
import { textBlocks } from "./support/text-blocks.ts";

export const rule = defineRule({
	id: "tag-empty-block",
	title: "A text block holds nothing",
	severity: "warning",
	basis: "CYD taxonomy: a text block carries the disclosure itself",
	regime: "any",
	messages: {
		nil: "The block “{name}” is marked as without a value (xsi:nil), so that its words are in no fact. Take xsi:nil away, or leave the block out.",
		empty: "The block “{name}” is there but holds no words. Give it its text, or leave the block out.",
	},
	*check({ draft }) {
		for (const { fact, name } of textBlocks(draft)) {
			if (!isEmptyBlock(fact)) {
				if (fact.nil) yield { ...fact.name, message: "nil", data: { name }, concept: fact.concept };
				continue;
			}
			// Where no word stands the value has no place of its own worth showing.
			const place = fact.text === "" ? fact.name : fact.valueSpan;
			yield { ...place, message: "empty", data: { name }, concept: fact.concept };
		}
	},
});
