import type { Verdict } from "../judgement/types.ts";
import { defineRule } from "./define-rule.ts";
import { bearing, paragraphOf, shown, topicOf, valuePlace } from "./support/facts.ts";
import { groupBy } from "./support/group-by.ts";
import { mayBear } from "./support/wrapped-words.ts";

/** The prose answers so surely, by a sentence so strong, that the flag could have been put on it. */
const SURE = 0.8;
const STRONG = 0.45;

export const rule = defineRule({
	id: "flag-words",
	title: "A flag wraps words that do not support it",
	severity: "info",
	basis: "the paragraph whose “whether” the flag answers",
	regime: "annual",
	messages: {
		words: "The flag on {topic} wraps words that do not support it.\nWrap the sentence shown, which does.",
	},
	*check({ draft, judgement }) {
		if (!draft.complete) return;
		const byConcept = groupBy(judgement.verdicts.values(), ({ fact }) => fact.concept);
		for (const verdicts of byConcept.values()) {
			const [verdict] = verdicts;
			// A flag may be put on several places: one that bears it out is enough.
			if (!verdict || !isAnswered(verdict) || verdicts.some((it) => mayBear(it, judgement))) continue;
			const { fact } = verdict;
			yield {
				...valuePlace(fact),
				messageId: "words",
				data: { topic: topicOf(fact) },
				basis: paragraphOf(fact),
				...bearing(fact),
				related: shown(verdict.evidence, "This sentence supports the flag.", 2),
			};
		}
	},
});

function isAnswered({ verdict, confidence, evidence }: Verdict): boolean {
	return verdict === "consistent" && confidence >= SURE && (evidence[0]?.strength ?? 0) >= STRONG;
}
