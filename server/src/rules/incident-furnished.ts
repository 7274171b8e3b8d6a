import { cutSentences } from "../judgement/sentences/cut.ts";
import { viewOf } from "../judgement/sentences/plain-view.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";
import { saying } from "./support/prose.ts";

const NOT_FILED =
	/\b(?:not|nor)\b[^;]{0,40}\bdeemed\b[^;]{0,30}\bfiled\b|\bfurnished\b[^;]{0,30}\b(?:and not|not|rather than) (?:be )?filed\b/;
/** The whole report, or the Item itself, as what is not filed. */
const WHOLE =
	/\b(?:this|the) (?:current |amended )?(?:report|form 8-k|filing)\b(?![^;]{0,40}\b(?:under|pursuant to|in) items? (?:2\.02|7\.01|8\.01))|\bincluding (?:the information (?:in|under) )?item 1\.05\b/;
const LIMITED =
	/\b(?:other than|except|excluding)\b[^;]{0,60}\b1\.05\b|\b(?:in|under|pursuant to|by|to) (?:this )?items? (?:2\.02|7\.01|8\.01)\b(?![^;]{0,60}\b1\.05\b)|\binformation (?:in|contained in|set forth in) (?:the |this )?(?:exhibit|press release)/;

export const rule = defineRule({
	id: "incident-furnished",
	title: "A legend says that the report, with Item 1.05 in it, is not filed",
	severity: "warning",
	basis: "Form 8-K General Instruction B.2; Item 1.05(a)",
	regime: "incident",
	messages: {
		legend:
			"The legend says that the report is not filed, and so takes in Item 1.05, which is filed.\nLimit it to the Items that may be furnished: “The information in Item 7.01 shall not be deemed filed”.",
	},
	*check(context) {
		if (!underItem105(context)) return;
		for (const { sentence, view } of saying(context.judgement, NOT_FILED))
			if (takesIn(view)) yield { ...placeOf(sentence), messageId: "legend" };
		for (const passage of context.draft.legends ?? [])
			for (const { start, end, text } of cutSentences(passage))
				if (takesIn(viewOf(text))) yield { ...passage.text.span(start, end), messageId: "legend" };
	},
});

/** @param view plain view of a sentence */
function takesIn(view: string): boolean {
	return NOT_FILED.test(view) && WHOLE.test(view) && !LIMITED.test(view);
}
