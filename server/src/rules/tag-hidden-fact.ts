import { defineRule } from "./define-rule.ts";

export const rule = defineRule({
	id: "tag-hidden-fact",
	title: "A CYD fact that readers cannot see, or a place that shows none",
	severity: "error",
	basis: "EDGAR Filer Manual 5.2.5.14: CYD facts can be shown, so they may not be hidden",
	regime: "any",
	messages: {
		hidden:
			"The fact is in ix:hidden, where readers cannot see it and EDGAR warns.\nTag the visible words that it rests on; for a flag use ixt:fixed-true or ixt:fixed-false.",
		unreferenced:
			"The fact in ix:hidden has no value, and no element shows it.\nDelete it, since what is not addressed is not tagged; no style names -sec-ix-hidden:{id}.",
		several:
			"{count} elements show the hidden fact “{id}”, but EDGAR accepts one.\nKeep the style -sec-ix-hidden on one of them.",
		dangling:
			"The style -sec-ix-hidden names “{id}”, but no hidden fact has this id.\nCorrect the id or delete the style, which EDGAR refuses.",
		undisplayed:
			"The fact is in an element with display: none, where readers cannot see it.\nTag the visible words of the Item that it rests on.",
	},
	*check({ draft }) {
		for (const problem of draft.problems) {
			if (problem.kind !== "hidden-missing") continue;
			yield { start: problem.start, end: problem.end, messageId: "dangling", data: { id: problem.id } };
		}
		const severity = "warning";
		for (const { hidden, undisplayed, nil, shownBy = 0, name, concept, inline } of draft.facts) {
			if (undisplayed) yield { ...name, messageId: "undisplayed", severity, concept };
			if (!hidden) continue;
			const id = inline?.id?.trim() ?? "";
			if (!nil) yield { ...name, messageId: "hidden", severity, concept };
			else if (shownBy === 0)
				yield { ...name, messageId: "unreferenced", data: { id: id || "(no id)" }, severity, concept };
			if (shownBy > 1) yield { ...name, messageId: "several", data: { id, count: shownBy }, severity, concept };
		}
	},
});
