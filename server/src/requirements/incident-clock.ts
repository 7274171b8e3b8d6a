import { businessDayAfter, businessDaysAfter, dayAfter, daysBetween } from "../text/business-days.ts";

/** The days that the clock of Form 8-K Item 1.05 is read by; all ISO dates. */
export interface ClockDates {
	/** The incident was found. The four days do not run from it: Instruction 1 asks for a decision without unreasonable delay. */
	readonly discovered?: string;
	/** It was determined to be material: the four days run from here. */
	readonly determined?: string;
	/** The report, or the day on which it is to be filed. */
	readonly reported?: string;
	/** Each determination of the Attorney General to delay the report, Item 1.05(c). */
	readonly delays?: readonly string[];
	/** The Secret Service and the FBI were notified under 47 CFR 64.2011, Item 1.05(d). */
	readonly notified?: string;
}

/** What the days say of each other. */
export interface Clock {
	/** Last day of the report under Item 1.05(a). */
	readonly due?: string;
	/** Business days from the determination to the report. */
	readonly used?: number;
	/** Days of the calendar from discovery to the determination, or to the report where no determination is told. */
	readonly toDetermine?: number;
	/** Last day with the delays that are told; `due` where there is none. */
	readonly latest?: string;
	/** Whether the report comes after the latest day; undefined where one of the two is not known. */
	readonly late?: boolean;
	/** Days that stand in the wrong order. */
	readonly disordered: readonly ("determined-before-discovered" | "reported-before-determined")[];
}

/** Business days from the determination to the report, Item 1.05(a). */
export const DUE_DAYS = 4;
/** Days of the calendar by which the report is delayed at most after one, two and three determinations, Item 1.05(c). */
const DELAYS: readonly number[] = [30, 60, 120];
/** Business days of Item 1.05(d) after the notice under 47 CFR 64.2011. */
const NOTICE_DAYS = 7;

/** Reads the clock. Days that are none of the calendar count as not told. */
export function clockOf(dates: ClockDates): Clock {
	const { discovered, determined, reported } = dates;
	const due = determined === undefined ? undefined : businessDayAfter(determined, DUE_DAYS);
	const latest = latestDay(dates, due);
	const decided = determined ?? reported;
	return {
		...(due !== undefined && { due }),
		...(determined !== undefined && reported !== undefined && { used: businessDaysAfter(determined, reported) }),
		...(discovered !== undefined && decided !== undefined && { toDetermine: daysBetween(discovered, decided) }),
		...(latest !== undefined && { latest }),
		...(latest !== undefined && reported !== undefined && { late: reported > latest }),
		disordered: [
			...(discovered !== undefined && determined !== undefined && determined < discovered
				? (["determined-before-discovered"] as const)
				: []),
			...(determined !== undefined && reported !== undefined && reported < determined
				? (["reported-before-determined"] as const)
				: []),
		],
	};
}

/**
 * The last day with the delays of Item 1.05(c) and (d). A delay counts from the day on which the report was otherwise
 * due; where that is not told, it is at most four business days after the first determination to delay. When it ends,
 * the report is due within four business days (C&DI 104B.02).
 */
function latestDay({ delays = [], notified }: ClockDates, due: string | undefined): string | undefined {
	const [first] = delays.toSorted();
	const noticed = notified === undefined ? undefined : businessDayAfter(notified, NOTICE_DAYS);
	const from = due ?? (first === undefined ? undefined : businessDayAfter(first, DUE_DAYS));
	const period = DELAYS[Math.min(delays.length, DELAYS.length) - 1];
	const ends = from === undefined || period === undefined ? undefined : dayAfter(from, period);
	const delayed = ends === undefined ? undefined : businessDayAfter(ends, DUE_DAYS);
	return [due, noticed, delayed]
		.filter((it) => it !== undefined)
		.toSorted()
		.at(-1);
}
