import type { Filing, Mutation } from "./mutation.ts";
import { afterTagName, attribute, BLOCK, FLAG, first, tagsOf, textOf, to, without } from "./mutation.ts";

/** The id of the first context of which a test holds. */
function contextId({ source }: Filing, test: (context: string) => boolean): string | undefined {
	for (const [context, id] of source.matchAll(/<(?:xbrli:)?context\s[^>]*id="([^"]+)"[\s\S]*?<\/(?:xbrli:)?context>/g))
		if (test(context)) return id;
	return undefined;
}

const isDimensional = (context: string) => context.includes("Member");
const endOf = (context: string) => /endDate>\s*([\d-]+)/.exec(context)?.[1];

/** Faults in one fact: its attributes, its context, its name, its value. */
export const FACT_MUTATIONS: readonly Mutation[] = [
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
];
