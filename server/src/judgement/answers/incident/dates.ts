import { findDates } from "../../../text/dates.ts";
import type { Answer, IncidentDates } from "../../types.ts";

const DETERMINES = /\b(?:determin|conclud|deem)\w*/i;
const DISCOVERS =
	/\b(?:detect|discover|identif|learn|notif|inform|told|receiv|notic|observ|found|alert)\w*|\b(?:bec[ao]m\w+|made) aware\b|\bexperienc\w+/i;

/** The days that the clock of Item 1.05 is read by: each the first that is written out in full in a sentence on it. */
export function datesOf(timing: Answer, materiality: Answer, delay: Answer): IncidentDates {
	const first = (answer: Answer) => answer.evidence.flatMap(({ sentence }) => findDates(sentence.text));
	const discovered = discoveredOn(timing);
	const determined = materiality.evidence
		.filter(({ stance, sentence }) => stance === "affirms" && DETERMINES.test(sentence.text))
		.flatMap(({ sentence }) => findDates(sentence.text))[0]?.date;
	return {
		...(discovered !== undefined && { discovered }),
		...(determined !== undefined && { determined }),
		delays: first(delay).map(({ date }) => date),
	};
}

/** The earliest day that a sentence gives of its discovery: of two sentences on it the one that stands first. */
function discoveredOn(timing: Answer): string | undefined {
	const told = timing.evidence
		.filter(({ strength, sentence }) => strength >= 0.9 && DISCOVERS.test(sentence.text))
		.toSorted((a, b) => a.start - b.start);
	for (const { sentence } of told) {
		const [date] = findDates(sentence.text);
		if (date !== undefined) return date.date;
	}
	return undefined;
}
