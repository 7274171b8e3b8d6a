const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The first calendar date in a text (`Dec. 31, 2024`, `31 December 2024`, `2024-12-31`, `12/31/2024` read month first).
 *
 * @returns ISO date, or undefined when there is none
 */
export function findDate(text: string): string | undefined {
	const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
	if (iso) return isoDate(iso[1], iso[2], iso[3]);
	const named = /\b([A-Za-z]{3,9})\.? ?(\d{1,2})(?:st|nd|rd|th)?,? {0,2}(\d{4})\b/.exec(text);
	if (named && month(named[1])) return isoDate(named[3], month(named[1]), named[2]);
	const european = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})\b/.exec(text);
	if (european && month(european[2])) return isoDate(european[3], month(european[2]), european[1]);
	const slashed = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text);
	if (slashed) return isoDate(slashed[3], slashed[1], slashed[2]);
	return undefined;
}

const WRITTEN =
	/\b\d{4}-\d{2}-\d{2}\b|\b[A-Za-z]{3,9}\.? ?\d{1,2}(?:st|nd|rd|th)?,? {0,2}\d{4}\b|\b\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}\.?,? \d{4}\b|\b\d{1,2}\/\d{1,2}\/\d{4}\b/g;

/** All calendar dates in a text that are written out in full, in its order: ISO dates, and where each begins. */
export function findDates(text: string): readonly { readonly date: string; readonly at: number }[] {
	return [...text.matchAll(WRITTEN)].flatMap((match) => {
		const date = findDate(match[0]);
		return date === undefined ? [] : [{ date, at: match.index }];
	});
}

/** The first day of the year that ends on a day (`2024-12-31`: `2024-01-01`), both ISO; undefined for no day of the calendar. */
export function startOfYear(end: string): string | undefined {
	const day = new Date(`${end}T00:00:00Z`);
	day.setUTCFullYear(day.getUTCFullYear() - 1);
	day.setUTCDate(day.getUTCDate() + 1);
	return Number.isNaN(day.getTime()) ? undefined : day.toISOString().slice(0, 10);
}

/**
 * The day that is likely meant by what looks like a date and is none: `2025-13-31` is near `2025-12-31`, `2025-2-30` near
 * `2025-02-28`. ISO; undefined where there are no three numbers, the year first or last.
 */
export function nearestDate(text: string): string | undefined {
	const [a = "", b = "", c = ""] = text.match(/\d{1,4}/g) ?? [];
	const [year, month, day] = a.length === 4 ? [a, b, c] : [c, a, b];
	if (year.length !== 4 || month === "" || day === "") return undefined;
	// A month that is none may be the day.
	const isSwapped = Number(month) > 12 && Number(day) >= 1 && Number(day) <= 12 && Number(month) <= 31 && a.length < 4;
	const m = clamp(Number(isSwapped ? day : month), 12);
	const d = clamp(Number(isSwapped ? month : day), daysIn(Number(year), m));
	return isoDate(year, String(m), String(d));
}

function clamp(number: number, most: number): number {
	return Math.min(Math.max(number, 1), most);
}

function month(name: string | undefined): string | undefined {
	const index = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase());
	return index < 0 ? undefined : String(index + 1);
}

function isoDate(year = "", monthNumber = "", day = ""): string | undefined {
	const m = Number(monthNumber);
	const d = Number(day);
	if (m < 1 || m > 12 || d < 1 || d > daysIn(Number(year), m)) return undefined;
	return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** @param month 1 to 12 */
function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
