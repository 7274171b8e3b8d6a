import type { Span } from "../../../server/src/text/span.ts";
import type { Filing, Mutation } from "./mutation.ts";
import { attribute, BLOCK, FLAG, first, tagsOf, textOf, to, without } from "./mutation.ts";

function isOnlyOfIncidents({ draft: { regime, facts } }: Filing): boolean {
	return regime === "incident" && facts.every(({ concept }) => concept.startsWith("MaterialCybersecurityIncident"));
}

function binding({ draft }: Filing, family: string): Span | undefined {
	return draft.references.find((it) => it.family === family && it.address.startsWith("http"));
}

const otherYear = (address: string) => address.replace(/20\d\d/, (year) => (year === "2024" ? "2025" : "2024"));

/** Faults in what the document says of itself: taxonomies, form, registry of transformations, styles. */
export const DOCUMENT_MUTATIONS: readonly Mutation[] = [
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
		name: "nothing is tagged",
		// A Form 6-K has no Item, so that nothing tells what it is about.
		edits: (it) => (it.draft.form === "6-K" ? undefined : without(tagsOf(it))),
		finds: ["tag-no-facts"],
		may: ["missing-third-party-oversight", "thin-positions-responsible", "incident-no-amendment"],
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
		name: "the document has a type",
		edits: (it) => {
			const start = it.source.indexOf("<html");
			return to({ start, end: start }, "<!DOCTYPE html>");
		},
		finds: ["tag-disallowed"],
		at: () => "<!DOCTYPE html>",
	},
	{
		name: "an incident report says that it is an annual one",
		edits: (it) => (isOnlyOfIncidents(it) ? to(it.draft.formSpan, "10-K/A") : undefined),
		finds: ["tag-incident-concept-in-annual"],
		among: /^tag-(?!untagged|cut-fragment)/,
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
		// It does not name the report that it amends.
		may: ["incident-no-amendment", "incident-original"],
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
