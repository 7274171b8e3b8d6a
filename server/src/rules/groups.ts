import type { SeverityBy } from "./define-rule.ts";

/** The groups, in the order in which they are listed, and what the rules of each look for. A rule's group is the first word of its id. */
export const GROUPS: Readonly<Record<string, string>> = {
	missing: "A required element is not addressed at all.",
	thin: "An element is addressed in part.",
	flag: "A flag that the text contradicts or does not support, or that is missing, empty or doubled.",
	prose: "Two statements that cannot both be true.",
	effect: "The statement on material effects, paragraph (b)(2).",
	tag: "Text blocks and tags: content, order, continuations, names, contexts.",
	date: "Years and periods that do not fit the report.",
	draft: "Drafting: placeholders, cross-references, repeats, errors.",
	form: "References to Items, forms and documents that are not this one's.",
	wording: "Unqualified claims.",
	incident: "Incident reports: Form 8-K Item 1.05 and Form 6-K.",
	waiver: "Findings that were accepted: without a reason, or for nothing.",
};

/** `wording` of `wording-absolute`. */
export function groupOf(id: string): string {
	return id.slice(0, id.indexOf("-"));
}

/** What is set for a rule: its own entry, else its group's; undefined where neither is. */
export function levelOf(severity: SeverityBy, id: string): SeverityBy[string] | undefined {
	return severity[id] ?? severity[groupOf(id)];
}
