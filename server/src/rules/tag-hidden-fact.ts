import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-hidden-fact",
	title: "A CYD fact that readers cannot see",
	severity: "warning",
	basis: "EDGAR Filer Manual 5.2.5.14: CYD facts can be shown, so they may not be hidden",
	regime: "any",
	messages: {
		hidden:
			"This fact stands in ix:hidden, where readers cannot see it and EDGAR warns. Wrap the words that it rests on instead; a flag takes ixt:fixed-true or ixt:fixed-false.",
		unreferenced:
			"This fact without a value stands in ix:hidden, and no element shows it by -sec-ix-hidden:{id}; EDGAR warns. Take the fact away, since what is not addressed is not tagged.",
		several: "{count} elements show this hidden fact by -sec-ix-hidden:{id}; EDGAR takes one. Leave it on one of them.",
		undisplayed:
			"This fact stands in an element with display: none, where readers cannot see it. Wrap the words of the Item that it rests on.",
	},
	*check({ draft }) {
		for (const { hidden, undisplayed, nil, shownBy = 0, name, concept, inline } of draft.facts) {
			if (undisplayed) yield { ...name, message: "undisplayed", concept };
			if (!hidden) continue;
			const id = inline?.id?.trim() ?? "";
			if (!nil) yield { ...name, message: "hidden", concept };
			else if (shownBy === 0) yield { ...name, message: "unreferenced", data: { id: id || "(no id)" }, concept };
			if (shownBy > 1) yield { ...name, message: "several", data: { id, count: shownBy }, concept };
		}
	},
});
