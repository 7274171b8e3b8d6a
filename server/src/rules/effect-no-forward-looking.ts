import type { Fix } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import type { Stated } from "./support/effect.ts";
import { effectOf, lesserThan, others } from "./support/effect.ts";
import { placeOf, wordsOfSentence } from "./support/place.ts";
import { rewrite } from "./support/rewrite.ts";

export const rule = defineRule({
	id: "effect-no-forward-looking",
	title: "The statement on material effects covers the past only",
	severity: "warning",
	basis: "(b)(2)",
	regime: "annual",
	supersedes: lesserThan("effect-no-forward-looking"),
	messages: {
		past: "The material-effect statement covers the past only.\nAdd whether risks from cybersecurity threats are reasonably likely to materially affect the registrant; that they “could”, or that there is “no assurance”, does not say so.",
	},
	*check(context) {
		const { denied, affirmed, conditional } = effectOf(context);
		const [first, ...more] = [...denied, ...affirmed];
		// `effect-conditional` speaks of a forward half that hangs on an "if".
		if (!first || conditional.length > 0 || [first, ...more].some((it) => it.statement.forward)) return;
		yield {
			...placeOf(first.sentence),
			messageId: "past",
			requirement: "material-effect",
			fixes: more.length === 0 && first.statement.polarity === "denied" ? completed(first) : [],
			related: others(more, "This looks back only too."),
		};
	},
});

const LOOKS_BACK = / (have|has)( not)? materially (affect|impact)ed\b/;

/** “have materially affected” goes on with “or are reasonably likely to materially affect”. */
function completed({ sentence, view }: Stated): readonly Fix[] {
	const match = LOOKS_BACK.exec(view);
	if (!match || !/\brisks\b/.test(view)) return [];
	const [words, have, not, verb] = match;
	const end = match.index + words.length;
	const be = `${have === "has" ? "is" : "are"}${not ?? ""}`;
	const { end: at } = wordsOfSentence(sentence, end - 1, end);
	return rewrite({ start: at, end: at }, ` ${not ? "and" : "or"} ${be} reasonably likely to materially ${verb}`, false);
}
