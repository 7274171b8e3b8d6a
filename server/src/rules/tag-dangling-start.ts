import { cutSentences } from "../judgement/sentences/cut.ts";
import { fold, viewOf } from "../judgement/sentences/plain-view.ts";
import { defineRule } from "./define-rule.ts";
import { textBlocks } from "./support/text-blocks.ts";

/** Words that point back to a sentence before. */
const POINTS_BACK =
	/^(?:these|those|they|he|she|his|her|their|such (?:person|individual|officer|committee|team|process|polic|assessment|report|measure|risk|incident)\w*|this (?:includes?|involves?|team|committee|group|person|officer|individual|role|framework|structure))\b/;

export const rule = defineRule({
	id: "tag-dangling-start",
	title: "A text block begins with a reference to text outside it",
	severity: "info",
	basis: "CYD taxonomy: a text block is read alone, so it holds what its words refer to",
	regime: "any",
	messages: {
		dangling:
			"The block on {topic} begins with “{words}”, named outside it.\nInclude the sentence before, to which the words refer.",
	},
	*check({ draft, judgement }) {
		const places = new Map(judgement.sentences.map((s) => [fold(s.text), s.index]));
		for (const { fact, topic, folded } of textBlocks(draft)) {
			const passage = fact.fragments[0]?.passages[0];
			const cut = passage && passage.kind !== "heading" ? cutSentences(passage)[0] : undefined;
			if (!passage || !cut) continue;
			const { text, start } = cut;
			const before = judgement.sentences[(places.get(fold(text)) ?? 0) - 1];
			if (!before || before.passage.kind === "heading" || folded.includes(fold(before.text))) continue;
			const words = danglingWords(viewOf(text), viewOf(before.text));
			if (words === 0) continue;
			yield {
				...passage.text.span(start, start + words),
				messageId: "dangling",
				data: { topic, words: text.slice(0, words) },
				concept: fact.concept,
				related: [{ start: before.start, end: before.end, message: "The sentence before" }],
			};
		}
	},
});

/** Length of the words at the begin of `view` that refer to the sentence `before`; 0 when there are none. */
function danglingWords(view: string, before: string): number {
	const back = POINTS_BACK.exec(view);
	if (back) return back[0].length;
	// “The constituencies …” after “… with specific constituencies”; what is named by a capital stands for itself.
	const [words = "", noun] = /^the ([a-z]{4,})\b/.exec(view) ?? [];
	if (noun === undefined) return 0;
	return ["specific", "certain", "following", "several"].some((w) => before.includes(` ${w} ${noun}`))
		? words.length
		: 0;
}
