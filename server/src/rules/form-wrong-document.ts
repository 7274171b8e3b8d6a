import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";

const OTHER =
	/\bthis (?:[a-z]+ )?(?:prospectus(?: supplement)?|registration statement|quarterly report|proxy statement|information statement|offering (?:circular|memorandum)|current report)\b/g;

export const rule = defineRule({
	id: "form-wrong-document",
	title: "The annual report is called another document",
	severity: "warning",
	basis: "The Item is given in an annual report on Form 20-F or Form 10-K",
	regime: "annual",
	messages: {
		other:
			"“{text}” is said in an annual report.\nWrite “this annual report”; the words were likely taken over from another document.",
	},
	*check({ judgement }) {
		for (const { start, end, text } of matchesIn(judgement.sentences, OTHER))
			yield { start, end, messageId: "other", data: { text } };
	},
});
