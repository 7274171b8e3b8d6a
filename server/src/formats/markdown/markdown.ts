import { Budget } from "../../draft/budget.ts";
import { regimeOf } from "../../draft/regime.ts";
import { TRAITS } from "../../draft/traits.ts";
import type { Draft } from "../../draft/types.ts";
import type { Gate } from "../../reading/disclosure-gate.ts";
import { createGate } from "../../reading/disclosure-gate.ts";
import type { Reading } from "../../reading/reading.ts";
import { gatedReading, readOnce } from "../../reading/reading.ts";
import { Windows } from "../../reading/windows.ts";
import { LABELS } from "../../requirements/concept-names.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import type { Steps } from "../../text/steps.ts";
import { CYBER_ITEMS } from "../headings.ts";
import { saidForm } from "../said-form.ts";
import { Body } from "./body.ts";
import { makeFacts, readMarked } from "./facts.ts";
import { passagesIn, readLegends, readNarrative } from "./narrative.ts";
import { createMarkdownScanner } from "./scan.ts";

/**
 * Reads Markdown: front matter (`form`, `period`, `registrant`, `flags`), prose under Item and section headings, and
 * text blocks between `<!-- cyd:LocalName -->` and `<!-- /cyd:LocalName -->`. There is no draft without a form of ours
 * in the front matter, a heading of Item 16K, 1C or 1.05, or such a comment.
 *
 * @param window least length of what is read again after an edit, in source characters; the scanner's own if not given
 */
export function openMarkdown(source: SourceText, window?: number): Reading {
	const gate = createMarkdownGate(source);
	const windows = new Windows(createMarkdownScanner(window), source.length);
	return gatedReading(gate, windows, (text) => draftOf(new Body(text, windows.parts, windows.exit)));
}

/** Reads a source that is not edited. */
export function readMarkdown(source: string): Draft | undefined {
	return readOnce((text) => openMarkdown(text), source);
}

/** Most Markdown has nothing of this. */
const WORTH_READING = /cyd:|\bitems?\W{1,8}(?:16\W?k|1\W?c|1\.05)(?![a-z0-9])|\b16k\W{1,4}cyber/gi;
/** More than the longest of it, with a character on either side. */
const REACH = 32;

function createMarkdownGate(source: SourceText): Gate {
	return createGate(source, findDisclosure, REACH);
}

function findDisclosure(source: SourceText, from: number, to: number): Span | undefined {
	const front = from === 0 && /^\uFEFF?---/.exec(source.slice(0, 4))?.[0].length;
	if (front) return { start: 0, end: front };
	// The character before tells whether a word begins there.
	const begin = Math.max(from - 1, 0);
	for (const match of source.slice(begin, to + REACH).matchAll(WORTH_READING)) {
		const start = begin + match.index;
		if (start >= from && start < to) return { start: start - 1, end: start + match[0].length + 1 };
	}
	return undefined;
}

function hasKnownMarker(body: Body): boolean {
	for (const { concept } of body.markers()) if (Object.hasOwn(LABELS, concept)) return true;
	return false;
}

function* draftOf(body: Body): Steps<Draft | undefined> {
	const { source, front, section, unclosedComment, waivers } = body;
	if (!section && !front?.formSpan && !hasKnownMarker(body)) return undefined;

	const budget = new Budget();
	const { marked, problems } = yield* readMarked(body.markers(), source.length, budget);
	const fragments = [...marked.values()].flatMap((block) => block.fragments);
	const narrative = yield* readNarrative(body, section, front?.formSpan !== undefined, fragments, budget);
	const { passages, end: cut = source.length } = narrative;
	const read = new Map([...marked].filter(([, { start }]) => start < cut));
	const within = (start: number, end: number) => passagesIn(body, start, Math.min(end, cut));
	const facts = yield* makeFacts(read, front?.flags ?? [], within, budget);
	const legends = section && front?.form === "8-K" ? readLegends(body, section) : [];
	const item = section?.heading.item;
	const form = front?.form ?? CYBER_ITEMS.get(item ?? "") ?? saidForm(passages);
	const heading = section?.heading.passage(source, "heading");
	const anchor = heading ?? front?.formSpan ?? facts[0]?.name ?? passages[0] ?? { start: 0, end: 0 };
	return {
		source,
		format: "markdown",
		traits: TRAITS.markdown,
		...(form ? { form } : {}),
		...(front?.formSpan ? { formSpan: front.formSpan } : {}),
		regime: regimeOf(form, facts),
		period: front?.period ?? {},
		...(front?.periodSpan ? { periodSpan: front.periodSpan } : {}),
		...(front?.registrant !== undefined ? { registrant: front.registrant } : {}),
		taxonomies: [],
		otherTaxonomies: {},
		references: [],
		contexts: [],
		facts,
		passages,
		...(legends.length > 0 && { legends }),
		...(waivers.length > 0 && { waivers }),
		anchor: { start: anchor.start, end: anchor.end },
		problems: [
			...(front?.problems ?? []),
			...(unclosedComment ? [{ kind: "unclosed", element: "<!--", ...unclosedComment } as const] : []),
			...problems,
			...budget.problems,
		].sort((a, b) => a.start - b.start),
		// What an open comment hides may hold what seems to lack.
		complete:
			!unclosedComment &&
			!budget.hasLeftOut("text") &&
			(section !== undefined || front?.form !== undefined || facts.some((fact) => fact.text !== "")),
	};
}
