import type { Answer, Evidence } from "../judgement/types.ts";
import { CONCEPTS } from "../requirements/concepts.ts";
import { ANNUAL_REQUIREMENTS } from "../requirements/requirements.ts";
import { defineRule } from "./define-rule.ts";
import { claimOf } from "./support/claims.ts";
import { flagsOf, shown } from "./support/facts.ts";
import { taggedConcepts } from "./support/tagged.ts";
import { added } from "./support/turned.ts";

/** Below this the prose does not answer plainly enough to ask for a tag. */
const PLAIN = 0.8;
const SURE = 0.92;

export const rule = defineRule({
	id: "flag-missing",
	title: "The text answers and the flag is not tagged",
	severity: "warning",
	basis: "Form 20-F Item 16K(d) and Regulation S-K Item 106(d): structured data",
	regime: "annual",
	messages: {
		absent: "The flag is missing, but the draft says that {claim}.\nTag “{label}” as {value}.",
	},
	*check({ draft, judgement }) {
		if (!draft.complete || flagsOf(draft).length === 0) return;
		const tagged = taggedConcepts(draft);
		for (const requirement of ANNUAL_REQUIREMENTS) {
			const answer = judgement.answers.get(requirement.id);
			const [best, ...others] = answer?.evidence ?? [];
			if (!answer || !best || !isPlain(answer) || !requirement.flag || tagged.has(requirement.flag)) continue;
			yield {
				start: best.start,
				end: best.end,
				messageId: "absent",
				data: {
					claim: claimOf(requirement.id, answer.answer === "yes" ? "yes" : "no"),
					label: CONCEPTS.get(requirement.flag)?.label ?? requirement.flag,
					value: answer.answer === "yes" ? "true" : "false",
				},
				severity: answer.confidence >= SURE ? "warning" : "info",
				basis: requirement.paragraph,
				requirement: requirement.id,
				concept: requirement.flag,
				fixes: added(draft, requirement.flag, answer.answer === "yes", best),
				related: shown(agreeing(others, best), "This sentence says so too.", 2),
			};
		}
	},
});

function agreeing(others: readonly Evidence[], { stance }: Evidence): readonly Evidence[] {
	return others.filter((it) => it.stance === stance);
}

function isPlain({ answer, confidence, evidence }: Answer): boolean {
	const stance = answer === "yes" ? "affirms" : answer === "no" ? "denies" : undefined;
	return confidence >= PLAIN && evidence[0]?.stance === stance;
}
