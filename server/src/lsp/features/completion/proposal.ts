import type { LintResult } from "../../../lint.ts";
import { cite } from "../../../requirements/citations.ts";
import type { Concept } from "../../../requirements/concepts.ts";
import { CONCEPTS } from "../../../requirements/concepts.ts";
import type { Regime } from "../../../requirements/forms.ts";
import { requirement } from "../../../requirements/requirements.ts";
import type { Span } from "../../../text/span.ts";

/** What the author may write at a place. Those that are likely come first. */
export interface Proposal {
	readonly label: string;
	readonly kind: "concept" | "value" | "key" | "text";
	/** Beside the label, on one line. */
	readonly detail?: string;
	/** Below it, as plain text. */
	readonly about?: string;
	/** What is written in the place of what stands there. */
	readonly text: string;
	/** The same with places to fill in, for clients that know them. */
	readonly snippet?: string;
	/** By which the editor filters, where it is not the label. */
	readonly filter?: string;
}

/** Proposals for one place: they take the place of the same characters. */
export interface Proposals {
	readonly replaces: Span;
	readonly all: readonly Proposal[];
}

/** Where a completion is asked for, and all that is known of the text. */
export interface Place {
	readonly result: LintResult;
	readonly languageId: string;
	readonly offset: number;
	/** The line up to the cursor, and where it begins. */
	readonly before: string;
	readonly lineStart: number;
	/** The line from the cursor on. */
	readonly after: string;
	/** So many lines above; the line before comes first. */
	above(count: number): readonly string[];
	/** So many characters before the cursor, and after it. */
	around(before: number, after: number): { readonly before: string; readonly after: string };
}

/** A place in a format where something can be proposed: one file each. Undefined: not such a place. */
export type Completer = (place: Place) => Proposals | undefined;

/** The concepts that a report of a regime tags, those that the draft lacks first, each in the order of the rule. */
export function conceptsFor({ draft }: LintResult, regime: Regime | undefined = draft?.regime): readonly Concept[] {
	const tagged = new Set(draft?.facts.map(({ concept }) => concept));
	const all = [...CONCEPTS.values()].filter(
		(it) => it.type !== "container" && (regime === undefined || it.regime === regime),
	);
	return [...all.filter(({ name }) => !tagged.has(name)), ...all.filter(({ name }) => tagged.has(name))];
}

/** What a concept is for: the paragraph, and what it asks. */
export function aboutConcept({ draft }: LintResult, concept: Concept): Pick<Proposal, "detail" | "about"> {
	if (concept.requirement === undefined) return {};
	const { paragraph, asks } = requirement(concept.requirement);
	return { detail: cite(draft?.form, paragraph), about: asks };
}

/** The values of a flag; what the prose says comes first. */
export function flagValues({ judgement }: LintResult, concept: string): readonly Proposal[] {
	const id = CONCEPTS.get(concept)?.requirement;
	const answer = id && judgement?.answers.get(id)?.answer;
	const said = answer === "yes" ? "true" : answer === "no" ? "false" : undefined;
	const values = said === "false" ? ["false", "true"] : ["true", "false"];
	return values.map((value) => ({
		label: value,
		kind: "value",
		text: value,
		...(said === value && { detail: "what the prose says" }),
		...(answer === "silent" && { detail: "the prose is silent" }),
	}));
}

/** The forms that carry a disclosure. */
export const FORM_VALUES: readonly Proposal[] = [
	["20-F", "annual report of a foreign private issuer, Item 16K"],
	["10-K", "annual report, Item 1C"],
	["8-K", "current report, Item 1.05"],
	["6-K", "report of a foreign private issuer"],
].map(([form = "", detail = ""]) => ({ label: form, kind: "value", text: form, detail }));
