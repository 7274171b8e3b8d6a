import type { AnyRequirementId } from "../requirements/types.ts";
import type { Rule } from "./define-rule.ts";
import { pointsElsewhere } from "./support/cross-reference.ts";
import { leavesOpen, needNotDescribe } from "./support/incident.ts";
import type { MissingWords } from "./support/missing.ts";
import { missingRule } from "./support/missing.ts";

type WhereItApplies = "incident-undetermined" | "incident-materiality" | "incident-delay";

/** What is said where a draft is silent on a requirement; every requirement but those that an incident report meets only where they apply has a row. */
const WORDS: Readonly<Record<Exclude<AnyRequirementId, WhereItApplies>, MissingWords>> = {
	processes: {
		title: "No processes for cybersecurity risks described",
		wrong: "The draft describes no processes to assess, identify and manage cybersecurity risks.",
		mend: "Describe what is done and how often, for example: “{example}”; or say that there are no such processes, and why.",
	},
	integrated: {
		title: "No statement on integration into overall risk management",
		wrong: "The draft does not say whether the processes are part of overall risk management.",
		mend: "Say whether and how, for example: “{example}”; or say that they are not.",
	},
	"third-party-engaged": {
		title: "No statement on assessors, consultants and other third parties",
		wrong: "The draft does not say whether assessors or other third parties are engaged.",
		mend: "Say so either way, for example: “{example}”; or say that none are.",
	},
	"third-party-oversight": {
		title: "No statement on risks from service providers",
		wrong: "The draft does not say whether there are processes for risks from service providers.",
		mend: "Say so either way, for example: “{example}”; or say that there are none.",
	},
	"material-effect": {
		title: "No statement on material effects of cybersecurity risks",
		wrong: "The draft does not say whether cybersecurity risks have had a material effect.",
		mend: "State whether risks from cybersecurity threats have materially affected the registrant or are reasonably likely to, as of the date of the report, including business strategy, results of operations and financial condition; and if so, how.",
		// `effect-cross-reference-only` tells it at the reference.
		unless: (context) => pointsElsewhere(context)?.leaves === "answer",
	},
	"board-oversight": {
		title: "No oversight of cybersecurity risks by the board described",
		wrong: "The draft does not describe the board's oversight of risks from cybersecurity threats.",
		mend: "Say how the board oversees them, for example: “{example}”.",
	},
	"board-committee": {
		title: "No board committee identified",
		wrong: "The draft names no board committee responsible for oversight of cybersecurity risks.",
		mend: "If there is one, name it, for example: “{example}”; if the full board oversees them itself, say so.",
	},
	"board-informed": {
		title: "No statement on how the board is informed of cybersecurity risks",
		wrong: "The draft does not say how the board is informed of risks from cybersecurity threats.",
		mend: "Say who informs it, on what and how often, for example: “{example}”.",
	},
	"management-role": {
		title: "No role of management described",
		wrong: "The draft does not describe management's role in managing cybersecurity risks.",
		mend: "Say who does what, for example: “{example}”.",
	},
	"positions-responsible": {
		title: "No statement on which managers are responsible",
		wrong: "The draft does not say which management positions or committees are responsible.",
		mend: "Give their titles, for example: “{example}”.",
	},
	expertise: {
		title: "No expertise of those responsible described",
		wrong: "The draft does not describe the expertise of those responsible.",
		mend: "Give years in the field, earlier positions, degrees or certifications, for example: “{example}”; or say that there is none.",
	},
	"management-informed": {
		title: "No statement on how those responsible are informed of incidents",
		wrong: "The draft does not say how those responsible are informed of incidents and monitor them.",
		mend: "Say how incidents reach them and how they monitor prevention, detection, mitigation and remediation, for example: “{example}”.",
	},
	"reports-to-board": {
		title: "No statement on reports by management to the board",
		wrong: "The draft does not say whether those responsible report to the board.",
		mend: "Say so either way, for example: “{example}”; or say that they do not.",
	},
	"incident-nature": {
		title: "Nature of the incident not described",
		wrong: "The report does not describe the nature of the incident.",
		mend: "Say what happened, without technical detail that would impede the response, for example: “{example}”.",
		unless: needNotDescribe,
	},
	"incident-scope": {
		title: "Scope of the incident not described",
		wrong: "The report does not describe the scope of the incident.",
		mend: "Say which systems, businesses, data and persons are affected, for example: “{example}”.",
		unless: needNotDescribe,
	},
	"incident-timing": {
		title: "Timing of the incident not described",
		wrong: "The report does not describe the timing of the incident.",
		mend: "Say when it began, was detected and was contained, or that it continues, for example: “{example}”.",
		unless: needNotDescribe,
	},
	"incident-impact": {
		title: "Impact of the incident not described",
		wrong: "The report describes no material or reasonably likely material impact.",
		mend: "State the impact on the registrant, including on financial condition and results of operations. If it is not yet determined, say so and that an amendment will follow.",
		// Instruction 2: what is not determined is said to be so, and amended later.
		unless: (context) => needNotDescribe(context) || leavesOpen(context),
	},
};

/** One rule a requirement, by id. */
export const rules: readonly Rule[] = Object.entries(WORDS)
	.map(([id, words]) => missingRule(id as keyof typeof WORDS, words))
	.sort((a, b) => (a.id < b.id ? -1 : 1));
