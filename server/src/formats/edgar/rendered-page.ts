import { Budget } from "../../draft/budget.ts";
import type { Draft } from "../../draft/types.ts";
import type { Gate } from "../../reading/disclosure-gate.ts";
import { createGate } from "../../reading/disclosure-gate.ts";
import type { Reading } from "../../reading/reading.ts";
import { gatedReading, readOnce } from "../../reading/reading.ts";
import { Windows } from "../../reading/windows.ts";
import { findDate, startOfYear } from "../../text/dates.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import type { Steps } from "../../text/steps.ts";
import { finish } from "../../text/steps.ts";
import { formOf } from "../headings.ts";
import { readContent } from "./content.ts";
import { draftOf } from "./edgar-draft.ts";
import type { PagePart } from "./page-scan.ts";
import { createPageScanner } from "./page-scan.ts";

/** Whether a source, by its beginning, is a page that EDGAR's renderer wrote (`R7.htm`). */
export function isRenderedPage(head: string): boolean {
	return /<table\b[^>]{0,200}\bclass\s*=\s*["']?report\b/i.test(head);
}

/**
 * Reads a page that EDGAR renders from a filing's facts: a table of labels and values, a row a fact. There is no draft
 * without a row that names a fact of the CYD taxonomy.
 *
 * @param window least length of what is read again after an edit, in source characters; the scanner's own if not given
 */
export function openRenderedPage(source: SourceText, window?: number): Reading {
	const gate = createPageGate(source);
	const windows = new Windows(createPageScanner(window), source.length);
	return gatedReading(gate, windows, (text) => pageDraft(text, windows.parts));
}

/** Reads a source that is not edited. */
export function readRenderedPage(source: string): Draft | undefined {
	return readOnce((text) => openRenderedPage(text), source);
}

const CYD = "defref_cyd_";

/** Every other page of a filing names facts of other taxonomies only. */
function createPageGate(source: SourceText): Gate {
	const find = (text: SourceText, from: number, to: number): Span | undefined => {
		const at = text.slice(from, to + CYD.length - 1).indexOf(CYD);
		return at < 0 ? undefined : { start: from + at, end: from + at + CYD.length };
	};
	return createGate(source, find, CYD.length);
}

function* pageDraft(source: SourceText, parts: readonly PagePart[]): Steps<Draft | undefined> {
	const entries = parts.flatMap((part) => part.entries);
	return yield* draftOf(source, "rendered-page", entries, new Budget(), {
		...headOf(source, parts),
		contexts: [],
		taxonomies: [],
		otherTaxonomies: {},
		references: [],
	});
}

type HeadSaid = Pick<Draft, "form" | "formSpan" | "period" | "periodSpan">;

/** From the head of the table: a title that may name the form, `12 Months Ended` in one cell, `Dec. 31, 2025` below it. */
function headOf(source: SourceText, parts: readonly PagePart[]): HeadSaid {
	let said: HeadSaid = { period: {} };
	let isYear = false;
	for (const part of parts) {
		for (const { start, end } of part.heads) {
			const content = { start: part.start + start, end: part.start + end };
			for (const { text, ...span } of finish(readContent(source, content, "html")).passages) {
				const named = /\(form (20-F|10-K|8-K|6-K)\)/i.exec(text.text);
				const form = named && formOf(named[1] ?? "");
				if (form && !said.form)
					said = { ...said, form, formSpan: text.span(named.index + 1, named.index + named[0].length - 1) };
				isYear ||= /\b12 months ended\b/i.test(text.text);
				const date = findDate(text.text);
				if (date === undefined || said.periodSpan) continue;
				const begin = isYear ? startOfYear(date) : undefined;
				const period = { ...(begin !== undefined && { start: begin }), end: date };
				said = { ...said, period, periodSpan: { start: span.start, end: span.end } };
			}
		}
	}
	return said;
}
