import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";

/** Frameworks for which nobody certifies: NIST gives guidance, CIS and COBIT too; a SOC report is an opinion. */
const OVERCLAIM =
	/\b(?:nist|cis controls?|cobit|mitre(?: att&ck)?|owasp)(?: [a-z0-9.-]+){0,4}? (?:certified|certification|accredited)\b|\b(?:certified|accredited) (?:to|under|by|against|with|in accordance with) (?:the )?(?:nist|national institute of standards|cis controls?|cobit|owasp)\b|\bsoc ?[12](?: type (?:i{1,2}|[12]))?[- ](?:certified|certification|accredited)\b|\b(?:fully |in )?(?:compl(?:y|ies|iant|iance)) with (?:all )?(?:the )?(?:nist|national institute of standards)\b/g;
const DISCLAIMED =
	/\b(?:not (?:imply|mean|intended|represent|suggest)|designed to|intend\w*|seek\w*|work\w* (?:to|toward)|aims?|plan\w*|parts? of|where|vendors?|providers?|suppliers?|third[- ]part\w+|experience|professional|individual\w*|holds?|auditor|analyst|evaluat\w+|assess\w*|measure\w*|against)\b/;

export const rule = defineRule({
	id: "wording-framework-overclaim",
	title: "A certificate or compliance is claimed for a framework that has none",
	severity: "info",
	basis: "Exchange Act Rule 12b-20 and 10b-5: a statement must not mislead",
	regime: "annual",
	messages: {
		overclaim:
			"“{text}” claims what the framework does not certify.\nWrite “aligned with” or “informed by”, or name the report: the framework is guidance or an auditor's opinion.",
	},
	*check({ judgement }) {
		for (const { start, end, text, view } of matchesIn(judgement.sentences, OVERCLAIM)) {
			if (!DISCLAIMED.test(view)) yield { start, end, messageId: "overclaim", data: { text } };
		}
	},
});
