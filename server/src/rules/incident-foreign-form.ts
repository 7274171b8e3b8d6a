import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";

const ON_6K = /\bform 8-k(?:\/a)?\b|\bitem 1\.05\b|\bitem (?:7|8)\.01\b/g;
const ON_8K = /\bform 6-k\b|\bform 20-f\b/g;
const DAYS = /\b(?:four|4)(?: \(4\))? business days\b/g;
const RIGHTLY =
	/\b(?:parent|subsidiar\w+|affiliate|exhibit|incorporated by reference|unlike|domestic (?:filers?|issuers?)|not (?:subject|required)|not apply)\b/;

export const rule = defineRule({
	id: "incident-foreign-form",
	title: "An incident is reported in the terms of another form",
	severity: "warning",
	basis: "Form 6-K General Instruction B; Form 8-K Item 1.05",
	regime: "any",
	messages: {
		form: "“{text}” belongs to another form; this report is on Form {form}.\nCorrect the reference.",
		days: "Form 6-K has no deadline of four business days.\nSay that the report is furnished promptly after the information is made public or is due elsewhere.",
	},
	*check({ draft, judgement }) {
		const { form } = draft;
		const prose = judgement.sentences.filter((s) => s.passage.kind !== "heading");
		if (form === "6-K" || form === "8-K") {
			for (const { start, end, text, view } of matchesIn(prose, form === "6-K" ? ON_6K : ON_8K))
				if (!RIGHTLY.test(view)) yield { start, end, messageId: "form", data: { text, form } };
		}
		if (form !== "6-K" && form !== "20-F") return;
		for (const { start, end, view } of matchesIn(prose, DAYS)) {
			// A process of a foreign issuer may have any deadline of its own; the form's is meant where it is named.
			if ((form === "6-K" || /\bform 6-k\b/.test(view)) && !RIGHTLY.test(view)) yield { start, end, messageId: "days" };
		}
	},
});
