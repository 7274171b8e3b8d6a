import { ANNUAL_REQUIREMENTS } from "../../requirements/requirements.ts";
import type { AnyRequirementId, RequirementId } from "../../requirements/types.ts";
import type { Cut } from "../sentences/cut.ts";
import { PATTERNS } from "./by-requirement.ts";
import type { Claim, Pattern, RequirementPatterns } from "./pattern.ts";
import { wordsIn } from "./pattern.ts";

/** What is known in words of a requirement. */
export function patternsOf<Id extends AnyRequirementId>(id: Id): RequirementPatterns<Id> {
	return PATTERNS[id];
}

/** The patterns of every requirement of an annual report, in the order of the rule. */
export const ANNUAL_PATTERNS: readonly RequirementPatterns<RequirementId>[] = ANNUAL_REQUIREMENTS.map(
	({ id }) => PATTERNS[id],
);

/**
 * Whether a sentence can speak of a requirement at all.
 *
 * @param view plain view of the sentence
 */
export function namesSubject(id: AnyRequirementId, view: string): boolean {
	const { subject } = PATTERNS[id];
	return !subject || wordsIn(subject, view) !== undefined;
}

/** Where a view denies the requirement outright, `[start, end)`: the first words that do. */
export function denialOf(id: AnyRequirementId, view: string): Cut | undefined {
	return firstOf(PATTERNS[id].denials, view)?.cut;
}

/** What a view claims outright: that there is what a requirement asks for. */
export function claimOf(id: AnyRequirementId, view: string): { readonly claim: Claim; readonly cut: Cut } | undefined {
	const found = firstOf(PATTERNS[id].claims, view);
	return found && { claim: found.pattern, cut: found.cut };
}

/** The pattern whose words stand first in a view; of several there, the one that is listed first. */
function firstOf<P extends Pattern>(
	patterns: readonly P[],
	view: string,
): { readonly pattern: P; readonly cut: Cut } | undefined {
	let first: { readonly pattern: P; readonly cut: Cut } | undefined;
	for (const pattern of patterns) {
		const cut = wordsIn(pattern, view);
		if (cut && (!first || cut[0] < first.cut[0])) first = { pattern, cut };
	}
	return first;
}
