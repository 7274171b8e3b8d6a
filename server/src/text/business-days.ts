/** Holidays on which the Commission is closed that fall on the n-th Monday or Thursday of a month; -1: the last. */
const FLOATING: readonly (readonly [month: number, weekday: number, nth: number])[] = [
	[1, 1, 3],
	[2, 1, 3],
	[5, 1, -1],
	[9, 1, 1],
	[10, 1, 2],
	[11, 4, 4],
];
/** Those of a fixed day, as `MM-DD`: on a weekend they move to the nearest weekday. */
const FIXED: readonly string[] = ["01-01", "06-19", "07-04", "11-11", "12-25"];
const DAY = 86_400_000;

/**
 * Business days after a day, to another and with it: Friday to the Monday after it is one. Weekends and federal
 * holidays are none (Form 8-K General Instruction B.1: “business days”).
 *
 * @param from ISO date @param to ISO date; undefined for no day of the calendar
 * @returns at most 400, where the days lie farther apart; 0 where `to` does not come after `from`
 */
export function businessDaysAfter(from: string, to: string): number {
	let count = 0;
	const last = Date.parse(`${to}T00:00:00Z`);
	let steps = 0;
	for (let day = Date.parse(`${from}T00:00:00Z`) + DAY; day <= last && steps < 600; day += DAY, steps++)
		if (isBusinessDay(new Date(day))) count++;
	return Math.min(count, 400);
}

/**
 * The business day that is the n-th after a day: of Friday, January 16, 2026, the first is Tuesday the 20th.
 *
 * @param from ISO date @param count 1 to 400
 * @returns ISO date; undefined where `from` is no day of the calendar
 */
export function businessDayAfter(from: string, count: number): string | undefined {
	let day = dayOf(from);
	if (!day) return undefined;
	for (let left = Math.min(count, 400); left > 0; ) {
		day = shifted(day, 1);
		if (isBusinessDay(day)) left--;
	}
	return day.toISOString().slice(0, 10);
}

/** The day that lies so many days of the calendar after another, both ISO; undefined for no day of the calendar. */
export function dayAfter(from: string, days: number): string | undefined {
	const day = dayOf(from);
	return day && shifted(day, days).toISOString().slice(0, 10);
}

/** Undefined for no day of the calendar: February 30 would else be March 2. */
function dayOf(date: string): Date | undefined {
	const day = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date) ? day : undefined;
}

/** Days of the calendar from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

function isBusinessDay(day: Date): boolean {
	const weekday = day.getUTCDay();
	if (weekday === 0 || weekday === 6) return false;
	if (FLOATING.some(([month, on, nth]) => day.getUTCMonth() + 1 === month && weekday === on && isNth(day, nth)))
		return false;
	const observed = [day, ...(weekday === 1 ? [shifted(day, -1)] : []), ...(weekday === 5 ? [shifted(day, 1)] : [])];
	return !observed.some((it) => FIXED.includes(it.toISOString().slice(5, 10)));
}

function isNth(day: Date, nth: number): boolean {
	if (nth < 0) return shifted(day, 7).getUTCMonth() !== day.getUTCMonth();
	return Math.ceil(day.getUTCDate() / 7) === nth;
}

function shifted(day: Date, by: number): Date {
	return new Date(day.getTime() + by * DAY);
}
