import { requirement } from "../requirements/requirements.ts";
import { defineRule } from "./define-rule.ts";
import { bearing, paragraphOf, subjectOf, valuePlace } from "./support/facts.ts";

/** From this confidence on the silence of a mandatory requirement is an error, as in `missing-*`. */
const SURE = 0.8;
/** A flag whose best sentence is weaker is hardly borne out, though not unsupported. */
const WEAK = 0.25;

export const rule = defineRule({
	id: "flag-unsupported",
	title: "A flag says true and the prose is silent",
	severity: "error",
	basis: "the paragraph whose “whether” the flag answers",
	regime: "annual",
	messages: {
		silent:
			"The flag says true, but nothing in the prose bears it out: {subject}. Write what the flag claims (“{example}”), or make it false.",
		weak: "The flag says true, but the prose hardly bears it out: {subject}. Say plainly what the flag claims (“{example}”).",
	},
	*check({ draft, judgement }) {
		if (!draft.complete) return;
		for (const fact of draft.facts) {
			const verdict = judgement.verdicts.get(fact);
			const best = verdict?.evidence[0];
			const weak = verdict?.verdict === "unclear" && fact.value === "true" && best && best.strength < WEAK;
			if (!verdict || (verdict.verdict !== "unsupported" && !weak)) continue;
			const { duty, example } = requirement(verdict.requirement);
			yield {
				...valuePlace(fact),
				message: weak ? "weak" : "silent",
				data: { subject: subjectOf(fact), example: example.replace(/\.$/, "") },
				severity: weak ? "info" : duty === "mandatory" && verdict.confidence >= SURE ? "error" : "warning",
				basis: paragraphOf(fact),
				...bearing(fact),
				...(weak && { related: [{ start: best.start, end: best.end, message: "This comes nearest." }] }),
			};
		}
	},
});
