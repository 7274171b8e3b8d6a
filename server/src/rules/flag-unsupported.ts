import type { Verdict } from "../judgement/types.ts";
import { requirement } from "../requirements/requirements.ts";
import { defineRule } from "./define-rule.ts";
import { claimOf } from "./support/claims.ts";
import { bearing, paragraphOf, shown, valuePlace } from "./support/facts.ts";
import { holdsTaggedTextOnly, toldByFlagAlone } from "./support/tagged.ts";
import { isDoneSomewhere, namesMatter, wordsSpeakOf } from "./support/wrapped-words.ts";

/** A flag whose best sentence is weaker is not plainly supported, unless that sentence names the matter. */
const WEAK = 0.25;
/** From this confidence on the silence of a mandatory requirement is an error, as in `missing-*`. */
const SURE = 0.8;

export const rule = defineRule({
	id: "flag-unsupported",
	title: "A flag that no text supports",
	severity: "error",
	basis: "the paragraph whose “whether” the flag answers",
	regime: "annual",
	supersedes: ["missing", "thin", "effect", "tag-unrelated-block", "flag-dependency"],
	messages: {
		silent:
			"The flag is true, but {where} says that {claim}.\nSay so, for example: “{example}” If it is not so, set the flag to false and say that.",
		effect:
			"The flag is true, but {where} says that {claim}.\nIf no risks have materially affected or are reasonably likely to materially affect the registrant, set the flag to false and say so. If they have or are, say so and how, for business strategy, results of operations and financial condition.",
		unclear:
			"The flag is true, but {where} plainly says that {claim}.\nSay so plainly, for example: “{example}” If it is not so, set the flag to false.",
		untold:
			"No tagged text supports the false flag on {topic}.\nCheck that the report says so; the text that the flag wraps is not part of this page.",
		untoldEffect:
			"No tagged text supports the false flag on {topic}.\nCheck that the report says so, for past and future; the text that the flag wraps is not part of this page.",
	},
	*check({ draft, judgement }) {
		if (!draft.complete) return;
		const where = holdsTaggedTextOnly(draft) ? "no tagged text" : "nothing in the draft";
		for (const fact of draft.facts) {
			const verdict = judgement.verdicts.get(fact);
			if (!verdict || wordsSpeakOf(verdict, judgement)) continue;
			const { id, duty, topic, example } = requirement(verdict.requirement);
			const at = { ...valuePlace(fact), basis: paragraphOf(fact), ...bearing(fact) };
			const isMandatory = duty === "mandatory";
			if (verdict.verdict === "unsupported") {
				if (isDoneSomewhere(verdict.requirement, judgement)) continue;
				yield {
					...at,
					messageId: id === "material-effect" ? "effect" : "silent",
					data: { where, claim: claimOf(verdict.requirement, "yes"), example },
					severity: isMandatory && verdict.confidence >= SURE ? "error" : "warning",
				};
			} else if (isWeak(verdict)) {
				yield {
					...at,
					messageId: "unclear",
					data: { where, claim: claimOf(verdict.requirement, "yes"), example },
					severity: "info",
					related: shown(verdict.evidence, "This sentence leaves it open.", 1),
				};
			} else if (toldByFlagAlone(draft).has(id) && judgement.answers.get(id)?.answer === "silent") {
				yield {
					...at,
					messageId: id === "material-effect" ? "untoldEffect" : "untold",
					data: { topic },
					severity: isMandatory ? "warning" : "info",
				};
			}
		}
	},
});

/** A true flag whose answer rests on one faint sentence, which names nothing of the matter. */
function isWeak({ verdict, fact, requirement: id, evidence: [best] }: Verdict): boolean {
	const isFaint = verdict === "unclear" && fact.value === "true" && best !== undefined && best.strength < WEAK;
	return isFaint && !namesMatter(id, best.sentence);
}
