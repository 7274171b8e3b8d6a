import type { Draft, Fact } from "../../../server/src/draft/types.ts";
import type { Span } from "../../../server/src/text/span.ts";

/** A text that takes the place of `[start, end)` of the source. */
export interface Edit extends Span {
	readonly text: string;
}

/** A filing as it is, read. */
export interface Filing {
	readonly source: string;
	readonly draft: Draft;
}

/** One fault put into a filing, and what is to be found of it. */
export interface Mutation {
	readonly name: string;
	/** The edits, which do not overlap; undefined where the filing has no place for the fault. */
	readonly edits: (filing: Filing) => readonly Edit[] | undefined;
	/** Rules that find something that they did not before, each as often as it does. */
	readonly finds: readonly string[];
	/** The rules that are looked at, where others are to change: another kind of report has other duties. */
	readonly among?: RegExp;
	/** What may be found besides, since it is true of the faulty text: the text that a block lost, a silence that a flag hid. */
	readonly may?: readonly string[];
	/** What the first of `finds` underlines in the mutated text; not looked at where it is left out. */
	readonly at?: (filing: Filing) => string;
}

const FLAG = "flag";
const BLOCK = "textBlock";

/** The first fact of a kind that a test holds for. */
function first({ draft }: Filing, kind: Fact["kind"], test: (fact: Fact) => boolean = () => true): Fact | undefined {
	return draft.facts.find((fact) => fact.kind === kind && test(fact));
}

function to(place: Span | undefined, text: string): readonly Edit[] | undefined {
	return place && [{ start: place.start, end: place.end, text }];
}

function textOf({ source }: Filing, place: Span | undefined): string {
	return place ? source.slice(place.start, place.end) : "";
}

/** An attribute with its name and the blank before it. */
function attribute({ source }: Filing, place: Span | undefined): Span | undefined {
	if (!place) return undefined;
	return { start: source.lastIndexOf(" ", source.lastIndexOf("=", place.start)), end: place.end + 1 };
}

/** After the name of the element that a fact begins with. */
function afterTagName({ source }: Filing, { start }: Fact): Span {
	const at = start + (/^<[\w:]+/.exec(source.slice(start, start + 100))?.[0].length ?? 0);
	return { start: at, end: at };
}

/** The id of the first context of which a test holds. */
function contextId({ source }: Filing, test: (context: string) => boolean): string | undefined {
	for (const [context, id] of source.matchAll(/<(?:xbrli:)?context\s[^>]*id="([^"]+)"[\s\S]*?<\/(?:xbrli:)?context>/g))
		if (test(context)) return id;
	return undefined;
}

const isDimensional = (context: string) => context.includes("Member");
const endOf = (context: string) => /endDate>\s*([\d-]+)/.exec(context)?.[1];

/** The fact's continuations, as their start tags. */
function links({ source, draft }: Filing, count: number) {
	for (const fact of draft.facts) {
		const ids = fact.fragments.flatMap(({ id }) => id ?? []);
		const pieces = fact.fragments.slice(1).filter(({ passages }) => passages.length > 0);
		if (fact.kind !== BLOCK || !fact.inline?.spans.continuedAt || pieces.length < count || pieces.length < ids.length)
			continue;
		const tags = ids.map((id) => {
			const match = new RegExp(`<ix:continuation\\b[^>]*\\bid="${id}"[^>]*>`).exec(source);
			return { start: match?.index ?? 0, text: match?.[0] ?? "" };
		});
		return { fact, link: fact.inline.spans.continuedAt, ids, tags };
	}
	return undefined;
}

function isOnlyOfIncidents({ draft: { regime, facts } }: Filing): boolean {
	return regime === "incident" && facts.every(({ concept }) => concept.startsWith("MaterialCybersecurityIncident"));
}

function binding({ draft }: Filing, family: string): Span | undefined {
	return draft.references.find((it) => it.family === family && it.address.startsWith("http"));
}

/** The start and end tags of CYD facts and of their continuations. */
function tagsOf({ source, draft }: Filing, facts: readonly Fact[] = draft.facts): readonly Span[] {
	return facts
		.flatMap((fact) =>
			[{ start: fact.start, end: fact.end }, ...fact.fragments.slice(1)].map((piece, i) => ({ piece, i })),
		)
		.flatMap(({ piece, i }) => {
			const open = i === 0 ? piece.start : source.lastIndexOf("<ix:continuation", piece.start - 1);
			const close = i === 0 ? source.lastIndexOf("</", piece.end - 1) : piece.end;
			return [open, close].map((start) => ({ start, end: source.indexOf(">", start) + 1 }));
		});
}

const without = (spans: readonly Span[]): readonly Edit[] => spans.map(({ start, end }) => ({ start, end, text: "" }));

const otherYear = (address: string) => address.replace(/20\d\d/, (year) => (year === "2024" ? "2025" : "2024"));

export const MUTATIONS: readonly Mutation[] = [
	{
		name: "escape is left off",
		edits: (it) => without([attribute(it, first(it, BLOCK)?.inline?.spans.escape)].flatMap((span) => span ?? [])),
		finds: ["tag-escape"],
		at: (it) => textOf(it, first(it, BLOCK)?.name),
	},
	{
		name: "escape is false",
		edits: (it) => to(first(it, BLOCK)?.inline?.spans.escape, "false"),
		finds: ["tag-escape"],
		at: () => "false",
	},
	{
		name: "a flag is escaped",
		edits: (it) => {
			const flag = first(it, FLAG);
			return flag && to(afterTagName(it, flag), ' escape="true"');
		},
		finds: ["tag-escape"],
		at: () => "true",
	},
	{
		name: "a fact is of another year",
		edits: (it) => {
			const id = contextId(it, (context) => {
				const end = endOf(context);
				return !isDimensional(context) && end !== undefined && end !== it.draft.period.end;
			});
			return it.draft.regime === "annual" && id ? to(first(it, BLOCK)?.inline?.spans.contextRef, id) : undefined;
		},
		finds: ["tag-context-period"],
	},
	{
		name: "a fact is of a moment",
		edits: (it) => {
			const id = contextId(it, (context) => context.includes("instant>"));
			return id ? to(first(it, BLOCK)?.inline?.spans.contextRef, id) : undefined;
		},
		finds: ["tag-invalid-context"],
	},
	{
		name: "a fact has a dimension",
		edits: (it) => {
			const id = contextId(it, (context) => isDimensional(context) && endOf(context) === it.draft.period.end);
			return it.draft.regime === "annual" && id ? to(first(it, BLOCK)?.inline?.spans.contextRef, id) : undefined;
		},
		finds: ["tag-context-period"],
	},
	{
		name: "a fact names no context that there is",
		edits: (it) => to(first(it, BLOCK)?.inline?.spans.contextRef, "nowhere"),
		finds: ["tag-invalid-context"],
		at: () => "nowhere",
	},
	{
		name: "all facts name no context that there is",
		edits: (it) => it.draft.facts.flatMap((fact) => to(fact.inline?.spans.contextRef, "nowhere") ?? []),
		finds: ["tag-invalid-context"],
		at: () => "nowhere",
	},
	{
		name: "a fact names no context",
		edits: (it) => without([attribute(it, first(it, BLOCK)?.inline?.spans.contextRef)].flatMap((span) => span ?? [])),
		finds: ["tag-invalid-context"],
		at: (it) => textOf(it, first(it, BLOCK)?.name),
	},
	{
		name: "the name of a block lacks a letter",
		edits: (it) => to(first(it, BLOCK)?.name, textOf(it, first(it, BLOCK)?.name).replace("TextBlock", "TextBlok")),
		finds: ["tag-unknown-concept"],
		at: (it) => textOf(it, first(it, BLOCK)?.name).replace("TextBlock", "TextBlok"),
	},
	...["Integrated", "Engaged", "OversightAnd", "Responsible", "ReportToBoard", "MateriallyAffect"].map(
		(word): Mutation => ({
			name: `the name of the flag with ${word} lacks a letter`,
			edits: (it) => {
				const flag = first(it, FLAG, ({ concept }) => new RegExp(`${word}\\w*Flag$`).test(concept));
				return to(flag?.name, textOf(it, flag?.name).replace("Cybersecurity", "Cybersecurty"));
			},
			finds: ["tag-unknown-concept"],
			may: ["missing-third-party-oversight"],
		}),
	),
	{
		name: "continuedAt names nothing",
		edits: (it) => to(links(it, 1)?.link, "nowhere"),
		finds: ["tag-broken-continuation"],
		at: () => "nowhere",
	},
	{
		name: "continuedAt is left off",
		edits: (it) => without([attribute(it, links(it, 1)?.link)].flatMap((span) => span ?? [])),
		finds: ["tag-broken-continuation"],
		may: ["tag-cut-fragment", "tag-empty-block", "tag-unrelated-block"],
		at: (it) => links(it, 1)?.ids[0] ?? "",
	},
	{
		name: "a chain comes back",
		edits: (it) => {
			const chain = links(it, 1);
			const last = chain?.tags.at(-1);
			return last && to({ start: last.start + 16, end: last.start + 16 }, ` continuedAt="${chain?.ids[0]}"`);
		},
		finds: ["tag-broken-continuation"],
		at: (it) => links(it, 1)?.ids[0] ?? "",
	},
	{
		name: "two pieces are swapped",
		edits: (it) => {
			const chain = links(it, 2);
			const [a, b] = chain?.ids ?? [];
			const [first, second] = chain?.tags ?? [];
			if (!a || !b || !first || !second) return undefined;
			const [next] = /continuedAt="[^"]*"/.exec(second.text) ?? [""];
			const exchanged = (text: string, link: string) => text.replace(/\s*continuedAt="[^"]*"/, link && ` ${link}`);
			return [
				...(to(chain?.link, b) ?? []),
				{ start: first.start, end: first.start + first.text.length, text: exchanged(first.text, next) },
				{
					start: second.start,
					end: second.start + second.text.length,
					text: exchanged(second.text, "").replace("<ix:continuation", `<ix:continuation continuedAt="${a}"`),
				},
			];
		},
		finds: ["tag-fragment-order"],
	},
	{
		name: "CYD is of another year",
		edits: (it) => to(binding(it, "cyd"), otherYear(textOf(it, binding(it, "cyd")))),
		finds: ["tag-vintage"],
		at: (it) => otherYear(textOf(it, binding(it, "cyd"))),
	},
	{
		name: "DEI is of another year",
		edits: (it) => to(binding(it, "dei"), otherYear(textOf(it, binding(it, "dei")))),
		finds: ["tag-vintage"],
		at: (it) => textOf(it, binding(it, "cyd")),
	},
	{
		name: "the namespace of CYD has another letter",
		edits: (it) => to(binding(it, "cyd"), textOf(it, binding(it, "cyd")).replace("/cyd/", "/cyb/")),
		finds: ["tag-namespace"],
	},
	{
		name: "the prefix of CYD is not bound",
		edits: (it) => without([attribute(it, binding(it, "cyd"))].flatMap((span) => span ?? [])),
		finds: ["tag-namespace"],
	},
	{
		name: "a flag is hidden",
		edits: (it) => {
			const flag = first(it, FLAG);
			const hidden = it.source.indexOf("<ix:hidden>") + 11;
			if (!flag || hidden < 11) return undefined;
			const copy = `<ix:nonNumeric contextRef="${flag.inline?.contextRef}" name="${textOf(it, flag.name)}">${flag.value}</ix:nonNumeric>`;
			return [{ start: hidden, end: hidden, text: copy }, ...without(tagsOf(it, [flag]))];
		},
		finds: ["tag-hidden-fact"],
		at: (it) => textOf(it, first(it, FLAG)?.name),
	},
	{
		name: "nothing is tagged",
		// A Form 6-K has no Item, so that nothing tells what it is about.
		edits: (it) => (it.draft.form === "6-K" ? undefined : without(tagsOf(it))),
		finds: ["tag-no-facts"],
		may: ["missing-third-party-oversight", "thin-positions-responsible", "incident-no-amendment"],
	},
	{
		name: "a flag has no format",
		edits: (it) => without([attribute(it, first(it, FLAG)?.inline?.spans.format)].flatMap((span) => span ?? [])),
		finds: ["flag-value"],
	},
	{
		name: "a flag has a format for dates",
		edits: (it) => to(first(it, FLAG)?.inline?.spans.format, "ixt:date-month-day-year"),
		finds: ["tag-flag-format"],
		at: () => "ixt:date-month-day-year",
	},
	{
		name: "the registry of transformations is an old one",
		edits: (it) => {
			const start = it.source.search(/http:\/\/www\.xbrl\.org\/inlineXBRL\/transformation\/20[12]\d-\d\d-\d\d/);
			return (
				first(it, FLAG) && to({ start, end: start + 56 }, "http://www.xbrl.org/inlineXBRL/transformation/2011-07-31")
			);
		},
		finds: ["tag-flag-format"],
	},
	{
		name: "a flag is nil",
		edits: (it) => {
			const flag = it.draft.regime === "annual" ? first(it, FLAG) : undefined;
			return flag && to(afterTagName(it, flag), ' xsi:nil="true"');
		},
		finds: ["flag-nil"],
	},
	{
		name: "a fact is tagged as a number",
		edits: (it) => {
			const flag = first(it, FLAG);
			const [open, close] = flag ? tagsOf(it, [flag]) : [];
			if (!flag || !open || !close) return undefined;
			return [
				{ start: open.start, end: afterTagName(it, flag).end, text: "<ix:nonFraction" },
				{ ...close, text: "</ix:nonFraction>" },
			];
		},
		finds: ["tag-disallowed"],
	},
	{
		name: "a fact has a target",
		edits: (it) => {
			const flag = first(it, BLOCK);
			return flag && to(afterTagName(it, flag), ' target="x"');
		},
		finds: ["tag-disallowed"],
		at: () => "x",
	},
	{
		name: "the document has a type",
		edits: (it) => {
			const start = it.source.indexOf("<html");
			return to({ start, end: start }, "<!DOCTYPE html>");
		},
		finds: ["tag-disallowed"],
		at: () => "<!DOCTYPE html>",
	},
	{
		name: "one element is tagged in two places",
		edits: (it) => {
			const [a, b] = it.draft.facts.filter(({ kind }) => kind === BLOCK);
			return a && b && a.text !== b.text ? to(b.name, textOf(it, a.name)) : undefined;
		},
		finds: ["tag-conflict"],
		may: ["tag-untagged", "tag-unrelated-block", "tag-annual-concept-in-incident", "flag-dependency"],
		at: (it) => textOf(it, first(it, BLOCK)?.name),
	},
	{
		name: "a flag has two values",
		edits: (it) => {
			const flag = first(it, FLAG, ({ fragments, text }) => fragments.length === 1 && text !== "");
			if (!flag || it.draft.regime !== "annual") return undefined;
			const [open, close] = tagsOf(it, [flag]);
			if (!open || !close) return undefined;
			const tag = textOf(it, open);
			const other = tag.replace(
				/(fixed-)(true|false)/,
				(_, fixed, value) => fixed + (value === "true" ? "false" : "true"),
			);
			return [{ start: close.end, end: close.end, text: ` ${other}so</ix:nonNumeric>` }];
		},
		finds: ["flag-conflict", "flag-contradicted"],
		may: ["tag-unrelated-block"],
		at: () => "so",
	},
	{
		name: "an incident report says that it is an annual one",
		edits: (it) => (isOnlyOfIncidents(it) ? to(it.draft.formSpan, "10-K/A") : undefined),
		finds: ["tag-incident-concept-in-annual"],
		among: /^tag-(?!untagged)/,
		at: () => "10-K/A",
	},
	{
		name: "an annual report says that it is one of an incident",
		edits: (it) => (it.draft.regime === "annual" ? to(it.draft.formSpan, "8-K/A") : undefined),
		finds: ["tag-annual-concept-in-incident"],
		among: /^tag-/,
		at: () => "8-K/A",
	},
	{
		name: "an annual report is an amendment",
		edits: (it) => (it.draft.form === "10-K" ? to(it.draft.formSpan, "10-K/A") : undefined),
		finds: [],
	},
	{
		name: "a report of an incident is an amendment",
		edits: (it) => (it.draft.form === "8-K" ? to(it.draft.formSpan, "8-K/A") : undefined),
		finds: [],
		may: ["incident-no-amendment"],
	},
	{
		name: "a style shows a fact that is not hidden",
		edits: (it) => {
			const start = first(it, BLOCK)?.fragments[0]?.passages[0]?.start;
			return start === undefined
				? undefined
				: to({ start, end: start }, '<span style="-sec-ix-hidden:nothing"></span>');
		},
		finds: ["tag-hidden-fact"],
		at: () => "nothing",
	},
];
