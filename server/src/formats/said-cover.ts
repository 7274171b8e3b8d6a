import type { Form } from "../requirements/forms.ts";
import { findDate } from "../text/dates.ts";
import type { MappedText } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";
import { formOf } from "./headings.ts";

export interface SaidForm {
	readonly form?: Form;
	readonly formSpan?: Span;
}

export interface SaidPeriod {
	/** End of the period, ISO. */
	readonly periodEnd?: string;
	readonly periodSpan?: Span;
}

/** What a cover says stands in so many blocks, */
export const COVER_BLOCKS = 100;
/** and no line of it is longer, as source. */
export const COVER_LINE = 1_000;

/** Tells of an incident that has happened; a risk factor tells of those that may. */
export const TELLS_OF_INCIDENT =
	/\b(?:experienced|detected|identified|discovered|became aware of|learned of|informed of|notified of|suffered|subject(?:ed)? to|affected by|victim of|regarding|relating to|update on|announces?|response to) [^.;]{0,80}?\b(?:cyber-?security (?:incident|attack|event|breach)|cyber-?attack|cyber incident|ransomware|data (?:security )?(?:breach|incident)|unauthori[sz]ed (?:access|activity))/i;

/** The form, from a line of the first page that names it: `FORM 10-K`. */
export function guessForm(lines: Iterable<MappedText>): SaidForm {
	for (const text of lines) {
		const named = /^form\s+(?=\d)/i.exec(text.text);
		const form = named && formOf(text.text);
		if (form) return { form, formSpan: text.span(0, Math.min(text.length, named[0].length + form.length)) };
	}
	return {};
}

/** `For the fiscal year ended December 31, 2025` */
const YEAR = /\bfor the (?:fiscal |transition )?(?:year|period) ended\b/i;
/** `Date of Report (Date of earliest event reported): November 4, 2025`; of several dates there the last is the event's. */
const EVENT = /\bdate of (?:report|(?:the )?earliest event)\b/i;
const MONTH =
	/[A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}/g;
/** No date is longer, in characters. */
const DATE_LENGTH = 40;

/**
 * The end of the fiscal year, or the day of the event that a current report tells: in the line that says which it is, in
 * the next one, or alone in the one before.
 */
export function guessPeriod(all: Iterable<MappedText>): SaidPeriod {
	const lines = [...all];
	for (const [at, text] of lines.entries()) {
		const label = YEAR.exec(text.text) ?? EVENT.exec(text.text);
		if (!label) continue;
		const own = dateIn(text.text.slice(label.index));
		if (own) return dated(text, label.index + own.start, own);
		for (const near of [lines[at + 1], lines[at - 1]]) {
			const date = near && near.length <= DATE_LENGTH ? dateIn(near.text) : undefined;
			if (near && date) return dated(near, date.start, date);
		}
	}
	return {};
}

interface FoundDate extends Span {
	readonly iso: string;
}

/** The last day that a text names. */
function dateIn(text: string): FoundDate | undefined {
	let last: FoundDate | undefined;
	for (const match of text.matchAll(MONTH)) {
		const iso = findDate(match[0]);
		if (iso !== undefined) last = { iso, start: match.index, end: match.index + match[0].length };
	}
	return last;
}

function dated(text: { span(start: number, end: number): Span }, start: number, { iso, ...found }: FoundDate) {
	return { periodEnd: iso, periodSpan: text.span(start, start + found.end - found.start) };
}
