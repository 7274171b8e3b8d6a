import type { Clock, ClockDates } from "../requirements/incident-clock.ts";
import { clockOf, DUE_DAYS } from "../requirements/incident-clock.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `Thursday, March 12, 2026`. @param date ISO date */
export function dayInWords(date: string): string {
	const day = new Date(`${date}T00:00:00Z`);
	const [weekday, month] = [WEEKDAYS[day.getUTCDay()], MONTHS[day.getUTCMonth()]];
	return `${weekday}, ${month} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
}

/**
 * The clock of Form 8-K Item 1.05 in sentences, each with its paragraph: when the report is due, whether it is late, and
 * what else runs.
 */
export function clockLines(dates: ClockDates): readonly string[] {
	const clock = clockOf(dates);
	return [
		...runningLines(dates, clock),
		...reportLines(dates, clock),
		...clock.disordered.map((it) => DISORDERED[it]),
		"What is not determined by then is stated as not determined, and the report is amended within four business days after it is (Instruction 2).",
		"Form 6-K has no such clock: it is furnished promptly after the information is made public or due elsewhere (General Instruction B).",
	];
}

const DISORDERED: Readonly<Record<Clock["disordered"][number], string>> = {
	"determined-before-discovered": "The determination stands before the discovery: one of the two dates is wrong.",
	"reported-before-determined":
		"The report stands before the determination: an incident that is not determined to be material is reported under Item 8.01, not under Item 1.05 (staff statement of May 21, 2024).",
};

function runningLines({ discovered, determined, delays = [], notified }: ClockDates, clock: Clock): readonly string[] {
	const { due, latest, toDetermine } = clock;
	if (due === undefined || determined === undefined) {
		const sofar =
			discovered !== undefined && toDetermine !== undefined ? `: ${counted(toDetermine, "day")} so far` : "";
		return [
			`The four business days have not begun. They run from the determination that the incident is material, which is made without unreasonable delay after discovery (Instruction 1)${sofar}.`,
			...(latest === undefined
				? []
				: [`By the delays that are given, the report is due on ${dayInWords(latest)} at the latest (Item 1.05(c)).`]),
		];
	}
	const took =
		discovered === undefined || toDetermine === undefined ? "" : `, ${counted(toDetermine, "day")} after discovery`;
	return [
		`Determined to be material on ${dayInWords(determined)}${took}. The report is due on ${dayInWords(due)}: ${DUE_DAYS} business days, without weekends and federal holidays (Item 1.05(a), General Instruction B.1).`,
		...(latest === undefined || latest === due
			? []
			: [
					`With the ${delays.length > 0 ? "delay on a determination of the Attorney General (Item 1.05(c))" : ""}${delays.length > 0 && notified !== undefined ? " and the " : ""}${notified === undefined ? "" : "delay after the notice under 47 CFR 64.2011 (Item 1.05(d))"} it is due on ${dayInWords(latest)} at the latest.`,
				]),
	];
}

function reportLines({ reported }: ClockDates, { late, used, latest }: Clock): readonly string[] {
	if (reported === undefined || latest === undefined) return [];
	const days = used === undefined ? "" : `, ${counted(used, "business day")} after the determination`;
	return [
		late
			? `A report on ${dayInWords(reported)}${days}, is late. File it at once; a late report under Item 1.05 alone does not cost the use of Form S-3.`
			: `A report on ${dayInWords(reported)}${days}, is in time.`,
	];
}

function counted(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
