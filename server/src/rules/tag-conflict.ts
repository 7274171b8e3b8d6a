import { defineRule } from "./define-rule.ts";
import { aspectsOf } from "./support/facts.ts";
import type { TextBlock } from "./support/text-blocks.ts";
import { textBlocks } from "./support/text-blocks.ts";

export const rule = defineRule({
	id: "tag-conflict",
	title: "One text block is tagged twice with different text",
	severity: "error",
	basis: "EDGAR Filer Manual 6.5.12: no element has two values in one context",
	regime: "any",
	messages: {
		conflict:
			"The block on {topic} is tagged here again, with different text.\nMake this a continuation of the first (`continuedAt` and ix:continuation), or tag it with its own element.",
	},
	*check({ draft }) {
		const first = new Map<string, TextBlock>();
		const aspects = aspectsOf(draft);
		for (const block of textBlocks(draft)) {
			const { fact, topic, folded } = block;
			// A rendered page may show one block in several places.
			if (!fact.inline || fact.nil) continue;
			const key = aspects(fact);
			const known = first.get(key);
			if (!known) first.set(key, block);
			else if (known.folded !== folded)
				yield {
					...fact.name,
					messageId: "conflict",
					data: { topic },
					concept: fact.concept,
					related: [{ start: known.fact.name.start, end: known.fact.name.end, message: "The first place" }],
				};
		}
	},
});
