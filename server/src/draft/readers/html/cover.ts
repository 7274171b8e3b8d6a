import { findDate } from "../../dates.ts";
import type { Form, Span } from "../../types.ts";
import { formOf } from "../item-headings.ts";
import type { Markup } from "./scan.ts";
import { HIDDEN } from "./tags.ts";
import { textOf } from "./texts.ts";

/** What the cover page says of the document. */
export interface Cover {
	readonly form?: Form;
	readonly formSpan?: Span;
	/** End of the period, ISO. */
	readonly periodEnd?: string;
	readonly periodSpan?: Span;
	readonly registrant?: string;
	/** Of the fact that says the period: the document's own context. */
	readonly contextRef?: string;
}

/** From the tagged cover page; the form, where it is not tagged, from a line of the first pages that names it. */
export function readCover(markup: Markup): Cover {
	const said = new Map<string, Cover & { readonly text: string; readonly span: Span }>();
	for (const element of markup.elements) {
		if (element.family !== "dei" || said.has(element.concept)) continue;
		const text = textOf(markup, [{ first: element.firstRun, end: element.endRun }]);
		if (text.length === 0) continue;
		const contextRef = element.attributes.get("contextRef")?.value;
		said.set(element.concept, {
			text: text.text,
			span: text.span(0, text.length),
			...(contextRef !== undefined ? { contextRef } : {}),
		});
	}
	const type = said.get("DocumentType");
	const form = type && formOf(type.text);
	const period = said.get("DocumentPeriodEndDate");
	const periodEnd = period && findDate(period.text);
	const registrant = said.get("EntityRegistrantName")?.text;
	const contextRef = (period ?? type)?.contextRef;
	return {
		...(form ? { form, formSpan: type.span } : type ? {} : guessForm(markup)),
		...(periodEnd ? { periodEnd, periodSpan: period.span } : {}),
		...(registrant !== undefined ? { registrant } : {}),
		...(contextRef !== undefined ? { contextRef } : {}),
	};
}

/** The form is named on the first page. */
const COVER_BLOCKS = 100;

function guessForm(markup: Markup): Cover {
	for (const block of markup.blocks.slice(0, COVER_BLOCKS)) {
		if (block.bits & HIDDEN) continue;
		const text = textOf(markup, [block], 200);
		const named = /^form\s+(?=\d)/i.exec(text.text);
		const form = named && formOf(text.text);
		if (form) return { form, formSpan: text.span(0, Math.min(text.length, named[0].length + form.length)) };
	}
	return {};
}
