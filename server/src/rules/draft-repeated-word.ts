import type { Sentence } from "../judgement/types.ts";
import type { Report } from "./define-rule.ts";
import { defineRule } from "./define-rule.ts";
import { rawMatchesIn, wordsSpan } from "./support/matches.ts";
import { rewrite } from "./support/rewrite.ts";
import { someAtATime } from "./support/some-at-a-time.ts";

const REPEATED = /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/giu;
/** Words that stand twice rightly. */
const RIGHTLY = new Set(["that", "had", "do", "very", "no", "is", "her", "so"]);
const SMALL = new Set(
	"the a an of in to and or our we for by with on at as are be is from its their has have was were not will any such".split(
		" ",
	),
);

export const rule = defineRule({
	id: "draft-repeated-word",
	title: "A word is written twice in a row",
	severity: "warning",
	basis: "Drafting",
	regime: "any",
	messages: { repeated: "“{word}” is written twice in a row.\nDelete one." },
	*check({ judgement }) {
		for (const some of someAtATime(judgement.sentences)) {
			yield undefined;
			yield* repeatedIn(some);
		}
	},
});

function* repeatedIn(sentences: readonly Sentence[]): Generator<Report<"repeated">> {
	for (const { start, end, text, groups, sentence } of rawMatchesIn(sentences, REPEATED)) {
		const word = groups[1] ?? "";
		const plain = word.toLowerCase();
		if (RIGHTLY.has(plain)) continue;
		const second = text.slice(-word.length);
		// Capitals: a name (Baden Baden), a heading that runs into its text, a list of letters.
		const capital = /^\p{Lu}/u.test(second) || (/^\p{Lu}/u.test(word) && !SMALL.has(plain));
		if (capital || (word.length === 1 && plain !== "a")) continue;
		const again = wordsSpan(sentence, groups.index + word.length, groups.index + text.length);
		// Of three in a row one would be left over.
		const isLast = !sentence.text
			.slice(groups.index + text.length)
			.trimStart()
			.toLowerCase()
			.startsWith(plain);
		yield {
			start,
			end,
			messageId: "repeated",
			data: { word: second },
			fixes: rewrite(again, isLast ? "" : undefined),
		};
	}
}
