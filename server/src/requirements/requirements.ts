import type { Regime } from "./forms.ts";
import { INCIDENT_REQUIREMENTS } from "./incident.ts";
import type { AnyRequirementId, Requirement, RequirementId } from "./types.ts";

/** The 13 requirements of Form 20-F Item 16K and Regulation S-K Item 106, in the order of the rule. */
export const ANNUAL_REQUIREMENTS: readonly Requirement<RequirementId>[] = [
	{
		id: "processes",
		kind: "text",
		duty: "mandatory",
		topic: "processes",
		name: "processes for assessing, identifying and managing risks",
		asks: "Describe the processes, if any, for assessing, identifying and managing material risks from cybersecurity threats.",
		good: "What is done, by what means and how often, in enough detail to understand it; or that there are no such processes, and why.",
		example:
			"We assess, identify and manage material risks from cybersecurity threats: we scan our systems weekly, rank what we find by likely harm, and track each item to closure in a risk register.",
		paragraph: "(b)(1)",
		textBlock: "CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock",
	},
	{
		id: "integrated",
		kind: "yes-no",
		duty: "as-applicable",
		topic: "integration",
		name: "integration into overall risk management",
		asks: "Say whether and how these processes are integrated into the overall risk management system or processes.",
		good: "That they are, or are not, part of overall risk management, and by what: one register, one method, one line of reporting.",
		example:
			"These processes are part of our enterprise risk management: cyber risks are scored in the same register and reviewed by the same committee.",
		paragraph: "(b)(1)(i)",
		flag: "CybersecurityRiskManagementProcessesIntegratedFlag",
		textBlock: "CybersecurityRiskManagementProcessesIntegratedTextBlock",
	},
	{
		id: "third-party-engaged",
		kind: "yes-no",
		duty: "as-applicable",
		topic: "third parties engaged",
		name: "outside assessors, consultants or auditors engaged",
		asks: "Say whether assessors, consultants, auditors or other third parties are engaged in connection with these processes.",
		good: "That outside parties are engaged and for what, or that none are. Names are not needed.",
		example:
			"We engage an outside firm of security assessors, which tests our network each spring and reports what it finds to us.",
		paragraph: "(b)(1)(ii)",
		flag: "CybersecurityRiskManagementThirdPartyEngagedFlag",
	},
	{
		id: "third-party-oversight",
		kind: "yes-no",
		duty: "as-applicable",
		topic: "third-party oversight",
		name: "oversight of risks from third-party service providers",
		asks: "Say whether there are processes to oversee and identify cybersecurity risks from the use of third-party service providers.",
		good: "How the risks that vendors, suppliers and hosts bring are found and watched: review before signing, contract terms, monitoring.",
		example:
			"To oversee and identify risks from third-party service providers, we review the security of each before we sign and again each year.",
		paragraph: "(b)(1)(iii)",
		flag: "CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag",
	},
	{
		id: "material-effect",
		kind: "yes-no",
		duty: "mandatory",
		topic: "material effect",
		name: "material effect of risks from cybersecurity threats",
		asks: "Say whether any risks from cybersecurity threats, including as a result of previous incidents, have materially affected or are reasonably likely to materially affect the registrant, and if so, how.",
		good: "One statement on risks from threats (not incidents alone), past and reasonably likely, on business strategy, results of operations and financial condition.",
		example:
			"As of the date of this report, no risks from cybersecurity threats, including as a result of previous incidents, have materially affected or are reasonably likely to materially affect us, our business strategy, results of operations or financial condition.",
		paragraph: "(b)(2)",
		flag: "CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag",
		textBlock: "CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock",
	},
	{
		id: "board-oversight",
		kind: "text",
		duty: "mandatory",
		topic: "board oversight",
		name: "the board's oversight of risks",
		asks: "Describe the board of directors' oversight of risks from cybersecurity threats.",
		good: "That the board (or a supervisory board, trustees or the like) oversees risks from cybersecurity threats, and how.",
		example:
			"Our board of directors oversees risks from cybersecurity threats and reviews them at each quarterly meeting.",
		paragraph: "(c)(1)",
		textBlock: "CybersecurityRiskBoardOfDirectorsOversightTextBlock",
	},
	{
		id: "board-committee",
		kind: "yes-no",
		duty: "if-applicable",
		topic: "board committee",
		name: "the board committee responsible",
		asks: "If applicable, identify any board committee or subcommittee responsible for the oversight of risks from cybersecurity threats.",
		good: "The committee's name; or that the full board does it itself.",
		example: "The audit committee of the board is responsible for this oversight.",
		paragraph: "(c)(1)",
		textBlock: "CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock",
	},
	{
		id: "board-informed",
		kind: "text",
		duty: "as-applicable",
		topic: "informing the board",
		name: "how the board is informed",
		asks: "Describe the processes by which the board or its committee is informed about risks from cybersecurity threats.",
		good: "Who briefs the board or committee, on what, how often or upon what event.",
		example: "Each quarter the head of security briefs the audit committee on open risks.",
		paragraph: "(c)(1)",
		textBlock: "CybersecurityRiskProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock",
	},
	{
		id: "management-role",
		kind: "text",
		duty: "mandatory",
		topic: "management's role",
		name: "management's role",
		asks: "Describe management's role in assessing and managing material risks from cybersecurity threats.",
		good: "Who in management does what to assess and manage these risks.",
		example:
			"Our head of security assesses and manages risks from cybersecurity threats day to day and decides which are treated first.",
		paragraph: "(c)(2)",
		textBlock: "CybersecurityRiskRoleOfManagementTextBlock",
	},
	{
		id: "positions-responsible",
		kind: "yes-no",
		duty: "as-applicable",
		topic: "positions responsible",
		name: "management positions or committees responsible",
		asks: "Say whether and which management positions or committees are responsible for assessing and managing such risks.",
		good: "Titles or the committee's name; “management” alone does not say which.",
		example: "Our chief information security officer is responsible for managing these risks.",
		paragraph: "(c)(2)(i)",
		flag: "CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag",
		textBlock: "CybersecurityRiskManagementPositionsOrCommitteesResponsibleTextBlock",
	},
	{
		id: "expertise",
		kind: "text",
		duty: "as-applicable",
		topic: "expertise",
		name: "expertise of those responsible",
		asks: "Describe the relevant expertise of the responsible persons in such detail as necessary to fully describe its nature.",
		good: "Years in the field, prior roles, degrees, certifications; or that there is none.",
		example:
			"She has 14 years of experience in network defence, a master's degree in computer science and the CISSP certification.",
		paragraph: "(c)(2)(i)",
		textBlock: "CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock",
	},
	{
		id: "management-informed",
		kind: "text",
		duty: "as-applicable",
		topic: "informing management",
		name: "how those responsible are informed about incidents",
		asks: "Describe the processes by which the responsible persons are informed about and monitor the prevention, detection, mitigation and remediation of cybersecurity incidents.",
		good: "How word of an incident reaches them and how they follow it from prevention to remediation: alerts, escalation, meetings, dashboards.",
		example:
			"Our chief information security officer is informed of each incident within the hour and monitors the prevention, detection, mitigation and remediation of incidents through daily reports of our operations center.",
		paragraph: "(c)(2)(ii)",
		textBlock: "CybersecurityRiskProcessForInformingManagementOrCommitteesResponsibleTextBlock",
	},
	{
		id: "reports-to-board",
		kind: "yes-no",
		duty: "as-applicable",
		topic: "reports to the board",
		name: "reports by management to the board",
		asks: "Say whether those persons or committees report information about such risks to the board or a committee of the board.",
		good: "That they report to the board or its committee, or that they do not.",
		example: "Our chief information security officer reports to the audit committee each quarter.",
		paragraph: "(c)(2)(iii)",
		flag: "CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag",
	},
];

const BY_ID = new Map<AnyRequirementId, Requirement>(
	[...ANNUAL_REQUIREMENTS, ...INCIDENT_REQUIREMENTS].map((r) => [r.id, r]),
);

/** The requirements that a draft of this regime is measured by. */
export function requirementsOf(regime: Regime): readonly Requirement[] {
	return regime === "annual" ? ANNUAL_REQUIREMENTS : INCIDENT_REQUIREMENTS;
}

/** The requirement with this id. */
export function requirement(id: AnyRequirementId): Requirement {
	const found = BY_ID.get(id);
	if (!found) throw new Error(`no requirement ${id}`);
	return found;
}
