import {
	CONDITION_PHRASE,
	FINANCE_PHRASE,
	OTHERS_PHRASE,
	RESULTS_PHRASE,
} from "../judgement/patterns/incident-impact.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { list } from "./support/list.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "incident-impact-parts",
	title: "The impact is stated in part",
	severity: "warning",
	basis: "(a); Release 33-11216; asked of AT&T on July 26, 2024",
	regime: "incident",
	messages: {
		parts:
			"No impact is stated on {parts}.\nSay of each whether the incident has had, or is reasonably likely to have, a material impact on it, or that this is not yet determined.",
	},
	*check(context) {
		const answer = context.judgement.answers.get("incident-impact");
		const [best] = answer?.evidence ?? [];
		if (!underItem105(context) || !answer || !best) return;
		// Condition and results are named one by one beside what stands for both; “the financial impact” speaks of both.
		const both = [CONDITION_PHRASE, RESULTS_PHRASE].every((it) => answer.lacks.includes(it));
		const together = both && !answer.lacks.includes(FINANCE_PHRASE);
		const parts = answer.lacks
			.filter((it) => it !== FINANCE_PHRASE && !(together && (it === CONDITION_PHRASE || it === RESULTS_PHRASE)))
			.flatMap((it) => it.split(" or "));
		// Whether customers or reputation are concerned is asked with the materiality; alone it is no second gap.
		const others = OTHERS_PHRASE.split(" or ");
		if (parts.every((it) => others.includes(it))) return;
		yield {
			...placeOf(best),
			messageId: "parts",
			data: { parts: list(parts, "or") },
			severity: answer.lacks.includes(FINANCE_PHRASE) ? "warning" : "info",
			requirement: "incident-impact",
		};
	},
});
