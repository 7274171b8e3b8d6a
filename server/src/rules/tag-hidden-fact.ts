import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-hidden-fact",
	title: "A CYD fact inside ix:hidden",
	severity: "warning",
	basis: "EDGAR Filer Manual 5.2.5.14: CYD facts can be shown, so they may not be hidden",
	regime: "any",
	messages: {
		hidden:
			"This fact stands in ix:hidden, where readers cannot see it and EDGAR warns. Wrap the words that it rests on instead; a flag takes ixt:fixed-true or ixt:fixed-false.",
	},
	*check({ draft }) {
		for (const fact of draft.facts) {
			if (fact.hidden) yield { ...fact.name, message: "hidden", concept: fact.concept };
		}
	},
});
