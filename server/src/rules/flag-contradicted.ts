import type { Fact } from "../draft/types.ts";
import { patternsOf } from "../judgement/patterns/index.ts";
import { viewOf } from "../judgement/sentences/plain-view.ts";
import type { Stance, Verdict } from "../judgement/types.ts";
import type { Severity } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import { claimOf } from "./support/claims.ts";
import { bearing, paragraphOf, shown, valuePlace } from "./support/facts.ts";
import { turned } from "./support/turned.ts";
import { mayBear } from "./support/wrapped-words.ts";

/** From this confidence on a certain contradiction is an error. */
const SURE = 0.85;
/** A sentence of this strength that takes the flag's side makes it a warning. */
const DOUBT = 0.5;

export const rule = defineRule({
	id: "flag-contradicted",
	title: "A flag that the text contradicts",
	severity: "error",
	basis: "the paragraph whose “whether” the flag answers",
	regime: "annual",
	supersedes: ["missing", "thin", "effect", "flag-dependency"],
	messages: {
		true: "The flag is true, but the draft says that {claim}.\nSet the flag to false, or correct the sentence shown.",
		false: "The flag is false, but the draft says that {claim}.\nSet the flag to true, or correct the sentence shown.",
	},
	*check({ draft, judgement }) {
		for (const fact of draft.facts) {
			const verdict = judgement.verdicts.get(fact);
			if (verdict?.verdict !== "contradicted") continue;
			yield {
				...valuePlace(fact),
				messageId: fact.value === "true" ? "true" : "false",
				data: { claim: claimOf(verdict.requirement, fact.value === "true" ? "no" : "yes") },
				severity: severityOf(verdict),
				basis: paragraphOf(fact),
				...bearing(fact),
				related: shown(
					verdict.evidence.filter(({ stance }) => stance === sideAgainst(fact)),
					"This sentence contradicts the flag.",
				),
				// Turned round words that do not speak of it, it would be told by flag-words.
				fixes: mayBear(verdict, judgement) ? turned(draft, fact) : [],
			};
		}
	},
});

/** How a sentence stands that contradicts the flag. */
function sideAgainst({ value }: Fact): Stance {
	return value === "true" ? "denies" : "affirms";
}

/** An error only where a plain sentence is against the flag and no other sentence takes its side. */
function severityOf({ fact, requirement, confidence, evidence }: Verdict): Severity {
	const against = sideAgainst(fact);
	const plain = evidence.every(({ stance, strength }, place) => stance === against || (place > 0 && strength < DOUBT));
	// "Relies on some for its cloud but does not engage any": a sentence with a "not" may well take the flag's side.
	const clean = fact.value === "true" || !/\b(?:not|none|no)\b/.test(viewOf(evidence[0]?.sentence.text ?? ""));
	const certain = patternsOf(requirement).flag.certain?.some((value) => value === fact.value) ?? false;
	return plain && clean && certain && confidence >= SURE ? "error" : "warning";
}
