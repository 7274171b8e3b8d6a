import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";

/** Whether the incident *is* material; whether its impact will be is another matter, and may be open. */
const OPEN =
	/\b(?:not|nor|unable to|continu\w+ to|still|ongoing|yet to)\b[^.;]{0,40}\b(?:determin\w+|conclud\w+|assess\w*|evaluat\w*)\b[^.;]{0,20}\b(?:whether|if) (?:or not )?(?:the|this|such) (?:cybersecurity |security |cyber )?(?:incident|event|attack|breach) (?:is|was|will be|would be|has been|constitutes?|rises to|to be)[^.;]{0,12}\bmaterial(?! (?:impact|effect))\b/g;

export const rule = defineRule({
	id: "incident-materiality-undetermined",
	title: "The Item is used before the incident is determined to be material",
	severity: "warning",
	basis: "(a)",
	regime: "incident",
	messages: {
		open: "Item 1.05 is used although the incident is not yet determined to be material.\nReport under Item 8.01 until that is determined.",
	},
	*check({ draft, judgement }) {
		if (draft.form !== "8-K") return;
		for (const { start, end } of matchesIn(judgement.sentences, OPEN)) yield { start, end, messageId: "open" };
	},
});
