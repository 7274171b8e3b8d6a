import { DATE } from "../judgement/patterns/lexicon.ts";
import { requirement } from "../requirements/requirements.ts";
import type { IncidentRequirementId } from "../requirements/types.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { list } from "./support/list.ts";
import { placeOf } from "./support/place.ts";
import { saying } from "./support/prose.ts";

const ASPECTS: readonly IncidentRequirementId[] = ["incident-nature", "incident-scope", "incident-timing"];

/** What an amendment is asked for where it does not say which report it amends. */
const ASKED_AGAIN: readonly IncidentRequirementId[] = ["incident-nature", "incident-timing"];
const DATED_ORIGINAL = new RegExp(String.raw`\b(?:report|form 8-k)\b[^;]{0,160}\bfiled\b[^;]{0,120}${DATE}`);

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
		const incident = underItem105(context);
		if (!incident) return;
		// What a report describes that is named by its date need not be described again.
		const follows = incident.amends && saying(context.judgement, DATED_ORIGINAL).length > 0;
		for (const id of follows ? [] : incident.amends ? ASKED_AGAIN : ASPECTS) {
			const answer = context.judgement.answers.get(id);
			const [best] = answer?.evidence ?? [];
			if (answer?.answer !== "partial" || !best) continue;
			const data = { topic: requirement(id).topic, lacks: list(answer.lacks) };
			yield { ...placeOf(best), messageId: "partial", data, requirement: id };
		}
	},
});
