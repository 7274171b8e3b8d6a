import { findDate } from "../dates.ts";
import { LABELS } from "../names.ts";
import type { Reading } from "../reading.ts";
import { wholeReading } from "../reading.ts";
import type { Draft, Fact, Form, Passage, Period, ReadProblem, Span } from "../types.ts";
import { isItemHeading, readLines } from "./lines.ts";

/** A line that begins with a bar opens a cell; the cell runs to the next such line. */
interface Cell extends Span {
	/** After the bar, blanks trimmed. */
	readonly text: string;
	readonly textStart: number;
}

const CONCEPT_BY_LABEL: ReadonlyMap<string, string> = new Map(
	Object.entries(LABELS).flatMap(([name, label]) => {
		const kind = name.endsWith("Flag") ? "[flag]" : "[text block]";
		return [
			[foldLabel(`${label} ${kind}`), name],
			[name.toLowerCase(), name],
		];
	}),
);

const KIND = /\[(flag|text block|abstract|table|line items|axis|domain|member)\]\s*$/i;
const TITLES =
	/^(?:cybersecurity risk management, strategy,? and governance|material cybersecurity incident)s?(?: \[abstract\]| \[table\]| \[line items\])?$/i;

/** Begins to read a fact sheet that will be edited. */
export function openFactSheet(): Reading {
	return wholeReading(readFactSheet);
}

/**
 * Reads a fact sheet: the rendered page of a filing as text, `|Label` and `|value` cells with the narrative between.
 * Labels may be the taxonomy's standard labels or local names (`cyd:…`); `|Form`, `|Registrant` and `|Period` cells
 * are understood too. What follows `|X` (the page's reference pop-ups) is left out.
 */
export function readFactSheet(source: string): Draft | undefined {
	const cells = readCells(source);
	const facts: Fact[] = [];
	const passages: Passage[] = [];
	const problems: ReadProblem[] = [];
	const about: {
		form?: Form;
		formSpan?: Span;
		registrant?: string;
		period?: Period;
		periodSpan?: Span;
	} = {};
	for (let i = 0; i < cells.length; i++) {
		const cell = cells[i];
		if (!cell) continue;
		const next = cells[i + 1];
		const concept = conceptOf(cell.text);
		if (concept !== undefined || /\[(?:flag|text block)\]\s*$/i.test(cell.text)) {
			const name = {
				start: cell.textStart,
				end: cell.textStart + cell.text.length,
			};
			if (concept === undefined) problems.push({ kind: "unknown-label", label: cell.text, ...name });
			const value = next && conceptOf(next.text) === undefined && !KIND.test(next.text) ? next : undefined;
			if (value) i++;
			const fact = readFact(source, concept ?? cell.text, cell, name, value);
			facts.push(fact);
			if (fact.kind === "textBlock") passages.push(...fact.fragments.flatMap((f) => f.passages));
		} else if (/months? ended|^period|period end date$|fiscal year end/i.test(cell.text)) {
			const value =
				/^(?:document )?(?:period|fiscal)/i.test(cell.text) && next && findDate(cell.text) === undefined ? next : cell;
			const raw = source.slice(value.textStart, value.end);
			const end = findDate(raw);
			if (end !== undefined && about.period === undefined) {
				about.period = { ...startOf(cell.text, end), end };
				about.periodSpan = {
					start: value.textStart,
					end: value.textStart + raw.trimEnd().length,
				};
			}
			if (value === next) i++;
		} else if (/^(?:form|document type)$/i.test(cell.text) && next) {
			const form = formIn(next.text);
			if (form)
				Object.assign(about, {
					form,
					formSpan: {
						start: next.textStart,
						end: next.textStart + next.text.length,
					},
				});
			i++;
		} else if (/^(?:registrant|entity registrant name)$/i.test(cell.text) && next) {
			about.registrant = next.text;
			i++;
		} else if (!TITLES.test(cell.text) && !KIND.test(cell.text)) {
			// Prose that belongs to no label: an author's own notes in the narrative.
			passages.push(...readLines(source, cell.textStart, cell.end));
		}
	}
	const first = cells[0];
	const lead = readLines(source, 0, first ? first.start : source.length);
	const all = [...lead, ...passages];
	if (facts.length === 0 && !all.some((p) => isItemHeading(p.text.text))) return undefined;
	const form = about.form ?? formOf(all, facts);
	const regime =
		form === "8-K" ||
		form === "6-K" ||
		(facts.length > 0 && facts.every((f) => f.concept.startsWith("MaterialCybersecurityIncident")))
			? "incident"
			: "annual";
	const heading = all.find((p) => isItemHeading(p.text.text));
	return {
		source,
		format: "fact-sheet",
		...(form && { form }),
		...(about.formSpan && { formSpan: about.formSpan }),
		...(about.registrant && { registrant: about.registrant }),
		regime,
		period: about.period ?? {},
		...(about.periodSpan && { periodSpan: about.periodSpan }),
		taxonomies: [],
		otherTaxonomies: {},
		contexts: [],
		facts,
		passages: all,
		anchor: heading ?? facts[0]?.name ?? { start: 0, end: 0 },
		problems,
		complete: all.length > 0,
	};
}

function readFact(source: string, concept: string, label: Cell, name: Span, value: Cell | undefined): Fact {
	const kind = /flag\]?\s*$/i.test(concept) ? "flag" : "textBlock";
	const passages = value ? readLines(source, value.textStart, value.end) : [];
	const text = passages.map((p) => p.text.text).join("\n");
	const first = passages[0];
	const last = passages.at(-1);
	const valueSpan = first && last ? { start: first.start, end: last.end } : name;
	const fact = {
		concept,
		start: label.start,
		end: valueSpan.end,
		name,
		valueSpan,
		fragments: passages.length > 0 ? [{ ...valueSpan, passages }] : [],
		text,
		nil: text === "",
		hidden: false,
	};
	return kind === "flag" ? { ...fact, kind, value: text.toLowerCase() || "nil" } : { ...fact, kind };
}

function readCells(source: string): Cell[] {
	const cells: Cell[] = [];
	const bar = /^[ \t\uFEFF]*\|[ \t]*([^\r\n]*)/gm;
	let open: { start: number; textStart: number; text: string } | undefined;
	const close = (end: number) => {
		if (open) cells.push({ ...open, end });
		open = undefined;
	};
	for (let match = bar.exec(source); match; match = bar.exec(source)) {
		close(match.index);
		const line = match[1] ?? "";
		const textStart = match.index + match[0].length - line.length;
		const text = line.trimEnd();
		if (/^X$/.test(text)) return cells;
		// `|Label [Flag] | true` on one line is two cells.
		const inline = /^(.*\[(?:flag|text block)\])[ \t]*\|[ \t]*/i.exec(text);
		if (inline?.[1] !== undefined) {
			cells.push({
				start: match.index,
				end: textStart + inline[0].length,
				text: inline[1],
				textStart,
			});
			open = {
				start: textStart + inline[0].length,
				textStart: textStart + inline[0].length,
				text: text.slice(inline[0].length),
			};
		} else open = { start: match.index, textStart, text };
	}
	close(source.length);
	return cells;
}

function conceptOf(text: string): string | undefined {
	return text.length > 250 ? undefined : CONCEPT_BY_LABEL.get(foldLabel(text));
}

function foldLabel(text: string): string {
	return text.trim().replace(/^cyd:/i, "").replace(/\s+/g, " ").toLowerCase();
}

function startOf(label: string, end: string): { start?: string } {
	const months = Number(/(\d{1,2}) months? ended/i.exec(label)?.[1] ?? 0);
	if (months !== 12) return {};
	const day = new Date(`${end}T00:00:00Z`);
	day.setUTCFullYear(day.getUTCFullYear() - 1);
	day.setUTCDate(day.getUTCDate() + 1);
	return Number.isNaN(day.getTime()) ? {} : { start: day.toISOString().slice(0, 10) };
}

function formIn(text: string): Form | undefined {
	const form = /\b(20-F|10-K|8-K|6-K)/i.exec(text)?.[1]?.toUpperCase();
	return form as Form | undefined;
}

/** The Item's number tells the form; else the incident concepts do. */
function formOf(passages: readonly Passage[], facts: readonly Fact[]): Form | undefined {
	for (const { text } of passages) {
		if (!isItemHeading(text.text)) continue;
		if (/16k/i.test(text.text)) return "20-F";
		return /1c/i.test(text.text) ? "10-K" : "8-K";
	}
	return facts.length > 0 && facts.every((f) => f.concept.startsWith("MaterialCybersecurityIncident"))
		? "8-K"
		: undefined;
}
