import { defineRule } from "./define-rule.ts";
import { textBlocks } from "./support/text-blocks.ts";

const PROCESSES = "CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock";

export const rule = defineRule({
	id: "tag-whole-item",
	title: "Only the processes block is tagged",
	severity: "warning",
	basis: "CYD taxonomy: six flags and ten text blocks, each for its own paragraph",
	regime: "annual",
	messages: {
		whole:
			"The processes block is the only CYD fact.\nTag, within it, the flags and the other text blocks that the text answers.",
	},
	*check({ draft }) {
		const [fact] = draft.facts;
		if (draft.traits.markedAsWritten || !fact || draft.facts.length > 1 || fact.concept !== PROCESSES) return;
		if (textBlocks(draft)[0]?.folded.length === 0) return;
		yield { ...fact.name, messageId: "whole", concept: fact.concept };
	},
});
