import type { Draft, Fact } from "../../draft/types.ts";
import { foldFact } from "../../judgement/sentences/plain-view.ts";
import type { Concept } from "../../requirements/concepts.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";
import { topicOf } from "./facts.ts";

/** A text block of the taxonomy, with what is known of its concept. */
export interface TextBlock {
	readonly fact: Fact;
	readonly concept: Concept;
	/** What it is about, in a word or two: `board oversight`. */
	readonly topic: string;
	/** Letters and digits of its text. */
	readonly folded: string;
}

const known = new WeakMap<Draft, readonly TextBlock[]>();

/**
 * The draft's text blocks whose concept the taxonomy knows and whose text is all there; the same for all rules that
 * ask. Of a chain that breaks `tag-broken-continuation` tells: what the rest would say is not known.
 */
export function textBlocks(draft: Draft): readonly TextBlock[] {
	const blocks = known.get(draft) ?? blocksOf(draft);
	known.set(draft, blocks);
	return blocks;
}

function blocksOf(draft: Draft): readonly TextBlock[] {
	const broken = brokenChains(draft);
	return draft.facts.flatMap((fact) => {
		const concept = CONCEPTS.get(fact.concept);
		if (!concept || fact.kind !== "textBlock" || broken.has(fact)) return [];
		return [{ fact, concept, topic: topicOf(fact), folded: foldFact(fact) }];
	});
}

/** Facts with a link, in any of their pieces, that leads nowhere. */
export function brokenChains({ facts, problems }: Draft): ReadonlySet<Fact> {
	const lost = problems.filter(({ kind }) => kind === "continuation-missing" || kind === "continuation-circular");
	if (lost.length === 0) return new Set();
	const concepts = new Set(lost.flatMap((problem) => ("concept" in problem ? problem.concept : [])));
	return new Set(facts.filter(({ concept }) => concepts.has(concept)));
}

/** `Cybersecurity Risk Role of Management [Text Block]` as `Role of Management`. */
export function shortLabel(concept: Concept): string {
	return concept.label
		.replace(/ \[(?:Flag|Text Block)\]$/, "")
		.replace(/^(?:Cybersecurity Risk (?:Management )?|Material Cybersecurity )(?=[A-Z])/, "");
}
