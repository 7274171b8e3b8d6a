import { ANNUAL_REQUIREMENTS } from "../../requirements/requirements.ts";
import type { AnyRequirementId, RequirementId } from "../../requirements/types.ts";
import { byText } from "../sentences/by-text.ts";
import type { Cut } from "../sentences/cut.ts";
import { PATTERNS } from "./by-requirement.ts";
import type { Claim, Pattern, RequirementPatterns } from "./pattern.ts";
import { findWords } from "./pattern.ts";

/** What is known in words of a requirement. */
export function patternsOf<Id extends AnyRequirementId>(id: Id): RequirementPatterns<Id> {
	return PATTERNS[id];
}

/** The patterns of every requirement of an annual report, in the order of the rule. */
export const ANNUAL_PATTERNS: readonly RequirementPatterns<RequirementId>[] = ANNUAL_REQUIREMENTS.map(
	({ id }) => PATTERNS[id],
);

/** A pattern, and where its words stand in a view. */
export interface Found<P extends Pattern> {
	readonly pattern: P;
	readonly cut: Cut;
}

type Finder<P extends Pattern> = (view: string) => Found<P> | undefined;

/** What is asked of every sentence is kept by its view. */
const SUBJECTS = finders(({ subject }) => (subject ? [subject] : []));
const TRACES = finders(({ traces }) => (traces ? [traces] : []));
const DENIALS = finders(({ denials }) => denials);
const CLAIMS = finders(({ claims }) => claims);

/**
 * Whether a sentence can speak of a requirement at all.
 *
 * @param view plain view of the sentence
 */
export function namesSubject(id: AnyRequirementId, view: string): boolean {
	return !PATTERNS[id].subject || SUBJECTS[id](view) !== undefined;
}

/** Whether a view has words by which it may touch the matter after all. */
export function hasTrace(id: AnyRequirementId, view: string): boolean {
	return TRACES[id](view) !== undefined;
}

/** Where a view denies the requirement outright, `[start, end)`: the first words that do. */
export function denialOf(id: AnyRequirementId, view: string): Cut | undefined {
	return DENIALS[id](view)?.cut;
}

/** What a view claims outright: that there is what a requirement asks for. */
export function claimOf(id: AnyRequirementId, view: string): Found<Claim> | undefined {
	return CLAIMS[id](view);
}

function finders<P extends Pattern>(
	patternsIn: (known: RequirementPatterns) => readonly P[],
): Readonly<Record<AnyRequirementId, Finder<P>>> {
	return Object.fromEntries(
		Object.values(PATTERNS).map((known) => [known.requirement, firstOf(patternsIn(known))]),
	) as Record<AnyRequirementId, Finder<P>>;
}

/** Finds the pattern whose words stand first in a view; of several there, the one that is listed first. */
function firstOf<P extends Pattern>(patterns: readonly P[]): Finder<P> {
	if (patterns.length === 0) return () => undefined;
	return byText((view) => {
		let first: Found<P> | undefined;
		for (const pattern of patterns) {
			const cut = findWords(pattern, view);
			if (cut && (!first || cut[0] < first.cut[0])) first = { pattern, cut };
		}
		return first;
	});
}
