import { ANNUAL_REQUIREMENTS } from "../requirements/requirements.ts";
import { defineRule } from "./define-rule.ts";
import { taggedConcepts } from "./support/tagged.ts";
import { textBlocks } from "./support/text-blocks.ts";

/** So many other blocks show that the drafter tags in detail. */
const ENOUGH = 3;
const SURE = 0.8;

export const rule = defineRule({
	id: "tag-untagged",
	title: "A statement that has a text block of its own is not tagged with it",
	severity: "info",
	basis: "Item 16K(d) and Item 106(d): the disclosure is tagged in detail",
	regime: "annual",
	messages: {
		untagged: "This speaks of {asks}, which {cite} asks for, but no block is tagged for it. Tag it with {concept}.",
	},
	*check({ draft, judgement, cite }) {
		const tagged = taggedConcepts(draft);
		if (textBlocks(draft).length < ENOUGH) return;
		for (const { id, textBlock, name, paragraph } of ANNUAL_REQUIREMENTS) {
			// The statement on material effects is seldom tagged where the answer is no.
			if (textBlock === undefined || tagged.has(textBlock) || id === "material-effect") continue;
			const answer = judgement.answers.get(id);
			const top = answer?.evidence[0];
			if (!top || (answer.answer !== "addressed" && answer.answer !== "yes")) continue;
			if (answer.confidence < SURE || top.strength < SURE || top.stance !== "affirms") continue;
			yield {
				start: top.start,
				end: top.end,
				message: "untagged",
				data: { asks: name, cite: cite(paragraph), concept: `cyd:${textBlock}` },
				requirement: id,
				concept: textBlock,
			};
		}
	},
});
