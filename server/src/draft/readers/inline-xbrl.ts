import type { Context, Draft, Fact, Form, Period, ReadProblem, Regime } from "../types.ts";
import { followChains } from "./html/continuations.ts";
import type { Cover } from "./html/cover.ts";
import { readCover } from "./html/cover.ts";
import { makeFact } from "./html/facts.ts";
import { vintages } from "./html/namespaces.ts";
import { readNarrative } from "./html/narrative.ts";
import { mayBeDisclosure } from "./html/recognize.ts";
import type { Markup } from "./html/scan.ts";
import { scan } from "./html/scan.ts";
import { CYBER_ITEMS } from "./item-headings.ts";

/**
 * Reads Inline XBRL, or HTML without it: the facts of the CYD taxonomy, wherever they are, and the narrative of the
 * Item that carries the disclosure.
 *
 * @returns undefined when there is neither a CYD fact nor a heading of Item 16K, 1C or 1.05; never throws
 */
export function readInlineXbrl(source: string): Draft | undefined {
	if (!mayBeDisclosure(source)) return undefined;
	const markup = scan(source);
	const tagged = markup.elements.filter((element) => element.family === "cyd");
	const { chains, problems } = followChains(tagged, markup.elements);
	const cover = readCover(markup);
	const narrative = readNarrative(markup, chains, cover.form);
	const facts = chains.flatMap((chain) => makeFact(markup, chain, narrative.units) ?? []);
	const first = facts[0];
	if (!first && !narrative.heading) return undefined;
	const passages = narrative.units.flatMap((unit) => (unit.hidden ? [] : [unit.passage]));
	const form = cover.form ?? (narrative.item === undefined ? undefined : CYBER_ITEMS[narrative.item]);
	return {
		source,
		format: markup.inline ? "inline-xbrl" : "html",
		...(form ? { form } : {}),
		...(cover.formSpan ? { formSpan: cover.formSpan } : {}),
		regime: regimeOf(form, facts),
		period: periodOf(markup, facts, cover),
		...(cover.periodSpan ? { periodSpan: cover.periodSpan } : {}),
		...(cover.registrant !== undefined ? { registrant: cover.registrant } : {}),
		...vintages(markup.addresses),
		contexts: contextsOf(markup, facts),
		facts,
		passages,
		anchor: narrative.heading ?? passages[0] ?? first?.name ?? { start: 0, end: 0 },
		problems: [...markup.problems, ...problems].sort(bySource),
		complete: narrative.heading !== undefined || facts.some((fact) => !fact.hidden && fact.text !== ""),
	};
}

function bySource(a: ReadProblem, b: ReadProblem): number {
	return a.start - b.start;
}

function regimeOf(form: Form | undefined, facts: readonly Fact[]): Regime {
	if (form !== undefined) return form === "8-K" || form === "6-K" ? "incident" : "annual";
	const incidents = facts.filter((fact) => fact.concept.startsWith("MaterialCybersecurityIncident"));
	return facts.length > 0 && incidents.length === facts.length ? "incident" : "annual";
}

function contextsOf(markup: Markup, facts: readonly Fact[]): readonly Context[] {
	const used = new Set(facts.map((fact) => fact.inline?.contextRef));
	return [...markup.contexts.values()].filter((context) => used.has(context.id));
}

/** The end that the cover says; the start, and the end failing that, of the document's context. */
function periodOf(markup: Markup, facts: readonly Fact[], cover: Cover): Period {
	const own = [cover.contextRef, ...facts.map((fact) => fact.inline?.contextRef)];
	const contexts = own.flatMap((id) => (id === undefined ? [] : (markup.contexts.get(id) ?? [])));
	const context = contexts.find((candidate) => !candidate.dimensional) ?? contexts[0];
	return { ...context?.period, ...(cover.periodEnd ? { end: cover.periodEnd } : {}) };
}
