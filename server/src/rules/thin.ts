import type { RequirementId } from "../requirements/types.ts";
import type { Rule } from "./define-rule.ts";
import type { ThinWords } from "./support/thin.ts";
import { thinRule } from "./support/thin.ts";

/**
 * What is said of an answer that is partial or unclear. A requirement without a row is left to other rules
 * (`material-effect` to the `effect` rules), or is too seldom answered in part to be told.
 */
const WORDS: Readonly<Partial<Record<RequirementId, ThinWords>>> = {
	processes: {
		title: "Processes named, not described",
		wrong: "Processes are named here but not described in the detail that an investor needs.",
		otherwise: "Say what is done, by what means and how often, to assess, identify and manage the risks.",
	},
	integrated: {
		title: "Unclear on integration into overall risk management",
		wrong: "This leaves open whether the processes are integrated into overall risk management.",
		special: {
			when: ({ evidence: [best] }) => best?.stance === "planned" || best?.stance === "hypothetical",
			wrong: "This speaks of an integration that is planned or possible.",
			mend: "Say whether the processes are integrated into overall risk management now, and how.",
		},
	},
	"board-oversight": {
		title: "The board's oversight told in part, or of something else",
		wrong: "This describes the board's oversight in part.",
		special: {
			when: ({ hollow }) => hollow,
			wrong: "The board is said to oversee the disclosure on cybersecurity, not the risks.",
			mend: "Say that it oversees risks from cybersecurity threats, and how.",
		},
	},
	"board-committee": {
		title: "Unclear whether a board committee is responsible",
		wrong: "A committee is named here, but not as responsible for cybersecurity risks.",
		otherwise:
			"If it is a board committee and responsible, say so (“the audit committee of the board oversees these risks”); if the full board oversees them itself, say that.",
		// Where none is named there is nothing to point at.
		unless: ({ evidence: [best] }) => !best?.sentence.text.toLowerCase().includes("committee"),
	},
	"board-informed": {
		title: "How the board is informed is told in part",
		wrong: "This says in part how the board or its committee is informed.",
	},
	"management-role": {
		title: "Management's role told in part",
		wrong: "This describes management's role in part.",
		otherwise: "Say who in management does what to assess and manage the risks.",
	},
	"positions-responsible": {
		title: "Unclear on which managers are responsible",
		wrong: "This leaves open which management positions or committees are responsible.",
		otherwise: "Name them by title: “management” or a department alone does not say which.",
	},
	expertise: {
		title: "Expertise asserted without its nature",
		wrong: "This asserts expertise without its nature.",
		otherwise: "Give years in the field, earlier positions, degrees or certifications.",
	},
	"management-informed": {
		title: "How those responsible learn of and follow incidents is told in part",
		wrong: "This says in part how the managers responsible learn of incidents and follow them.",
	},
};

/** One rule a requirement, by id. */
export const rules: readonly Rule[] = Object.entries(WORDS)
	.map(([id, words]) => thinRule(id as RequirementId, words))
	.sort((a, b) => (a.id < b.id ? -1 : 1));
