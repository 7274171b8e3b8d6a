import type { Judgement, Sentence } from "../judgement/types.ts";
import { requirementsOf } from "../requirements/requirements.ts";
import { defineRule } from "./define-rule.ts";
import { taggedConcepts } from "./support/tagged.ts";
import { textBlocks } from "./support/text-blocks.ts";

/** So many other blocks show that the drafter tags in detail; of an incident report there are five. */
const ENOUGH = { annual: 3, incident: 2 };
/** The least confidence of the answer and strength of its best sentence. */
const SURE = 0.75;
const STRONG = 0.7;

export const rule = defineRule({
	id: "tag-untagged",
	title: "A statement that has a text block of its own is not tagged with it",
	severity: "info",
	basis: "Item 16K(d), Item 106(d) and Form 8-K Item 1.05(b): the disclosure is tagged in detail",
	regime: "any",
	supersedes: ["flag-dependency"],
	messages: {
		untagged: "The text on {topic} is in no block of its own.\nTag the sentence with {concept}.",
	},
	*check({ draft, judgement }) {
		const tagged = taggedConcepts(draft);
		if (textBlocks(draft).length < ENOUGH[draft.regime]) return;
		for (const { id, textBlock, topic } of requirementsOf(draft.regime)) {
			// The statement on material effects is seldom tagged where the answer is no.
			if (textBlock === undefined || tagged.has(textBlock) || id === "material-effect") continue;
			const answer = judgement.answers.get(id);
			const top = answer?.evidence[0];
			if (!top || (answer.answer !== "addressed" && answer.answer !== "yes")) continue;
			if (id === "incident-impact" && isOpenIn(judgement, top.sentence)) continue;
			if (answer.confidence < SURE || top.strength < STRONG || top.stance !== "affirms") continue;
			yield {
				start: top.start,
				end: top.end,
				messageId: "untagged",
				data: { topic, concept: `cyd:${textBlock}` },
				requirement: id,
				concept: textBlock,
			};
		}
	},
});

/** Whether a sentence on the impact says that it is not determined: then its block is that of undetermined information. */
function isOpenIn({ answers }: Judgement, sentence: Sentence): boolean {
	return answers.get("incident-undetermined")?.evidence.some((it) => it.sentence === sentence) === true;
}
