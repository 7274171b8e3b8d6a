import type { Draft } from "../../draft/types.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";
import type { Report } from "../define-rule.ts";

/** No more facts are shown beside the document's type. */
const SHOWN = 5;

/**
 * Facts whose concept is for the other kind of report: each by itself, or all as one finding where no fact is of the
 * draft's own kind, since then it is the document's type that is in doubt.
 */
export function* foreignConcepts({ facts, regime, form, formSpan }: Draft): Generator<Report<"one" | "all">> {
	const foreign = facts.flatMap((fact) => {
		const concept = CONCEPTS.get(fact.concept);
		return concept && concept.regime !== regime ? [{ fact, concept }] : [];
	});
	const [first] = foreign;
	if (first && formSpan && form && foreign.length > 1 && foreign.length === facts.length) {
		yield {
			start: formSpan.start,
			end: formSpan.end,
			messageId: "all",
			data: { form, count: foreign.length },
			related: foreign.slice(0, SHOWN).map(({ fact: { name }, concept }) => ({ ...name, message: concept.label })),
		};
		return;
	}
	for (const { fact, concept } of foreign)
		yield { ...fact.name, messageId: "one", data: { name: concept.label }, concept: fact.concept };
}
