import { defineRule } from "./define-rule.ts";
import { findCutEnds } from "./support/cut-ends.ts";
import { textBlocks } from "./support/text-blocks.ts";

export const rule = defineRule({
	id: "tag-cut-fragment",
	title: "A text block begins or ends within a sentence",
	severity: "warning",
	basis: "CYD taxonomy: a text block is read alone, so it holds whole sentences",
	regime: "any",
	messages: {
		start: "The block on {topic} begins within a sentence.\nBegin it where the sentence begins.",
		end: "The block on {topic} ends within a sentence.\nEnd it where the sentence ends.",
	},
	*check({ draft }) {
		for (const [{ fact, topic }, cut] of findCutEnds(textBlocks(draft), draft.passages)) {
			// The five aspects of an incident share sentences, so that a block of one of them may hold a clause.
			if (draft.regime === "incident" && !(cut.start && cut.end)) continue;
			// One cut may be a matter of taste; a piece cut at both ends is no statement.
			const severity = cut.start && cut.end ? "warning" : "info";
			const at = { severity, data: { topic }, concept: fact.concept } as const;
			if (cut.start) yield { ...cut.start, ...at, messageId: "start" };
			if (cut.end) yield { ...cut.end, ...at, messageId: "end" };
		}
	},
});
