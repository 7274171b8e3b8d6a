import { daysBetween } from "../text/business-days.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";

/** A determination holds for so many days of the calendar, Item 1.05(c). */
const PERIOD = 30;

export const rule = defineRule({
	id: "incident-delay",
	title: "The dates of a delay for national security or public safety do not bound the report",
	severity: "info",
	basis: "(c); Exchange Act Form 8-K C&DI 104B.01 to 104B.04",
	regime: "incident",
	messages: {
		undated:
			"The report was delayed, but the day of the determination to delay it is not told.\nState the day of each determination under Item 1.05(c).",
		over: "The last delay was determined on {date}, {days} days before the report.\nA delay is for up to 30 days. State each extension (30 days, then 60 in extraordinary circumstances), or correct the dates.",
	},
	*check(context) {
		const { draft, judgement } = context;
		const incident = underItem105(context);
		const answer = judgement.answers.get("incident-delay");
		const [said] = answer?.evidence ?? [];
		if (!incident || answer?.answer !== "yes" || !said) return;
		const date = incident.dates.delays.toSorted().at(-1);
		const { end } = draft.period;
		if (date === undefined) yield { ...placeOf(said), messageId: "undated", requirement: "incident-delay" };
		else if (end !== undefined && daysBetween(date, end) > PERIOD)
			yield {
				...placeOf(said),
				messageId: "over",
				data: { date, days: daysBetween(date, end) },
				requirement: "incident-delay",
			};
	},
});
