import { clockOf } from "../requirements/incident-clock.ts";
import { daysBetween } from "../text/business-days.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "incident-delay",
	title: "The dates of a delay for national security or public safety do not bound the report",
	severity: "info",
	basis: "(c); Exchange Act Form 8-K C&DI 104B.01 to 104B.04",
	regime: "incident",
	messages: {
		undated:
			"The report was delayed, but the day of the determination to delay it is not told.\nState the day of each determination under Item 1.05(c).",
		over: "The delays that are told end by {date}; the report comes {days} days later.\nA delay is for up to 30 days, once more for 30, then for 60 in extraordinary circumstances. State each determination, or correct the dates.",
	},
	*check(context) {
		const { draft, judgement } = context;
		const incident = underItem105(context);
		const answer = judgement.answers.get("incident-delay");
		const [said] = answer?.evidence ?? [];
		if (!incident || answer?.answer !== "yes" || !said) return;
		const { dates } = incident;
		const { end } = draft.period;
		const { latest } = clockOf(dates);
		if (dates.delays.length === 0) yield { ...placeOf(said), messageId: "undated", requirement: "incident-delay" };
		else if (latest !== undefined && end !== undefined && end > latest)
			yield {
				...placeOf(said),
				messageId: "over",
				data: { date: latest, days: daysBetween(latest, end) },
				requirement: "incident-delay",
			};
	},
});
