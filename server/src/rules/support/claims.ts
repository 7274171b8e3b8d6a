import type { RequirementId } from "../../requirements/types.ts";

/** What the values of an annual flag claim, as clauses that complete "the draft says that …"; at most 44 characters. */
const CLAIMS: Readonly<Partial<Record<RequirementId, Readonly<Record<"yes" | "no", string>>>>> = {
	integrated: {
		yes: "processes are part of risk management",
		no: "processes are not part of risk management",
	},
	"third-party-engaged": {
		yes: "assessors or other third parties are engaged",
		no: "no third parties are engaged",
	},
	"third-party-oversight": {
		yes: "risks from service providers are overseen",
		no: "risks from service providers are not overseen",
	},
	"material-effect": {
		yes: "there is a material effect",
		no: "there is no material effect",
	},
	"positions-responsible": {
		yes: "management positions are responsible",
		no: "no management position is responsible",
	},
	"reports-to-board": {
		yes: "those responsible report to the board",
		no: "those responsible do not report to the board",
	},
};

/** The claim of a flag's value (`true` is a yes) or of an answer, for the requirement's flag. */
export function claimOf(id: RequirementId, answer: "yes" | "no"): string {
	return CLAIMS[id]?.[answer] ?? "";
}
