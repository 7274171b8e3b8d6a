import { Budget } from "../../draft/budget.ts";
import { regimeOf } from "../../draft/regime.ts";
import { TRAITS } from "../../draft/traits.ts";
import type { Draft, Fact, Period, ReadProblem } from "../../draft/types.ts";
import type { Reading } from "../../reading/reading.ts";
import { gatedReading, readOnce } from "../../reading/reading.ts";
import { waiversIn } from "../../reading/waiver-notes.ts";
import { Windows } from "../../reading/windows.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Steps } from "../../text/steps.ts";
import { every } from "../../text/steps.ts";
import { CYBER_ITEMS } from "../headings.ts";
import { saidForm } from "../said-form.ts";
import { absentItem } from "./item/absent.ts";
import type { Narrative } from "./item/narrative.ts";
import { readNarrative } from "./item/narrative.ts";
import { createMarkupGate } from "./item/recognize.ts";
import { KnownParts } from "./markup/known-parts.ts";
import { Markup } from "./markup/markup.ts";
import { PageBreaks } from "./markup/page-breaks.ts";
import { createScanner } from "./scan.ts";
import { contextProblems } from "./xbrl/context-problems.ts";
import type { Chain } from "./xbrl/continuations.ts";
import { followChains, orphansIn } from "./xbrl/continuations.ts";
import type { Cover } from "./xbrl/cover.ts";
import { readCover, SAID } from "./xbrl/cover.ts";
import type { Wanted } from "./xbrl/elements.ts";
import { continuationsOf, elementsOf } from "./xbrl/elements.ts";
import { makeFact } from "./xbrl/facts.ts";
import { hiddenReferences } from "./xbrl/hidden-references.ts";
import { problemsOf } from "./xbrl/problems.ts";
import { taxonomiesOf } from "./xbrl/taxonomies.ts";

/**
 * Reads Inline XBRL, or HTML without it: the facts of the CYD taxonomy, wherever they are, and the narrative of the
 * Item that carries the disclosure. There is no draft when there is neither a CYD fact nor a heading of Item 16K, 1C
 * or 1.05, nor an incident told on Form 6-K or under Item 7.01 or 8.01 of Form 8-K.
 *
 * @param window least length of what is read again after an edit, in source characters; the scanner's own if not given
 */
export function openInlineXbrl(source: SourceText, window?: number): Reading {
	const gate = createMarkupGate(source);
	const pageBreaks = new PageBreaks();
	const windows = new Windows(createScanner(window), source.length);
	const known = new KnownParts();
	return gatedReading(gate, windows, (text) => {
		pageBreaks.follow(known.follow(windows.parts));
		return draftOf(new Markup(text, known, windows.exit), pageBreaks);
	});
}

/** Reads a source that is not edited. */
export function readInlineXbrl(source: string): Draft | undefined {
	return readOnce((text) => openInlineXbrl(text), source);
}

/** A cover page says each of these once; where it is said again, the first counts. */
const MOST_SAID = 100;

function* draftOf(markup: Markup, pageBreaks: PageBreaks): Steps<Draft | undefined> {
	const budget = new Budget();
	yield* markup.index();
	const elements = yield* elementsOf(markup, wantedBy(budget));
	const tagged = elements.filter((element) => element.tagged.family === "cyd");
	const { chains, problems } = yield* followChains(tagged, yield* continuationsOf(markup), budget);
	yield;
	const cover = readCover(markup, elements);
	const isFurniture = yield* pageBreaks.furniture(markup);
	const narrative = yield* readNarrative(markup, chains, cover.form, isFurniture, budget);
	const facts = yield* factsOf(markup, chains, narrative, budget);
	const first = facts[0];
	const absent = first || narrative.heading ? undefined : yield* absentItem(markup, cover);
	if (!first && !narrative.heading && !absent) return undefined;
	const passages = narrative.units.flatMap((unit) => (unit.hidden ? [] : [unit.passage]));
	const begin = narrative.heading?.start ?? passages[0]?.start ?? 0;
	// A block that begins the Item may begin before its first word.
	const shown = facts.find((fact) => !fact.hidden && fact.end >= begin)?.start ?? begin;
	const item = { start: Math.min(begin, shown), end: passages.at(-1)?.end ?? 0 };
	const form = cover.form ?? CYBER_ITEMS.get(narrative.item ?? "") ?? saidForm(passages);
	const format = markup.inline ? "inline-xbrl" : "html";
	const taxonomies = yield* taxonomiesOf(markup, budget);
	const waivers = waiversIn(markup.parts);
	const found = [
		absent ? [absent] : [],
		contextProblems(markup, facts),
		problems,
		yield* orphansIn(markup, item),
		yield* hiddenReferences(markup, item),
		yield* problemsOf(markup),
	];
	return {
		source: markup.source,
		format,
		traits: TRAITS[format],
		...(form ? { form } : {}),
		...(cover.formSpan ? { formSpan: cover.formSpan } : {}),
		regime: regimeOf(form, facts),
		period: periodOf(markup, facts, cover),
		...(cover.periodSpan ? { periodSpan: cover.periodSpan } : {}),
		...(cover.registrant !== undefined ? { registrant: cover.registrant } : {}),
		...taxonomies,
		contexts: contextsOf(markup, facts),
		facts,
		passages,
		anchor: narrative.heading ?? passages[0] ?? first?.name ?? absent ?? { start: 0, end: 0 },
		...entityOf(markup, cover),
		...(narrative.legends.length > 0 && { legends: narrative.legends.map(({ passage }) => passage) }),
		...(waivers.length > 0 && { waivers }),
		problems: yield* collected(found, budget),
		complete:
			!budget.hasLeftOut("text") &&
			(narrative.heading !== undefined || facts.some((fact) => !fact.hidden && fact.text !== "")),
	};
}

function wantedBy(budget: Budget): Wanted {
	let said = 0;
	return ({ family, concept, local }, name) => {
		if (local === "continuation") return false;
		if (family === "cyd") return budget.take("facts", name);
		return family === "dei" && SAID.has(concept) && ++said <= MOST_SAID;
	};
}

/** Facts of the chains that begin before the text ends which is read. */
function* factsOf(markup: Markup, chains: readonly Chain[], narrative: Narrative, budget: Budget): Steps<Fact[]> {
	const facts: Fact[] = [];
	const rest = every(FACTS);
	for (const chain of chains) {
		if ((chain[0]?.start ?? 0) >= (narrative.end ?? Number.POSITIVE_INFINITY)) continue;
		const fact = yield* makeFact(markup, chain, narrative.units);
		if (fact && budget.take("fact-text", fact, fact.text.length)) facts.push(fact);
		if (rest()) yield;
	}
	return facts;
}

/** So many facts are made in one step. */
const FACTS = 16;
/** The problems in source order, no more than are read, and what was left out; the gravest kinds come first. */
function* collected(found: readonly (readonly ReadProblem[])[], budget: Budget): Steps<readonly ReadProblem[]> {
	const problems: ReadProblem[] = [];
	for (const kind of found) {
		for (const problem of kind) {
			if (!budget.take("problems", problem)) break;
			problems.push(problem);
		}
		yield;
	}
	return [...problems, ...budget.problems].sort((a, b) => a.start - b.start);
}

function entityOf(markup: Markup, { contextRef }: Cover): Pick<Draft, "entity"> {
	const entity = markup.context(contextRef)?.entity;
	return entity === undefined ? {} : { entity };
}

function contextsOf(markup: Markup, facts: readonly Fact[]): Draft["contexts"] {
	const used = new Set(facts.map((fact) => fact.inline?.contextRef));
	return [...used].flatMap((id) => markup.context(id) ?? []).sort((a, b) => a.start - b.start);
}

/** The end that the cover says; the start, and the end failing that, of the document's context. */
function periodOf(markup: Markup, facts: readonly Fact[], cover: Cover): Period {
	const own = new Set([cover.contextRef, ...facts.map((fact) => fact.inline?.contextRef)]);
	const contexts = [...own].flatMap((id) => markup.context(id) ?? []);
	const context = contexts.find((candidate) => !candidate.dimensional) ?? contexts[0];
	return { ...context?.period, ...(cover.periodEnd ? { end: cover.periodEnd } : {}) };
}
