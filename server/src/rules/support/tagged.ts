import type { Draft } from "../../draft/types.ts";
import { byText } from "../../judgement/sentences/by-text.ts";
import type { Concept } from "../../requirements/concepts.ts";
import { CONCEPTS, nearestConcept } from "../../requirements/concepts.ts";

/** The concept that an unknown name is likely a misspelling of. */
export const nearest: (name: string) => Concept | undefined = byText(nearestConcept);

/**
 * The concepts that a draft tags. A misspelt name counts as what it was likely meant to be: `tag-unknown-concept` says
 * so, and nothing is missed besides.
 */
export function taggedConcepts(draft: Draft): ReadonlySet<string> {
	return new Set(
		draft.facts.map(({ concept }) => (CONCEPTS.has(concept) ? concept : (nearest(concept)?.name ?? concept))),
	);
}
