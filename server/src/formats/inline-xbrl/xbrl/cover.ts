import { findDate } from "../../../text/dates.ts";
import type { MappedText } from "../../../text/mapped-text.ts";
import type { Span } from "../../../text/span.ts";
import { formOf } from "../../headings.ts";
import type { SaidForm, SaidPeriod } from "../../said-cover.ts";
import { COVER_BLOCKS, COVER_LINE, guessForm, guessPeriod } from "../../said-cover.ts";
import type { Markup } from "../markup/markup.ts";
import { HIDDEN } from "../markup/tags.ts";
import type { InlineElement } from "./elements.ts";

/** What the cover page says of the document. */
export interface Cover extends SaidForm, SaidPeriod {
	readonly registrant?: string;
	/** Of the fact that says the period: the document's own context. */
	readonly contextRef?: string;
}

/** The facts of the DEI taxonomy that are read. */
export const SAID: ReadonlySet<string> = new Set(["DocumentType", "DocumentPeriodEndDate", "EntityRegistrantName"]);
/** No name of a registrant is longer, as source. */
const SAID_LENGTH = 1_000;

/** From the tagged cover page; form and period, where they are not tagged, from lines of the first page. */
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
		...(form ? { form, formSpan: type.span } : type ? {} : guessForm(coverLines(markup))),
		...(periodEnd ? { periodEnd, periodSpan: period.span } : period ? {} : guessPeriod(coverLines(markup))),
		...(registrant !== undefined ? { registrant } : {}),
		...(contextRef !== undefined ? { contextRef } : {}),
	};
}

function* coverLines(markup: Markup): Generator<MappedText> {
	for (const block of markup.blocks(0, COVER_BLOCKS)) {
		if (!(block.bits & HIDDEN) && block.length <= COVER_LINE) yield block.text(markup.source);
	}
}
