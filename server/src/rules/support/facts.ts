import type { Draft, Fact } from "../../draft/types.ts";
import type { Evidence } from "../../judgement/types.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { AnyRequirementId } from "../../requirements/types.ts";
import type { Span } from "../../text/span.ts";
import type { Related } from "../define-rule.ts";

/** Facts of the taxonomy's flags. */
export function flagsOf(draft: Draft): readonly Fact[] {
	return draft.facts.filter((fact) => fact.kind === "flag" && CONCEPTS.get(fact.concept)?.type === "flag");
}

/**
 * Names what a fact says something of: its element in its context. Contexts of other ids that say the same are one.
 */
export function aspectsOf({ contexts }: Draft): (fact: Fact) => string {
	const names = new Map(
		contexts.map(({ id, period: { start, end }, dimensional, entity }) =>
			// Two dimensions need not be the same.
			[id, dimensional ? id : `${entity} ${start} ${end}`],
		),
	);
	return ({ concept, inline }) => {
		const id = inline?.contextRef?.trim() ?? "";
		return `${concept} ${names.get(id) ?? id}`;
	};
}

/** What a fact is about, in a word or two: `third-party oversight`. */
export function topicOf({ concept }: Fact): string {
	const id = CONCEPTS.get(concept)?.requirement;
	return id ? requirement(id).topic : concept;
}

/** The requirement and concept of a fact, for a report. */
export function bearing(fact: Fact): { readonly concept: string; readonly requirement?: AnyRequirementId } {
	const id = CONCEPTS.get(fact.concept)?.requirement;
	return { concept: fact.concept, ...(id && { requirement: id }) };
}

/** The paragraph that a fact's concept carries. */
export function paragraphOf(fact: Fact): string {
	const id = CONCEPTS.get(fact.concept)?.requirement;
	return id ? requirement(id).paragraph : "";
}

/** Weaker evidence is shown only where it is the best: it may well speak of something else. */
const FAINT = 0.3;

/** The best sentences as related places; evidence comes best first. */
export function shown(evidence: readonly Evidence[], message: string, most = 3): readonly Related[] {
	return evidence
		.filter(({ strength }, place) => place === 0 || strength >= FAINT)
		.slice(0, most)
		.map(({ start, end }) => ({ start, end, message }));
}

/** Where a flag's value stands; its name where there is no value. */
export function valuePlace({ valueSpan, name }: Fact): Span {
	const { start, end } = valueSpan.end > valueSpan.start ? valueSpan : name;
	return { start, end };
}
