import { DATE } from "../judgement/patterns/lexicon.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";
import { saying } from "./support/prose.ts";

const EARLIER =
	/\b(?:original|initial|prior|previous) (?:report|form|filing|8-k|current report)\b|\bamends\b|\b(?:as )?previously (?:disclosed|reported)\b|\bcurrent report on form 8-k\b/;
const DATED = new RegExp(
	String.raw`\b(?:filed|furnished|dated|submitted)\b[^;]{0,160}${DATE}|${DATE}[^;]{0,80}\b(?:original|initial) `,
);

export const rule = defineRule({
	id: "incident-original",
	title: "An amendment does not say which report it amends",
	severity: "info",
	basis: "Instruction 2; Rule 12b-15",
	regime: "incident",
	messages: {
		undated:
			"The amendment does not give the date of the report that it amends.\nName the original report by its date of filing, say what it left open, and on which day that was determined: the amendment is due within four business days of it.",
	},
	*check(context) {
		const { draft, judgement } = context;
		const form = draft.formSpan ? draft.source.slice(draft.formSpan.start, draft.formSpan.end) : "";
		if (!underItem105(context) || !/\/a\b/i.test(form)) return;
		if (saying(judgement, DATED).length > 0) return;
		const [named] = saying(judgement, EARLIER);
		yield { ...placeOf(named?.sentence ?? draft.anchor), messageId: "undated", requirement: "incident-undetermined" };
	},
});
