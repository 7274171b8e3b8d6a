import type { Answer } from "../judgement/types.ts";
import { ANNUAL_REQUIREMENTS } from "../requirements/requirements.ts";
import type { Requirement } from "../requirements/types.ts";
import { defineRule } from "./define-rule.ts";
import { flagsOf, shown } from "./support/facts.ts";
import { taggedConcepts } from "./support/tagged.ts";

/** Below this the prose does not answer plainly enough to ask for a tag. */
const PLAIN = 0.8;
const SURE = 0.92;

export const rule = defineRule({
	id: "flag-missing",
	title: "The prose answers and the flag is not tagged",
	severity: "warning",
	basis: "Form 20-F Item 16K(d) and Regulation S-K Item 106(d): structured data",
	regime: "annual",
	messages: {
		absent: "This answers {answer} on {subject}, but the flag for it is not tagged. Tag it {value}.",
	},
	*check({ draft, judgement }) {
		if (!draft.complete || flagsOf(draft).length === 0) return;
		const tagged = taggedConcepts(draft);
		for (const requirement of ANNUAL_REQUIREMENTS) {
			const answer = judgement.answers.get(requirement.id);
			const [best, ...others] = answer?.evidence ?? [];
			if (!answer || !best || !isPlain(answer) || !requirement.flag || tagged.has(requirement.flag)) continue;
			if (dependencyTellsIt(requirement, draft.facts)) continue;
			yield {
				start: best.start,
				end: best.end,
				message: "absent",
				data: {
					answer: answer.answer,
					subject: requirement.name,
					value: answer.answer === "yes" ? "true" : "false",
				},
				severity: answer.confidence >= SURE ? "warning" : "info",
				basis: requirement.paragraph,
				requirement: requirement.id,
				concept: requirement.flag,
				related: shown(others, "This answers it too.", 2),
			};
		}
	},
});

function isPlain({ answer, confidence, evidence }: Answer): boolean {
	const stance = answer === "yes" ? "affirms" : answer === "no" ? "denies" : undefined;
	return confidence >= PLAIN && evidence[0]?.stance === stance;
}

/** `flag-dependency` asks for the flag of those responsible where they are tagged as reporting to the board. */
function dependencyTellsIt(
	{ id }: Requirement,
	facts: readonly { readonly concept: string; readonly value?: string }[],
): boolean {
	const reports = "CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag";
	return id === "positions-responsible" && facts.some((fact) => fact.concept === reports && fact.value === "true");
}
