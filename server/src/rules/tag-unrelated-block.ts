import { CONCEPTS } from "../requirements/concepts.ts";
import { requirement } from "../requirements/requirements.ts";
import { defineRule } from "./define-rule.ts";
import { isBare } from "./support/bare-block.ts";
import { brokenChains, shortLabel } from "./support/text-blocks.ts";

export const rule = defineRule({
	id: "tag-unrelated-block",
	title: "A text block holds something other than what its concept is for",
	severity: "warning",
	basis: "CYD taxonomy: each text block carries the answer to one paragraph",
	regime: "annual",
	messages: {
		elsewhere:
			"The block “{name}” {reason}: {cite} asks for {asks}. Move the tag to the sentence that says it, which stands elsewhere in the Item.",
		nowhere:
			"The block “{name}” {reason}: {cite} asks for {asks}. Tag a sentence that says it, or leave the block out.",
	},
	*check({ draft, judgement, cite }) {
		const broken = brokenChains(draft);
		for (const [fact, block] of judgement.blocks) {
			const concept = CONCEPTS.get(fact.concept);
			if (block.fit !== "unrelated" || !concept || isBare(fact) || broken.has(fact)) continue;
			const { id, name, paragraph } = requirement(block.requirement);
			const better = block.better.slice(0, 2);
			yield {
				...fact.name,
				message: better.length > 0 ? "elsewhere" : "nowhere",
				data: { name: shortLabel(concept), reason: block.reason, cite: cite(paragraph), asks: name },
				requirement: id,
				concept: fact.concept,
				related: [
					...better.map(({ start, end }) => ({ start, end, message: `Speaks of ${name}` })),
					...(better.length > 0 ? [] : [{ ...fact.valueSpan, message: "What the block holds" }]),
				],
			};
		}
	},
});
