import type { Draft, Fact } from "../../draft/types.ts";
import { foldFact } from "../../evidence/view.ts";
import type { Concept } from "../../requirements/concepts.ts";
import { CONCEPTS } from "../../requirements/concepts.ts";

/** A text block of the taxonomy, with what is known of its concept. */
export interface TextBlock {
	readonly fact: Fact;
	readonly concept: Concept;
	/** Label without `[Text Block]`. */
	readonly name: string;
	/** Letters and digits of its text. */
	readonly folded: string;
}

const known = new WeakMap<Draft, readonly TextBlock[]>();

/** The draft's text blocks whose concept the taxonomy knows; the same for all rules that ask. */
export function textBlocks(draft: Draft): readonly TextBlock[] {
	const blocks = known.get(draft) ?? blocksOf(draft);
	known.set(draft, blocks);
	return blocks;
}

function blocksOf(draft: Draft): readonly TextBlock[] {
	return draft.facts.flatMap((fact) => {
		const concept = CONCEPTS.get(fact.concept);
		if (!concept || fact.kind !== "textBlock") return [];
		return [{ fact, concept, name: shortLabel(concept), folded: foldFact(fact) }];
	});
}

/** `Cybersecurity Risk Role of Management [Text Block]` as `Role of Management`. */
export function shortLabel(concept: Concept): string {
	return concept.label
		.replace(/ \[(?:Flag|Text Block)\]$/, "")
		.replace(/^(?:Cybersecurity Risk (?:Management )?|Material Cybersecurity )(?=[A-Z])/, "");
}
