import { daysBetween } from "../text/business-days.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";

/** Days of the calendar after which a reader asks when materiality was determined. */
const LONG = 14;

export const rule = defineRule({
	id: "incident-determination-date",
	title: "The day on which the incident was determined to be material is not told",
	severity: "info",
	basis: "(a), Instruction 1; Form 8-K General Instruction B.1",
	regime: "incident",
	messages: {
		undated:
			"The report does not say on which day the incident was determined to be material.\nState the day: the four business days run from it.",
		long: "Found on {date} and reported {days} days later; the day of the determination is not told.\nState it: materiality is determined without unreasonable delay after discovery, and the four business days run from then.",
	},
	*check(context) {
		const { draft, judgement } = context;
		const incident = underItem105(context);
		if (!incident || incident.dates.determined !== undefined) return;
		if (judgement.answers.get("incident-delay")?.answer === "yes") return;
		const [said] = judgement.answers.get("incident-materiality")?.evidence ?? [];
		const [found] = judgement.answers.get("incident-timing")?.evidence ?? [];
		const { discovered } = incident.dates;
		const { end } = draft.period;
		const days = discovered !== undefined && end !== undefined ? daysBetween(discovered, end) : 0;
		if (discovered !== undefined && days > LONG)
			yield {
				...placeOf(found ?? draft.anchor),
				messageId: "long",
				data: { date: discovered, days },
				requirement: "incident-materiality",
			};
		else if (incident.materiality === "determined" && said)
			yield { ...placeOf(said), messageId: "undated", requirement: "incident-materiality" };
	},
});
