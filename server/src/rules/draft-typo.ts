import { defineRule } from "./define-rule.ts";
import { matchesIn } from "./support/matches.ts";
import { betterWords, TYPOS } from "./support/typos.ts";

export const rule = defineRule({
	id: "draft-typo",
	title: "A slip of the pen that is common in these disclosures",
	severity: "warning",
	basis: "Drafting hygiene",
	regime: "any",
	messages: { typo: "“{text}” should read “{better}”." },
	*check({ judgement }) {
		for (const typo of TYPOS) {
			for (const { start, end, text, groups } of matchesIn(judgement.sentences, typo.pattern))
				yield { start, end, message: "typo", data: { text, better: betterWords(typo, groups).trim() } };
		}
	},
});
