import { requirement } from "../requirements/requirements.ts";
import type { IncidentRequirementId } from "../requirements/types.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { list } from "./support/list.ts";
import { placeOf } from "./support/place.ts";

const ASPECTS: readonly IncidentRequirementId[] = ["incident-nature", "incident-scope", "incident-timing"];

export const rule = defineRule({
	id: "incident-partial",
	title: "An aspect of the incident is described in part",
	severity: "info",
	basis: "(a)",
	regime: "incident",
	supersedes: ["incident-numbers"],
	messages: {
		partial:
			"The {topic} is described only in part.\nIt does not say {lacks}. Add it, or say that it is not yet determined.",
	},
	*check(context) {
		if (!underItem105(context)) return;
		for (const id of ASPECTS) {
			const answer = context.judgement.answers.get(id);
			const [best] = answer?.evidence ?? [];
			if (answer?.answer !== "partial" || !best) continue;
			const data = { topic: requirement(id).topic, lacks: list(answer.lacks) };
			yield { ...placeOf(best), messageId: "partial", data, requirement: id };
		}
	},
});
