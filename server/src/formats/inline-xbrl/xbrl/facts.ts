import { factKindOf } from "../../../draft/fact-kind.ts";
import type { AttributeName, Fact, FactKind, Fragment, InlineAttributes, Passage } from "../../../draft/types.ts";
import { firstWhere } from "../../../text/sorted.ts";
import type { Span } from "../../../text/span.ts";
import type { Steps } from "../../../text/steps.ts";
import { every } from "../../../text/steps.ts";
import { makePassage } from "../../bullets.ts";
import type { Markup } from "../markup/markup.ts";
import type { Unit } from "../markup/passages.ts";
import type { RunRange } from "../markup/window.ts";
import type { Chain } from "./continuations.ts";
import type { InlineElement } from "./elements.ts";

/** So many pieces of a fact are read in one step. */
const STEP = 64;

/** Makes a fact of its element and continuations; `units` are the passages that they may hold, in source order. */
export function* makeFact(markup: Markup, chain: Chain, units: readonly Unit[]): Steps<Fact | undefined> {
	const element = chain[0];
	const name = element?.attribute("name");
	if (!element || !name) return undefined;
	const fragments: Fragment[] = [];
	const rest = every(STEP);
	for (const [index, link] of chain.entries()) {
		if (rest()) yield;
		const id = link.attribute("id")?.value;
		fragments.push({
			start: link.content.start,
			end: link.content.end,
			passages: passagesIn(markup, units, { first: link.firstRun, end: link.endRun }),
			...(index > 0 && id !== undefined ? { id } : {}),
		});
	}
	// The common case: one piece, whose passages are at hand.
	const [only] = fragments;
	const text =
		only && chain.length === 1
			? only.passages.map((passage) => passage.text.text).join("\n")
			: yield* textOf(markup, chain, units);
	const kind = factKindOf(element.tagged.concept);
	return {
		start: element.start,
		end: element.end,
		concept: element.tagged.concept,
		kind,
		name: trimmed(name.value, name),
		...(kind === "flag" ? { value: flagValue(element, text) } : {}),
		valueSpan: valueSpan(element, fragments[0]),
		fragments,
		text,
		nil: element.tagged.nil,
		hidden: element.tagged.hidden,
		...(element.tagged.hidden
			? { shownBy: markup.showing(element.attribute("id")?.value.trim() ?? "") }
			: isUndisplayed(units, chain) && { undisplayed: true }),
		inline: inlineAttributes(element, kind, text),
	};
}

const TRUE = /^(?:fixed-?true|boolean-?true)$/;
const FALSE = /^(?:fixed-?false|boolean-?false)$/;

/** The value by the transformation that `format` names; without one, or with one unknown, what stands there. */
function flagValue(element: InlineElement, text: string): string {
	if (element.tagged.nil) return "nil";
	const format = element.attribute("format")?.value.trim().toLowerCase() ?? "";
	const transformation = format.slice(format.indexOf(":") + 1);
	if (TRUE.test(transformation)) return "true";
	if (FALSE.test(transformation)) return "false";
	const raw = text.trim().toLowerCase();
	if (transformation.endsWith("ballotbox")) {
		if (/[☑☒✓✔✗✘]/u.test(raw)) return "true";
		if (/[☐□]/u.test(raw)) return "false";
	}
	// A word without a format is no value of a boolean, and yet it is clear what is meant.
	if (format === "" && (raw === "yes" || raw === "no")) return raw === "yes" ? "true" : "false";
	// The lexical forms that XML Schema has for booleans besides the words.
	if (raw === "1") return "true";
	return raw === "0" ? "false" : raw;
}

const ATTRIBUTES: readonly AttributeName[] = ["id", "contextRef", "format", "escape", "continuedAt", "target"];

function inlineAttributes(element: InlineElement, kind: FactKind, text: string): InlineAttributes {
	const values: Partial<Record<AttributeName, string>> = {};
	const spans: Partial<Record<AttributeName, Span>> = {};
	for (const name of ATTRIBUTES) {
		const attribute = element.attribute(name);
		if (!attribute) continue;
		values[name] = attribute.value;
		spans[name] = { start: attribute.start, end: attribute.end };
	}
	const { local, prefix, namespace, formatNamespace } = element.tagged;
	return {
		element: local,
		prefix,
		...values,
		spans,
		...(namespace !== undefined ? { namespace } : {}),
		...(formatNamespace !== undefined ? { formatNamespace } : {}),
		...(kind === "flag" ? { raw: text.trim() } : {}),
	};
}

/** The words of the first fragment; for an element without words the place between its tags, or the element. */
function valueSpan(element: InlineElement, fragment: Fragment | undefined): Span {
	const first = fragment?.passages[0];
	const last = fragment?.passages.at(-1);
	if (first && last) return { start: first.start, end: last.end };
	return element.content.end > element.content.start ? element.content : { start: element.start, end: element.end };
}

function trimmed(value: string, span: Span): Span {
	if (value.length !== span.end - span.start) return { start: span.start, end: span.end };
	const lead = value.length - value.trimStart().length;
	return { start: span.start + lead, end: span.start + lead + value.trim().length };
}

/** The units that reach into a range of runs. */
function unitsIn(units: readonly Unit[], range: RunRange): readonly Unit[] {
	const first = firstWhere(units.length, (at) => (units[at]?.ranges.at(-1)?.end ?? 0) > range.first);
	let end = first;
	while ((units[end]?.ranges[0]?.first ?? range.end) < range.end) end++;
	return units.slice(first, end);
}

/** The passages inside a range of runs; those that stick out are cut to it. */
function passagesIn(markup: Markup, units: readonly Unit[], range: RunRange): Passage[] {
	const passages: Passage[] = [];
	for (const unit of unitsIn(units, range)) {
		const passage = isInside(unit, range) ? unit.passage : passageOf(markup, unit, cut(unit, range));
		if (passage) passages.push(passage);
	}
	return passages;
}

function isInside({ ranges }: Unit, { first, end }: RunRange): boolean {
	return (ranges[0]?.first ?? -1) >= first && (ranges.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= end;
}

/** What of a unit lies in a range of runs. */
function cut(unit: Unit, range: RunRange): readonly RunRange[] {
	return unit.ranges
		.map(({ first, end }) => ({ first: Math.max(first, range.first), end: Math.min(end, range.end) }))
		.filter(({ first, end }) => first < end);
}

/** The passage of a unit, or of some of its runs. */
function passageOf(markup: Markup, unit: Unit, ranges: readonly RunRange[]): Passage | undefined {
	const isWhole =
		ranges.length === unit.ranges.length &&
		ranges.every(({ first, end }, i) => first === unit.ranges[i]?.first && end === unit.ranges[i]?.end);
	if (isWhole) return unit.passage;
	const text = markup.textOf(ranges);
	return text.length > 0 ? makePassage(text, unit.passage.kind) : undefined;
}

/** Text of a whole chain: a continuation that goes on within a paragraph, or within a word, does so in the text. */
function* textOf(markup: Markup, chain: Chain, units: readonly Unit[]): Steps<string> {
	const pieces: { readonly unit: Unit; readonly ranges: RunRange[] }[] = [];
	const rest = every(STEP);
	for (const { firstRun, endRun } of chain) {
		if (rest()) yield;
		const range = { first: firstRun, end: endRun };
		for (const unit of unitsIn(units, range)) {
			const last = pieces.at(-1);
			if (last?.unit !== unit) pieces.push({ unit, ranges: [...cut(unit, range)] });
			else for (const added of cut(unit, range)) addRange(markup, last.ranges, added);
		}
	}
	return pieces.flatMap(({ unit, ranges }) => passageOf(markup, unit, ranges)?.text.text ?? []).join("\n");
}

/** Adds a range of runs after others: to the last of them where no more than white space parts the two. */
function addRange(markup: Markup, ranges: RunRange[], added: RunRange): void {
	const last = ranges.at(-1);
	const gap = last && { first: last.end, end: added.first };
	const joins = gap && gap.first <= gap.end && (gap.first === gap.end || markup.textOf([gap]).length === 0);
	if (joins) ranges[ranges.length - 1] = { first: last.first, end: added.end };
	else ranges.push(added);
}

function isUndisplayed(units: readonly Unit[], chain: Chain): boolean {
	const own = chain.flatMap((link) => unitsIn(units, { first: link.firstRun, end: link.endRun }));
	return own.length > 0 && own.every(({ hidden }) => hidden);
}
