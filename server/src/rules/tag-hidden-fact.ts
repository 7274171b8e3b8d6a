import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-hidden-fact",
	title: "A CYD fact that readers cannot see, or a place that shows none",
	severity: "error",
	basis: "EDGAR Filer Manual 5.2.5.14: CYD facts can be shown, so they may not be hidden",
	regime: "any",
	messages: {
		hidden:
			"This fact stands in ix:hidden, where readers cannot see it and EDGAR warns. Wrap the words that it rests on instead; a flag takes ixt:fixed-true or ixt:fixed-false.",
		unreferenced:
			"This fact without a value stands in ix:hidden, and no element shows it by -sec-ix-hidden:{id}; EDGAR warns. Take the fact away, since what is not addressed is not tagged.",
		several: "{count} elements show this hidden fact by -sec-ix-hidden:{id}; EDGAR takes one. Leave it on one of them.",
		dangling:
			"-sec-ix-hidden names “{id}”, and nothing in ix:hidden has this id; EDGAR refuses it. Correct the id, or take the style away.",
		undisplayed:
			"This fact stands in an element with display: none, where readers cannot see it. Wrap the words of the Item that it rests on.",
	},
	*check({ draft }) {
		for (const problem of draft.problems) {
			if (problem.kind !== "hidden-missing") continue;
			yield { start: problem.start, end: problem.end, message: "dangling", data: { id: problem.id } };
		}
		const severity = "warning";
		for (const { hidden, undisplayed, nil, shownBy = 0, name, concept, inline } of draft.facts) {
			if (undisplayed) yield { ...name, message: "undisplayed", severity, concept };
			if (!hidden) continue;
			const id = inline?.id?.trim() ?? "";
			if (!nil) yield { ...name, message: "hidden", severity, concept };
			else if (shownBy === 0)
				yield { ...name, message: "unreferenced", data: { id: id || "(no id)" }, severity, concept };
			if (shownBy > 1) yield { ...name, message: "several", data: { id, count: shownBy }, severity, concept };
		}
	},
});
