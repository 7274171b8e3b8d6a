import { LABELS } from "../names.ts";
import type { Reading } from "../reading.ts";
import { wholeReading } from "../reading.ts";
import type { Draft, Fact, Form, Passage, Span } from "../types.ts";
import { CYBER_ITEMS, itemOf } from "./item-headings.ts";
import { readMarkdownBlocks } from "./markdown-blocks.ts";
import { makeFacts, readMarked } from "./markdown-facts.ts";
import { readFrontMatter } from "./markdown-front-matter.ts";
import type { Piece } from "./markdown-inline.ts";
import { pieceText, readPieces } from "./markdown-inline.ts";
import { readMarkdownLines } from "./markdown-lines.ts";

interface Unit {
	readonly pieces: readonly Piece[];
	readonly passage: Passage;
	readonly item: string | undefined;
}

/** Begins to read Markdown that will be edited. */
export function openMarkdown(): Reading {
	return wholeReading(readMarkdown);
}

/**
 * Reads Markdown: front matter (`form`, `period`, `registrant`, `flags`), prose under Item and section headings, and
 * text blocks between `<!-- cyd:LocalName -->` and `<!-- /cyd:LocalName -->`.
 *
 * @returns undefined without a form of ours in the front matter, a heading of Item 16K, 1C or 1.05, or such a comment
 */
export function readMarkdown(source: string): Draft | undefined {
	if (!mayBeDisclosure(source)) return undefined;
	const front = readFrontMatter(source);
	const { lines, markers, problems } = readMarkdownLines(source, front?.end ?? 0);
	const units = readUnits(source, lines);
	const section = findSection(units);
	if (!section && !front?.form && !markers.some((marker) => Object.hasOwn(LABELS, marker.concept))) return undefined;

	const { marked, problems: unpaired } = readMarked(markers, source.length);
	const facts = makeFacts(marked, front?.flags ?? [], (start, end) => passagesIn(source, units, start, end));
	const narrative = chooseNarrative(units, section, front?.form !== undefined, facts);
	const item = section && units[section.first]?.item;
	const form = front?.form ?? (item === undefined ? undefined : CYBER_ITEMS[item]);
	const heading = section && units[section.first]?.passage;
	const anchor = heading ?? front?.formSpan ?? facts[0]?.name ?? narrative[0] ?? { start: 0, end: 0 };
	return {
		source,
		format: "markdown",
		...(form ? { form } : {}),
		...(front?.formSpan ? { formSpan: front.formSpan } : {}),
		regime: regimeOf(form, facts),
		period: front?.period ?? {},
		...(front?.periodSpan ? { periodSpan: front.periodSpan } : {}),
		...(front?.registrant !== undefined ? { registrant: front.registrant } : {}),
		taxonomies: [],
		otherTaxonomies: {},
		contexts: [],
		facts,
		passages: narrative,
		anchor: { start: anchor.start, end: anchor.end },
		problems: [...(front?.problems ?? []), ...problems, ...unpaired].sort((a, b) => a.start - b.start),
		complete: section !== undefined || front?.form !== undefined || facts.some((fact) => fact.text !== ""),
	};
}

/** One search through the source; most Markdown has neither of these. */
function mayBeDisclosure(source: string): boolean {
	return (
		/^\uFEFF?---/.test(source) ||
		source.includes("cyd:") ||
		/\bitems?\W{1,8}(?:16\W?k|1\W?c|1\.05)(?![a-z0-9])|\b16k\W{1,4}cyber/i.test(source)
	);
}

function readUnits(source: string, lines: Parameters<typeof readMarkdownBlocks>[1]): readonly Unit[] {
	return readMarkdownBlocks(source, lines).flatMap(({ kind, parts }): Unit[] => {
		const pieces = readPieces(source, parts);
		const text = pieceText(source, pieces);
		if (text.length === 0) return [];
		// A line of its own that names the Item is its heading, marked so or not.
		const item = kind === "heading" || (kind === "paragraph" && text.length <= 150) ? itemOf(text.text) : undefined;
		const place = text.span(0, text.length);
		return [{ pieces, item, passage: { kind: item === undefined ? kind : "heading", text, ...place } }];
	});
}

/** Units `[first, end)` from the Item's heading to the heading of another Item; the longest, should there be several. */
function findSection(units: readonly Unit[]): { readonly first: number; readonly end: number } | undefined {
	let best: { first: number; end: number } | undefined;
	for (let first = 0; first < units.length; first++) {
		const item = units[first]?.item;
		if (item === undefined || !Object.hasOwn(CYBER_ITEMS, item)) continue;
		let end = first + 1;
		while (end < units.length && (units[end]?.item === undefined || units[end]?.item === item)) end++;
		if (!best || end - first > best.end - best.first) best = { first, end };
		first = end - 1;
	}
	return best;
}

/** The Item's passages and those of facts elsewhere; without an Item the whole body, or what comments mark. */
function chooseNarrative(
	units: readonly Unit[],
	section: { readonly first: number; readonly end: number } | undefined,
	whole: boolean,
	facts: readonly Fact[],
): readonly Passage[] {
	if (!section && whole) return units.map((unit) => unit.passage);
	const spans = facts.flatMap((fact) => fact.fragments);
	const merged = mergeSpans(spans);
	const around = merged.length > 0 ? [{ start: merged[0]?.start ?? 0, end: merged.at(-1)?.end ?? 0 }] : [];
	const tagged = section ? merged : around;
	const passages: Passage[] = [];
	let next = 0;
	for (const [at, { passage }] of units.entries()) {
		while (next < tagged.length && (tagged[next]?.end ?? 0) <= passage.start) next++;
		const inside = section !== undefined && at >= section.first && at < section.end;
		if (inside || (tagged[next]?.start ?? Number.POSITIVE_INFINITY) < passage.end) passages.push(passage);
	}
	return passages;
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
}

function regimeOf(form: Form | undefined, facts: readonly Fact[]): Draft["regime"] {
	if (form !== undefined) return form === "8-K" || form === "6-K" ? "incident" : "annual";
	const annual = facts.some((fact) => !fact.concept.startsWith("MaterialCybersecurityIncident"));
	return facts.length > 0 && !annual ? "incident" : "annual";
}

/** Passages in `[start, end)`, cut to it where they stick out. */
function passagesIn(source: string, units: readonly Unit[], start: number, end: number): readonly Passage[] {
	const passages: Passage[] = [];
	let low = 0;
	let high = units.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((units[middle]?.passage.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	for (let at = low; at < units.length; at++) {
		const unit = units[at];
		if (!unit || unit.passage.start >= end) break;
		const { passage } = unit;
		if (passage.start >= start && passage.end <= end) {
			passages.push(passage);
			continue;
		}
		const text = pieceText(source, unit.pieces, start, end);
		if (text.length > 0) passages.push({ kind: passage.kind, text, ...text.span(0, text.length) });
	}
	return passages;
}
