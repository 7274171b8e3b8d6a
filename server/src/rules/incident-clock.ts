import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";

const DISCOVERY =
	/\b(?:four|4|\(4\))(?: \(4\))? business days?'?(?: of| after| from| following)+ (?:the |its |our |any |such |when (?:we|it) )?(?:initial )?(?:date of |time of )?(?:discover\w*|detect\w*|identif\w*|becom\w+ aware|learn\w*|occurrence|being notified)\b(?![^.;]{0,60}\bmaterial)/g;

export const rule = defineRule({
	id: "incident-clock",
	title: "Four business days are counted from the discovery",
	severity: "warning",
	basis: "Form 8-K Item 1.05(a) and Instruction 1: four business days after the incident is determined to be material",
	regime: "any",
	messages: {
		clock:
			"The four business days are counted from discovery, not from the determination.\nSay that they run from the determination that the incident is material, made without unreasonable delay after discovery.",
	},
	*check({ judgement }) {
		for (const { start, end } of matchesIn(judgement.sentences, DISCOVERY)) yield { start, end, messageId: "clock" };
	},
});
