import { requirement } from "../requirements/requirements.ts";
import type { IncidentRequirementId } from "../requirements/types.ts";
import { defineRule } from "./define-rule.ts";
import { leavesOpen, underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";
import { saying } from "./support/prose.ts";

/** What may be furnished, and what is not part of the report at all. */
const PLACE =
	/\b(?:items? (?:2\.02|7\.01|8\.01)|exhibits? 99(?:\.\d{1,2})?|press release|(?:shareholder|investor|stockholder) letter|(?:investor|earnings) (?:presentation|call)|earnings release)\b/;
const POINTS =
	/\b(?:see|refer(?:s|red|ence)?|set (?:forth|out)|included|contained|contains|described|describes|disclosed|provided|furnished|found|available|discussed|given)\b/;
/** What is incorporated is filed; a report that went before is no part of this one. */
const RIGHTLY =
	/(?<!not )(?:be |is |are )?\bincorporated\b[^;]{0,40}\bby reference\b|\b(?:previously|prior|earlier|original|current report|deemed)\b/;

const ASPECTS: readonly IncidentRequirementId[] = [
	"incident-impact",
	"incident-nature",
	"incident-scope",
	"incident-timing",
];

export const rule = defineRule({
	id: "incident-elsewhere",
	title: "What Item 1.05 requires is left to Item 7.01, to an exhibit or to a press release",
	severity: "warning",
	basis: "(a); Form 8-K General Instructions B.2 and B.3",
	regime: "incident",
	supersedes: [
		"missing-incident-impact",
		"missing-incident-nature",
		"missing-incident-scope",
		"missing-incident-timing",
	],
	messages: {
		elsewhere:
			"Item 1.05 points to {place} and does not itself tell the {topic}.\nState it under Item 1.05, or incorporate it there by reference: what is furnished is not filed.",
	},
	*check(context) {
		const incident = underItem105(context);
		if (!incident || incident.amends) return;
		const { judgement } = context;
		const silent = ASPECTS.find((id) => {
			const answer = judgement.answers.get(id)?.answer;
			return answer === "silent" && !(id === "incident-impact" && leavesOpen(context));
		});
		if (silent === undefined) return;
		const pointing = saying(judgement, PLACE).find(({ view }) => POINTS.test(view) && !RIGHTLY.test(view));
		if (!pointing) return;
		const { sentence, match } = pointing;
		const place = sentence.text.slice(match.index, match.index + match[0].length);
		yield {
			...placeOf(sentence),
			messageId: "elsewhere",
			data: { place: /^[IE]/.test(place) ? place : `a ${place}`, topic: requirement(silent).topic },
			requirement: silent,
		};
	},
});
