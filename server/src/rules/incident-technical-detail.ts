import { defineRule } from "./define-rule.ts";
import { rawMatchesIn } from "./support/matches.ts";

const DETAIL =
	/\bCVE-\d{4}-\d{3,7}\b|\b(?:\d{1,3}\.){3}\d{1,3}\b|\b(?:TCP|UDP|port) \d{2,5}\b|\b(?:version|firmware|build|release) v?\d+(?:\.\d+)+\b|\bunpatched (?:\w+ ){0,3}(?:servers?|systems?|devices?|firewalls?|software|gateways?|appliances?)\b/gi;

export const rule = defineRule({
	id: "incident-technical-detail",
	title: "Technical detail that could impede the response",
	severity: "info",
	basis: "Instruction 4",
	regime: "incident",
	messages: {
		detail:
			"“{text}” is technical detail that could impede the response.\nDelete it unless the weakness is closed; the Item does not ask for it.",
	},
	*check({ judgement }) {
		for (const { start, end, text } of rawMatchesIn(judgement.sentences, DETAIL))
			yield { start, end, messageId: "detail", data: { text } };
	},
});
