import { viewOf } from "../judgement/sentences/plain-view.ts";
import { thinRule } from "./support/thin.ts";

const OVERSEES = /committee\b[^.;]{0,60}\b(?:responsib\w+|overs(?:ee|ees|eeing|ight)|charged)\b/;

export const rule = thinRule("board-committee", {
	title: "Unclear whether a board committee is responsible",
	said: "A committee is named here, but not as responsible for the oversight of cybersecurity risks.",
	otherwise:
		"If it is a board committee and responsible, say so (“the audit committee of the board oversees these risks”); if the full board oversees them itself, say that.",
	// Where none is named there is nothing to point at, and whatever else is unclear, one that oversees is named as responsible.
	unless: ({ judgement }) => {
		const views = judgement.answers.get("board-committee")?.evidence.map((e) => viewOf(e.sentence.text)) ?? [];
		return !views[0]?.includes("committee") || views.some((view) => OVERSEES.test(view));
	},
});
