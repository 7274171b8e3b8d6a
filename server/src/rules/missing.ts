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
		mend: "Say what is done and how often (“We scan our systems each week and rank what we find by likely harm …”), or that there are no such processes and why.",
	},
	integrated: {
		title: "Silent on integration into overall risk management",
		wrong: "The draft does not say whether the processes are integrated into overall risk management.",
		mend: "Say whether they are integrated and how: “Cybersecurity risks are scored in our enterprise risk register, like our other risks”, or that they stand alone.",
	},
	"third-party-engaged": {
		title: "Silent on outside assessors, consultants and auditors",
		wrong: "The draft does not say whether outside assessors, consultants or auditors are engaged.",
		mend: "Say it either way: “An outside firm tests our network each spring”, or “We engage none”.",
	},
	"third-party-oversight": {
		title: "Silent on the risks that service providers bring",
		wrong: "The draft does not say whether there are processes for risks from service providers.",
		mend: "Say it either way: “Before we sign with a hosting provider we review its security reports, and we repeat the review each year”.",
	},
	"material-effect": {
		title: "No statement on material effects of cybersecurity risks",
		wrong: "The draft omits whether cybersecurity risks have had a material effect or are likely to.",
		mend: "State whether risks from cybersecurity threats have materially affected the registrant or are reasonably likely to, for past and future, as of the date of the report, including business strategy, results of operations and financial condition, and if so, how.",
		// `effect-cross-reference-only` tells it at the reference.
		unless: (context) => pointsElsewhere(context)?.leaves === "answer",
	},
	"board-oversight": {
		title: "No oversight of cybersecurity risks by the board described",
		wrong: "The draft does not describe the board's oversight of risks from cybersecurity threats.",
		mend: "Say how the board of directors oversees them: “Our board oversees risks from cybersecurity threats and reviews them at each quarterly meeting”.",
	},
	"board-committee": {
		title: "No board committee identified",
		wrong: "The draft names no board committee responsible for oversight of cybersecurity risks.",
		mend: "If there is one, name it (“the audit committee of the board”); if the full board oversees them itself, say so.",
	},
	"board-informed": {
		title: "Silent on how the board is informed of cybersecurity risks",
		wrong: "The draft does not say how the board or its committee is informed of cybersecurity risks.",
		mend: "Say who briefs it, on what and how often: “Each quarter the head of security briefs the audit committee on open risks”.",
	},
	"management-role": {
		title: "No role of management described",
		wrong: "The draft does not describe management's role in managing cybersecurity risks.",
		mend: "Say who does what: “Our head of security runs the program day to day and decides which risks are treated first”.",
	},
	"positions-responsible": {
		title: "Silent on which managers are responsible",
		wrong: "The draft does not say which management positions or committees are responsible.",
		mend: "Name them by title: “Our chief information security officer is responsible for managing cybersecurity risks”.",
	},
	expertise: {
		title: "Silent on the expertise of those responsible",
		wrong: "The draft does not describe the expertise of the managers responsible.",
		mend: "Give its nature: years in the field, earlier positions, degrees, certifications; or say that there is none.",
	},
	"management-informed": {
		title: "Silent on how those responsible learn of and follow incidents",
		wrong: "The draft does not say how the managers responsible learn of incidents and follow them.",
		mend: "Describe the path, and how they monitor prevention, detection, mitigation and remediation: “Our operations center alerts her within the hour, and she follows each incident until it is remediated”.",
	},
	"reports-to-board": {
		title: "Silent on reports by management to the board",
		wrong: "The draft does not say whether the managers responsible report to the board.",
		mend: "Say whether they report on cybersecurity risks to the board or a committee of it: “Our chief information security officer reports to the audit committee each quarter”.",
	},
	"incident-nature": {
		title: "Nature of the incident not described",
		wrong: "The report does not describe the nature of the incident.",
		mend: "Say what happened, without technical detail that would hinder the response: “An unauthorized party gained access to two of our file servers and encrypted what they held”.",
		unless: needNotDescribe,
	},
	"incident-scope": {
		title: "Scope of the incident not described",
		wrong: "The report does not describe the scope of the incident.",
		mend: "Say which systems, businesses, data and persons are concerned: “It concerned the order systems of our two European plants and no others”.",
		unless: needNotDescribe,
	},
	"incident-timing": {
		title: "Timing of the incident not described",
		wrong: "The report does not describe the timing of the incident.",
		mend: "Say when it began, was found and was contained, or that it goes on: “We detected the intrusion on March 3 and contained it two days later”.",
		unless: needNotDescribe,
	},
	"incident-impact": {
		title: "Impact of the incident not described",
		wrong: "The report does not describe the material impact, or that which is reasonably likely.",
		mend: "State the impact on the registrant, including on financial condition and results of operations; if it is not yet determined, say so and that an amendment will follow.",
		// Instruction 2: what is not determined is said to be so, and amended later.
		unless: (context) => needNotDescribe(context) || leavesOpen(context),
	},
};

/** One rule a requirement, by id. */
export const rules: readonly Rule[] = Object.entries(WORDS)
	.map(([id, words]) => missingRule(id as keyof typeof WORDS, words))
	.sort((a, b) => (a.id < b.id ? -1 : 1));
