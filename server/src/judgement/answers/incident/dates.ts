import { findDates } from "../../../text/dates.ts";
import type { Answer, IncidentDates } from "../../types.ts";

const DETERMINES = /\b(?:determin|conclud|deem)\w*/i;
const DISCOVERS =
	/\b(?:detect|discover|identif|learn|notif|inform|told|receiv|notic|observ|found|alert)\w*|\b(?:bec[ao]m\w+|made) aware\b|\bexperienc\w+/i;

/** Those concerned are told of it later. */
const OTHERS_TOLD =
	/\b(?:customers|individuals|users|patients|employees|members|persons|authorities|regulators|who|police)\b (?:were|was|are|have been|will be) (?:notified|informed|told)\b|\b(?:notif|inform)\w* (?:law|the|our|its|affected|relevant|federal|customers|individuals|users|patients|employees|regulators|authorities)\b(?! company| registrant)/gi;

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

/** The day that stands last before a word of discovery, else the first after it, in the first sentence that has both. */
function discoveredOn({ evidence }: Answer): string | undefined {
	const told = evidence.filter(({ strength }) => strength >= 0.9).toSorted((a, b) => a.start - b.start);
	for (const { sentence } of told) {
		const text = sentence.text.replace(OTHERS_TOLD, (others) => " ".repeat(others.length));
		const word = DISCOVERS.exec(text)?.index;
		const days = findDates(text);
		const day = word === undefined ? undefined : (days.findLast(({ at }) => at < word) ?? days[0]);
		if (day) return day.date;
	}
	return undefined;
}
