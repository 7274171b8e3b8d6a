import { clockOf, DUE_DAYS } from "../requirements/incident-clock.ts";
import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "incident-late",
	title: "The report comes more than four business days after the determination",
	severity: "warning",
	basis: "(a), Instruction 1; Form 8-K General Instruction B.1",
	regime: "incident",
	messages: {
		late: "Determined to be material on {date}, reported {days} business days later: four are allowed.\nCorrect the date; if the report is late, file it at once; if it was delayed under Item 1.05(c) or (d), say so.",
	},
	*check(context) {
		const { draft, judgement } = context;
		const incident = underItem105(context);
		const { end } = draft.period;
		const date = incident?.dates.determined;
		if (date === undefined || end === undefined || incident?.amends) return;
		if (judgement.answers.get("incident-delay")?.answer === "yes") return;
		const { used: days = 0 } = clockOf({ determined: date, reported: end });
		const [said] = judgement.answers.get("incident-materiality")?.evidence ?? [];
		if (days <= DUE_DAYS || !said) return;
		yield { ...placeOf(said), messageId: "late", data: { date, days }, requirement: "incident-materiality" };
	},
});
