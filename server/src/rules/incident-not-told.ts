import { defineRule } from "./define-rule.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "incident-not-told",
	title: "The report tells of no incident",
	severity: "warning",
	basis: "Form 8-K Item 1.05(a); Form 6-K General Instruction B; CYD taxonomy: references of the incident elements",
	regime: "incident",
	silences: ["missing", "tag-unrelated-block", "tag-untagged"],
	messages: {
		tagged:
			"Incident elements are tagged, but the text tells of no incident.\nRemove the tags: a description of risks and of the programme belongs to the annual report.",
		none: "The report tells of no cybersecurity incident.\nSay what happened, or leave the Item out: a description of risks belongs to the annual report.",
	},
	*check({ draft, judgement }) {
		if (!draft.complete || !judgement.incident || judgement.incident.told) return;
		const [tagged] = draft.facts.filter(({ concept }) => concept.startsWith("MaterialCybersecurityIncident"));
		yield { ...placeOf(tagged?.name ?? draft.anchor), messageId: tagged ? "tagged" : "none" };
	},
});
