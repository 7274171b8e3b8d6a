import { findDates } from "../../../text/dates.ts";
import type { Answer, IncidentDates } from "../../types.ts";

const DETERMINES = /\b(?:determin|conclud|deem)\w*/i;

/** The days that the clock of Item 1.05 is read by: each the first that is written out in full in a sentence on it. */
export function datesOf(timing: Answer, materiality: Answer, delay: Answer): IncidentDates {
	const first = (answer: Answer) => answer.evidence.flatMap(({ sentence }) => findDates(sentence.text));
	const found = timing.evidence.filter(({ strength }) => strength >= 0.9);
	const discovered = first({ ...timing, evidence: found }).toSorted((a, b) => (a.date < b.date ? -1 : 1))[0]?.date;
	const determined = materiality.evidence
		.filter(({ stance, sentence }) => stance === "affirms" && DETERMINES.test(sentence.text))
		.flatMap(({ sentence }) => findDates(sentence.text))[0]?.date;
	return {
		...(discovered !== undefined && { discovered }),
		...(determined !== undefined && { determined }),
		delays: first(delay).map(({ date }) => date),
	};
}
