import type { AnyRequirementId } from "./types.ts";

/**
 * A passage to be filled in for each requirement. What only the author knows is a prompt in square brackets that begins
 * with `describe`, `state`, `name`, `give` or `insert`, so that it is told as a placeholder until it is filled in, and
 * a sentence with one answers nothing.
 */
export const SCAFFOLDS: Readonly<Record<AnyRequirementId, string>> = {
	processes:
		"To assess, identify and manage material risks from cybersecurity threats, we [describe what is done, by what means and how often]. What is found is [describe how risks are ranked and followed up].",
	integrated:
		"Our processes for risks from cybersecurity threats [state whether they are, or are not, integrated into the overall risk management, and by what: one register, one method, one line of reporting].",
	"third-party-engaged":
		"In connection with our processes for risks from cybersecurity threats we [state whether assessors, consultants, auditors or other third parties are engaged, or that none are, and what they do].",
	"third-party-oversight":
		"To oversee and identify risks from the use of third-party service providers, we [state what is done before signing, in contracts and afterwards, or that there are no such processes].",
	"material-effect":
		"As of the date of this report, risks from cybersecurity threats, including as a result of any previous cybersecurity incidents, [state whether they have or have not] materially affected us, and [state whether they are or are not] reasonably likely to materially affect us, including our business strategy, results of operations and financial condition. [Describe how, where they have or are.]",
	"board-oversight":
		"Our board of directors oversees risks from cybersecurity threats: it [describe what it does and how often].",
	"board-committee":
		"[Name the committee or subcommittee of the board that is responsible for the oversight of risks from cybersecurity threats, or state that the full board oversees them itself.]",
	"board-informed":
		"The [name the board or the committee] is informed of risks from cybersecurity threats by [name who reports]: [describe how, on what and how often].",
	"management-role":
		"Our [name the positions or committees] assess and manage our material risks from cybersecurity threats: [describe who does what].",
	"positions-responsible":
		"Responsible for assessing and managing risks from cybersecurity threats are [name each management position or committee].",
	expertise:
		"Our [name the position] has [describe the expertise: years in the field, earlier positions, degrees, certifications].",
	"management-informed":
		"Our [name the positions or committees] are informed of and monitor the prevention, detection, mitigation and remediation of cybersecurity incidents by [describe the processes].",
	"reports-to-board":
		"Those responsible [state whether they report on risks from cybersecurity threats to the board or one of its committees, and how often].",
	"incident-materiality":
		"On [insert the date], we determined that the incident is material in light of [describe the grounds: operations, data, customers, reputation, costs].",
	"incident-nature":
		"[Describe what happened and, as far as known, by whom: unauthorized access, encryption, theft of data, disruption; without technical detail that would impede the response.]",
	"incident-scope":
		"The incident concerned [name the systems, businesses and places, and those that it did not reach]. It concerned [describe the kinds of data] of [give the number of persons, or the best estimate].",
	"incident-timing":
		"On [insert the date], we discovered the incident, which began on [insert the date, where it is known]. It is [state whether it is contained, since when, or that it goes on].",
	"incident-impact":
		"On our operations the incident [state whether it has had, or is reasonably likely to have, a material impact, and which]. On our financial condition and results of operations it [state the same, with amounts where they are known]. [Describe the impact on customers, reputation and competitiveness, and possible litigation or action by regulators.]",
	"incident-undetermined":
		"As of the date of this report, we have not determined [name what is required and is not determined or not available]. We will amend this report within four business days after [name it] is determined or becomes available.",
	"incident-delay":
		"On [insert the date], the Attorney General determined under Item 1.05(c) that disclosure would pose a substantial risk to [state whether to national security or to public safety], and this report was delayed until [insert the date].",
};

const PROMPT = /\[(?:describe|state|name|give|insert)\b[^\]\n]{2,300}\]/i;

/** Whether a sentence still has a prompt to be filled in, so that it says nothing yet. */
export function hasPrompt(text: string): boolean {
	return text.includes("[") && PROMPT.test(text);
}
