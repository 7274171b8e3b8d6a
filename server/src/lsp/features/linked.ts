import type { Draft, Fact } from "../../draft/types.ts";
import type { Evidence, Judgement, Sentence } from "../../judgement/types.ts";
import type { LintResult } from "../../lint.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";
import type { AnyRequirementId } from "../../requirements/types.ts";
import type { Span } from "../../text/span.ts";

/** What stands at a place of a draft: a fact, where it is named or where a flag has its value; else a sentence. */
export type Standing =
	| { readonly kind: "fact"; readonly fact: Fact }
	| { readonly kind: "sentence"; readonly sentence: Sentence };

/** @param offset UTF-16 offset in the source; the end of a name or a sentence still belongs to it */
export function standingAt({ draft, judgement }: LintResult, offset: number): Standing | undefined {
	if (!draft || !judgement) return undefined;
	const fact = draft.facts.find(
		(it) => within(it.name, offset) || (it.kind === "flag" && within(it.valueSpan, offset)),
	);
	if (fact) return { kind: "fact", fact };
	const sentence = judgement.sentences.find((it) => within(it, offset));
	return sentence && { kind: "sentence", sentence };
}

/** Whether an offset is in a span or just behind it, as the caret behind a word is. */
export function within({ start, end }: Span, offset: number): boolean {
	return start <= offset && offset <= end;
}

/** The requirement that a fact answers; undefined for elements that the taxonomy does not have. */
export function requirementOf({ concept }: Fact): AnyRequirementId | undefined {
	return CONCEPTS.get(concept)?.requirement;
}

/** The sentences that the answer to a fact's requirement rests on, best first. */
export function evidenceFor({ answers }: Judgement, fact: Fact): readonly Evidence[] {
	const requirement = requirementOf(fact);
	return (requirement && answers.get(requirement)?.evidence) ?? [];
}

/** The facts whose requirements a sentence answers, in source order. */
export function factsOn(draft: Draft, { answers }: Judgement, sentence: Sentence): readonly Fact[] {
	const answered = new Set(
		[...answers.values()].flatMap(({ requirement, evidence }) =>
			evidence.some((it) => it.sentence === sentence) ? [requirement] : [],
		),
	);
	return draft.facts.filter((fact) => {
		const requirement = requirementOf(fact);
		return requirement !== undefined && answered.has(requirement);
	});
}
