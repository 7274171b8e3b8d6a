import type { Draft, Passage } from "../draft/types.ts";
import { cutSentences } from "../judgement/sentences/cut.ts";
import { fold } from "../judgement/sentences/plain-view.ts";
import type { Span } from "../text/span.ts";
import { every } from "../text/steps.ts";
import { defineRule } from "./define-rule.ts";
import { repeatedWords } from "./support/repeated-words.ts";

/** Shorter sentences (letters and digits) are repeated rightly: headings, “None.” */
const SHORTEST = 50;
/** The rule's own definitions of incident and threat end alike; both limbs of its standard are said of each object. */
const OF_THE_RULE = /residing therein|has not had a material impact/i;
/** Characters that are looked through up to a rest. */
const STEP = 10_000;

export const rule = defineRule({
	id: "draft-duplicate-sentence",
	title: "The same sentence, or a long part of one, is written twice",
	severity: "warning",
	basis: "Drafting",
	regime: "any",
	messages: {
		sentence: "The sentence repeats one that the Item already contains.\nDelete one of the two.",
		clause: "The sentence contains the same words twice.\nDelete one of the two.",
	},
	*check({ draft, judgement }) {
		for (const texts of narratives(draft)) {
			const seen = new Map<string, Span>();
			const rest = every(STEP);
			for (const passage of texts) {
				if (rest(passage.text.length)) yield undefined;
				if (passage.kind === "heading" || passage.kind === "cell") continue;
				for (const { start, end, text } of cutSentences(passage)) {
					const folded = fold(text);
					if (folded.length < SHORTEST) continue;
					const span = passage.text.span(start, end);
					const first = seen.get(folded);
					if (!first) seen.set(folded, span);
					else if (first.start !== span.start)
						yield { ...span, messageId: "sentence", related: [{ ...first, message: "Here it stands first" }] };
				}
			}
		}
		const rest = every(STEP);
		for (const { text, passage, offset } of judgement.sentences) {
			if (rest(text.length)) yield undefined;
			const twice = repeatedWords(text);
			if (!twice || OF_THE_RULE.test(text.slice(twice.start, twice.end))) continue;
			yield {
				...passage.text.span(offset + twice.start, offset + twice.end),
				messageId: "clause",
				severity: "info",
				related: [
					{ ...passage.text.span(offset + twice.first, offset + twice.firstEnd), message: "Here they stand first" },
				],
			};
		}
	},
});

/**
 * Stretches of text in which a repeat is the author's. A rendered page gives the same text once for each block, so
 * there only the widest one is looked at, alone.
 */
function narratives(draft: Draft): readonly (readonly Passage[])[] {
	if (!draft.traits.taggedTextOnly) return [draft.passages];
	const blocks = draft.facts.filter((fact) => fact.kind === "textBlock");
	const widest = blocks.reduce<(typeof blocks)[number] | undefined>(
		(best, fact) => (best && best.text.length >= fact.text.length ? best : fact),
		undefined,
	);
	return widest ? [widest.fragments.flatMap((fragment) => fragment.passages)] : [draft.passages];
}
