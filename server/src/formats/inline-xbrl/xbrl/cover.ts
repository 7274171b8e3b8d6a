import type { Form } from "../../../requirements/forms.ts";
import { findDate } from "../../../text/dates.ts";
import type { Span } from "../../../text/span.ts";
import { formOf } from "../../headings.ts";
import type { Markup } from "../markup/markup.ts";
import { HIDDEN } from "../markup/tags.ts";
import type { InlineElement } from "./elements.ts";

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

/** The facts of the DEI taxonomy that are read. */
export const SAID: ReadonlySet<string> = new Set(["DocumentType", "DocumentPeriodEndDate", "EntityRegistrantName"]);
/** No name of a registrant is longer, as source. */
const SAID_LENGTH = 1_000;

/** From the tagged cover page; the form, where it is not tagged, from a line of the first pages that names it. */
export function readCover(markup: Markup, elements: readonly InlineElement[]): Cover {
	const said = new Map<string, Cover & { readonly text: string; readonly span: Span }>();
	for (const element of elements) {
		const { family, concept } = element.tagged;
		if (family !== "dei" || !SAID.has(concept) || said.has(concept)) continue;
		const text = markup.textOf([{ first: element.firstRun, end: element.endRun }], SAID_LENGTH);
		if (text.length === 0) continue;
		const contextRef = element.attribute("contextRef")?.value;
		said.set(concept, {
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
/** The line that names it is no longer, as source. */
const LINE_LENGTH = 1_000;

function guessForm(markup: Markup): Cover {
	for (const block of markup.blocks(0, COVER_BLOCKS)) {
		if (block.bits & HIDDEN || block.length > LINE_LENGTH) continue;
		const text = block.text(markup.source);
		const named = /^form\s+(?=\d)/i.exec(text.text);
		const form = named && formOf(text.text);
		if (form) return { form, formSpan: text.span(0, Math.min(text.length, named[0].length + form.length)) };
	}
	return {};
}
