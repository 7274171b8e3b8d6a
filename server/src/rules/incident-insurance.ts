import { DENIED } from "../judgement/patterns/incident-materiality.ts";
import { wordsIn } from "../judgement/patterns/pattern.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";
import { saying } from "./support/prose.ts";

const COVERED = /\binsur\w+|\bransom\b[^.;]{0,40}\bpa(?:id|yment|y)\b|\bpa(?:id|yment|y)\b[^.;]{0,40}\bransom\b/;
const THEREFORE =
	/\b(?:because|since|given|as a result|therefore|accordingly|due to|in light of|thus|so that|in view of|by reason of|considering)\b/;

export const rule = defineRule({
	id: "incident-insurance",
	title: "Materiality is answered by insurance or by a payment",
	severity: "info",
	basis: "Exchange Act Form 8-K C&DI 104B.05 to 104B.08",
	regime: "incident",
	messages: {
		covered:
			"An impact is called immaterial on account of insurance or of a ransom payment.\nAssess materiality without what is reimbursed or restored, in light of all circumstances, and say so.",
	},
	*check(context) {
		if (!underItem105(context)) return;
		for (const { sentence, view } of saying(context.judgement, COVERED))
			if (THEREFORE.test(view) && wordsIn(DENIED, view))
				yield { ...placeOf(sentence), messageId: "covered", requirement: "incident-materiality" };
	},
});
