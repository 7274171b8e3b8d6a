import type { Sentence } from "../judgement/types.ts";
import { hasPrompt } from "../requirements/scaffolds.ts";
import { defineRule } from "./define-rule.ts";
import { placeOf } from "./support/place.ts";

export const rule = defineRule({
	id: "draft-not-started",
	title: "The Item has no text yet",
	severity: "error",
	basis: "Form 20-F Item 16K; Regulation S-K Item 106; Form 8-K Item 1.05",
	regime: "any",
	silences: ["missing", "thin", "flag", "effect", "incident", "tag-no-facts", "draft-placeholder"],
	messages: {
		empty: "The Item has no text.\nBegin with the processes for assessing, identifying and managing material risks.",
		incident: "The report has no text.\nBegin with what happened, when, and what it touched.",
	},
	*check({ draft, judgement }) {
		const isProse = ({ passage, text }: Sentence) => passage.kind !== "heading" && !hasPrompt(text);
		if (!draft.complete || judgement.sentences.some(isProse)) return;
		yield { ...placeOf(draft.anchor), messageId: draft.regime === "incident" ? "incident" : "empty" };
	},
});
