import type { Draft, Fact } from "../../draft/types.ts";
import { byText } from "../../judgement/sentences/by-text.ts";
import { FLAG_BY_REQUIREMENT } from "../../requirements/concept-names.ts";
import type { Concept } from "../../requirements/concepts.ts";
import { CONCEPTS, nearestConcept } from "../../requirements/concepts.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { AnyRequirementId } from "../../requirements/types.ts";
import { nearest as nearestName } from "../../text/nearest.ts";

/** The concept that an unknown name is likely a misspelling of. */
export const nearest: (name: string) => Concept | undefined = byText(nearestConcept);

/**
 * The concepts that a draft tags. A misspelt name counts as what it was likely meant to be: `tag-unknown-concept` says
 * so, and nothing is missed besides.
 */
export function taggedConcepts(draft: Draft): ReadonlySet<string> {
	const facts = draft.facts.map(({ concept }) =>
		CONCEPTS.has(concept) ? concept : (nearest(concept)?.name ?? concept),
	);
	const keys = draft.problems.flatMap((problem) =>
		problem.kind === "unknown-label" ? (FLAG_BY_REQUIREMENT[nearestKey(problem.label) ?? ""] ?? []) : [],
	);
	return new Set([...facts, ...keys]);
}

const KEYS = Object.keys(FLAG_BY_REQUIREMENT);
/** No key is longer. */
const KEY_LENGTH = 100;

/** The key of the front matter that an unknown one is likely a misspelling of: `reports-to-bord`. */
export function nearestKey(label: string): string | undefined {
	return label.length > KEY_LENGTH ? undefined : nearestName(label, KEYS);
}

const alone = new WeakMap<Draft, ReadonlySet<AnyRequirementId>>();

/**
 * Requirements that a false flag alone answers, in a draft that shows tagged text only: no block is tagged for them,
 * and the words that the flag wraps, which may well say it, are not shown.
 */
export function toldByFlagAlone(draft: Draft): ReadonlySet<AnyRequirementId> {
	const known = alone.get(draft) ?? new Set(holdsTaggedTextOnly(draft) ? falseFlagsWithoutBlock(draft.facts) : []);
	alone.set(draft, known);
	return known;
}

function falseFlagsWithoutBlock(facts: readonly Fact[]): readonly AnyRequirementId[] {
	const concepts = new Set(facts.map(({ concept }) => concept));
	return facts.flatMap(({ concept, value }) => {
		const id = CONCEPTS.get(concept)?.requirement;
		return id && value === "false" && !concepts.has(requirement(id).textBlock ?? "") ? [id] : [];
	});
}

/**
 * Whether all text of a draft stands in its text blocks, as on a page that EDGAR renders: the words round the blocks,
 * those that a flag wraps among them, are then not to be seen. A sheet that an author writes may hold more.
 */
export function holdsTaggedTextOnly({ traits, facts, passages }: Draft): boolean {
	if (!traits.taggedTextOnly || facts.length === 0) return false;
	const tagged = new Set(
		facts.flatMap(({ fragments }) => fragments.flatMap((it) => it.passages.map(({ start }) => start))),
	);
	return passages.every(({ kind, start }) => kind === "heading" || tagged.has(start));
}
