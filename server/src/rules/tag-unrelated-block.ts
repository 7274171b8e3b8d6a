import type { Fact } from "../draft/types.ts";
import { fold } from "../judgement/sentences/plain-view.ts";
import { blockSentences } from "../judgement/text-blocks.ts";
import type { BlockJudgement, Evidence, Judgement } from "../judgement/types.ts";
import { requirement } from "../requirements/requirements.ts";
import type { AnyRequirementId } from "../requirements/types.ts";
import type { Related } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import { isBare } from "./support/bare-block.ts";
import { topicOf } from "./support/facts.ts";
import { brokenChains } from "./support/text-blocks.ts";

/** What a block that holds something else does not do, by the requirement of its concept. */
const FAULTS: Readonly<Partial<Record<AnyRequirementId, string>>> = {
	processes: "describes no process for cybersecurity risks",
	integrated: "says nothing of overall risk management",
	"material-effect": "does not say whether any has occurred or is likely",
	"board-oversight": "does not describe oversight by the board",
	"board-committee": "identifies no committee of the board",
	"board-informed": "does not say how the board is informed",
	"management-role": "does not describe what management does",
	"positions-responsible": "names no responsible management position",
	expertise: "describes no expertise of those responsible",
	"management-informed": "does not say how those responsible are informed",
	"incident-nature": "does not say what happened",
	"incident-scope": "does not say what or whom it concerned",
	"incident-timing": "holds no time of the incident",
	"incident-impact": "states no impact",
	"incident-undetermined": "says of nothing that it is not determined",
};
/** A sentence of this strength is worth pointing to; one of that strength tells what a block is on. */
const BETTER = 0.4;
const PLAIN = 0.6;

export const rule = defineRule({
	id: "tag-unrelated-block",
	title: "A text block holds something other than what its concept is for",
	severity: "warning",
	basis: "CYD taxonomy: each text block carries the answer to one paragraph",
	regime: "any",
	supersedes: ["missing", "tag-identical-blocks"],
	messages: {
		elsewhere: "The block on {topic} {fault}.\nTag the sentence shown instead, which does.",
		nowhere: "The block on {topic} {fault}.\nAdd a sentence that does and tag it, or leave the block out.",
	},
	*check({ draft, judgement }) {
		const broken = brokenChains(draft);
		for (const [fact, block] of judgement.blocks) {
			if (block.fit !== "unrelated" || isBare(fact) || broken.has(fact)) continue;
			const fault = FAULTS[block.requirement];
			if (fault === undefined) continue;
			const better = betterThan(block, judgement);
			yield {
				...fact.name,
				messageId: better.length > 0 ? "elsewhere" : "nowhere",
				data: { topic: topicOf(fact), fault },
				requirement: block.requirement,
				concept: fact.concept,
				related: [
					...better.map(({ start, end }) => ({ start, end, message: "This sentence does." })),
					...holds(fact, judgement),
				],
			};
		}
	},
});

/** Sentences outside a block that answer what its concept is for; none where the answer as a whole is open or a no. */
function betterThan({ requirement: id, better }: BlockJudgement, { answers }: Judgement): readonly Evidence[] {
	const answer = answers.get(id)?.answer ?? "silent";
	if (answer === "silent" || answer === "unclear" || answer === "no") return [];
	return better.filter(({ strength, stance }) => stance === "affirms" && strength >= BETTER).slice(0, 2);
}

/** What the block is on instead, where one of its sentences plainly speaks of something. */
function holds(fact: Fact, { evidence }: Judgement): readonly Related[] {
	const own = new Set(blockSentences(fact).map(fold));
	const inside = evidence.filter(({ strength, sentence }) => strength >= PLAIN && own.has(fold(sentence.text)));
	const [best] = inside.toSorted((a, b) => b.strength - a.strength);
	if (!best) return [];
	const { topic } = requirement(best.requirement);
	return [{ start: fact.valueSpan.start, end: fact.valueSpan.end, message: `The block's text is on ${topic}.` }];
}
