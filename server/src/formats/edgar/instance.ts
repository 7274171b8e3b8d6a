import { Budget } from "../../draft/budget.ts";
import type { Draft, Period } from "../../draft/types.ts";
import type { Reading } from "../../reading/reading.ts";
import { gatedReading, readOnce } from "../../reading/reading.ts";
import { Windows } from "../../reading/windows.ts";
import { findDate } from "../../text/dates.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Steps } from "../../text/steps.ts";
import { every, finish } from "../../text/steps.ts";
import { formOf } from "../headings.ts";
import { createMarkupGate } from "../inline-xbrl/item/recognize.ts";
import { KnownParts } from "../inline-xbrl/markup/known-parts.ts";
import { Markup } from "../inline-xbrl/markup/markup.ts";
import { INITIAL } from "../inline-xbrl/markup/state.ts";
import { taxonomiesOf } from "../inline-xbrl/xbrl/taxonomies.ts";
import type { Said } from "./edgar-draft.ts";
import { draftOf } from "./edgar-draft.ts";
import type { Entry } from "./entry.ts";
import type { InstancePart } from "./instance-scan.ts";
import { createInstanceScanner } from "./instance-scan.ts";

/** Whether a source, by its beginning, is an XBRL instance: its root is `xbrl`, with a prefix or without. */
export function isInstance(head: string): boolean {
	return /^\uFEFF?\s*(?:<\?[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*<(?:[\w.-]+:)?xbrl[\s>]/.test(head);
}

/**
 * Reads the instance that EDGAR extracts from an Inline XBRL document (`…_htm.xml`): each fact an element of the
 * taxonomy, text blocks as escaped HTML. There is no draft without a fact of the CYD taxonomy.
 *
 * @param window least length of what is read again after an edit, in source characters; the scanner's own if not given
 */
export function openInstance(source: SourceText, window?: number): Reading {
	const gate = createMarkupGate(source);
	const windows = new Windows(createInstanceScanner(window), source.length);
	const known = new KnownParts();
	return gatedReading(gate, windows, (text) => {
		known.follow(windows.parts);
		return instanceDraft(new Markup(text, known, INITIAL), windows.parts);
	});
}

/** Reads a source that is not edited. */
export function readInstance(source: string): Draft | undefined {
	return readOnce((text) => openInstance(text), source);
}

function* instanceDraft(markup: Markup, parts: readonly InstancePart[]): Steps<Draft | undefined> {
	const { source } = markup;
	const entries = parts.flatMap((part) => part.entries);
	const budget = new Budget();
	yield* markup.index();
	const taxonomies = yield* taxonomiesOf(markup, budget);
	const said = yield* saidOf(source, markup, entries);
	return yield* draftOf(source, "instance", entries, budget, { ...said, ...taxonomies });
}

/** So many entries are looked at in one step. */
const STEP = 1_024;

function* saidOf(source: SourceText, markup: Markup, entries: readonly Entry[]): Steps<Omit<Said, Taxonomies>> {
	const cover = new Map<string, Entry>();
	const ids = new Set<string | undefined>();
	const rest = every(STEP);
	for (const entry of entries) {
		const { family, concept, contextRef } = entry.place;
		if (family === "cyd") ids.add(contextRef);
		else if (!cover.has(concept)) cover.set(concept, entry);
		if (rest()) yield;
	}
	const find = (concept: string) => cover.get(concept);
	const textOf = (entry: Entry | undefined) => entry && finish(entry.passages(source))[0];
	const typeEntry = find("DocumentType");
	const periodEntry = find("DocumentPeriodEndDate");
	const type = textOf(typeEntry);
	const end = textOf(periodEntry);
	const registrant = textOf(find("EntityRegistrantName"))?.text.text;
	const form = type && formOf(type.text.text);
	const date = end && findDate(end.text.text);
	const used = [...ids].flatMap((id) => markup.context(id) ?? []).sort((a, b) => a.start - b.start);
	const own = markup.context((periodEntry ?? typeEntry)?.place.contextRef);
	const contexts = [...(own ? [own] : []), ...used];
	const period: Period = { ...(contexts.find(({ dimensional }) => !dimensional) ?? contexts[0])?.period };
	return {
		...(form ? { form, formSpan: { start: type.start, end: type.end } } : {}),
		...(registrant !== undefined ? { registrant } : {}),
		period: date ? { ...period, end: date } : period,
		...(date ? { periodSpan: { start: end.start, end: end.end } } : {}),
		...(own?.entity !== undefined ? { entity: own.entity } : {}),
		contexts: used,
	};
}

type Taxonomies = "taxonomies" | "otherTaxonomies" | "references";
