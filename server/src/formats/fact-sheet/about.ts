import type { Period, ReadProblem } from "../../draft/types.ts";
import type { Form } from "../../requirements/forms.ts";
import { findDate, startOfYear } from "../../text/dates.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import type { Cell } from "./cells.ts";

/** What the page says of the document. */
export interface About {
	form?: Form;
	formSpan?: Span;
	registrant?: string;
	period?: Period;
	periodSpan?: Span;
}

/** A period stands at the beginning of its cell. */
const PERIOD_LENGTH = 500;

/**
 * @param value of a cell that says the period
 * @param label the cell before it, or the same: `12 Months Ended` goes on with a date
 * @param end of the value's cell
 * @returns what is wrong with it
 */
export function readPeriod(
	about: About,
	source: SourceText,
	label: Cell,
	value: Cell,
	end: number,
): readonly ReadProblem[] {
	const raw = source.slice(value.textStart, Math.min(end, value.textStart + PERIOD_LENGTH)).trimEnd();
	const span = { start: value.textStart, end: value.textStart + raw.length };
	const date = findDate(raw);
	if (date === undefined)
		return label !== value && /\d/.test(raw) ? [{ kind: "date-invalid", value: raw, ...span }] : [];
	if (about.period !== undefined) return [];
	about.period = { ...startOf(label.text, date), end: date };
	about.periodSpan = span;
	return [];
}

/** Whether the date is to be said in the next cell. */
export function awaitsDate({ text }: Cell): boolean {
	return /^(?:document )?(?:period|fiscal)/i.test(text) && findDate(text) === undefined;
}

const FORM = /\b(20-F|10-K|8-K|6-K)/i;

/**
 * Takes the form that a cell names.
 *
 * @returns what is wrong with it
 */
export function readForm(about: About, { text, textStart }: Cell): readonly ReadProblem[] {
	const span = { start: textStart, end: textStart + text.length };
	const form = FORM.exec(text)?.[1]?.toUpperCase();
	if (form === undefined) return text === "" ? [] : [{ kind: "form-unknown", value: text, ...span }];
	about.form = form as Form;
	about.formSpan = span;
	return [];
}

/** The form that the title of a page may name: `Cybersecurity Risk Management, Strategy, and Governance (Form 20-F)`. */
export function readTitle(about: About, text: string, start: number): void {
	const form = FORM.exec(text);
	if (!form || about.form !== undefined) return;
	about.form = form[0].toUpperCase() as Form;
	about.formSpan = { start: start + form.index, end: start + form.index + form[0].length };
}

function startOf(label: string, end: string): { start?: string } {
	const months = Number(/(\d{1,2}) months? ended/i.exec(label)?.[1] ?? 0);
	const start = months === 12 ? startOfYear(end) : undefined;
	return start === undefined ? {} : { start };
}
