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
		wrong: "Processes are named but not described in the detail that an investor needs.",
		otherwise: "Say what is done, by what means and how often, to assess, identify and manage the risks.",
	},
	integrated: {
		title: "Unclear on integration into overall risk management",
		wrong: "Whether the processes are integrated into overall risk management is left open.",
		special: {
			when: ({ evidence: [best] }) => best?.stance === "planned" || best?.stance === "hypothetical",
			wrong: "The integration into overall risk management is only planned or possible.",
			mend: "Say whether the processes are integrated into overall risk management now, and how.",
		},
	},
	"board-oversight": {
		title: "The board's oversight described in part, or of something else",
		wrong: "The board's oversight of risks from cybersecurity threats is described in part.",
		special: {
			when: ({ hollow }) => hollow,
			wrong: "The board is said to oversee the disclosure on cybersecurity, not the risks.",
			mend: "Say that it oversees risks from cybersecurity threats, and how.",
		},
	},
	"board-committee": {
		title: "Unclear whether a board committee is responsible",
		wrong: "A committee is named, but not as responsible for oversight of cybersecurity risks.",
		otherwise:
			"If it is a committee of the board and responsible, say so, for example: “The audit committee of the board oversees these risks.” If the full board oversees them itself, say that.",
		// Where none is named there is nothing to point at.
		unless: ({ evidence: [best] }) => !best?.sentence.text.toLowerCase().includes("committee"),
	},
	"board-informed": {
		title: "How the board is informed is described in part",
		wrong: "How the board or its committee is informed is described in part.",
	},
	"management-role": {
		title: "Management's role described in part",
		wrong: "Management's role is described in part.",
		otherwise: "Say who in management does what to assess and manage the risks.",
	},
	"positions-responsible": {
		title: "Unclear on which managers are responsible",
		wrong: "Which management positions or committees are responsible is left open.",
		otherwise: "Give their titles: “management” or a department alone does not say which.",
	},
	expertise: {
		title: "Expertise asserted without its nature",
		wrong: "Expertise is asserted without its nature.",
		ask: "Give",
		otherwise: "Give years in the field, earlier positions, degrees or certifications.",
	},
	"management-informed": {
		title: "How those responsible are informed of incidents is described in part",
		wrong: "How those responsible are informed of incidents and monitor them is described in part.",
	},
};

/** One rule a requirement, by id. */
export const rules: readonly Rule[] = Object.entries(WORDS)
	.map(([id, words]) => thinRule(id as RequirementId, words))
	.sort((a, b) => (a.id < b.id ? -1 : 1));
