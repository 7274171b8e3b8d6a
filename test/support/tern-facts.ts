import type { Told } from "./three-shapes.ts";

const STRATEGY = [
	"We keep one register of risks from cybersecurity threats for all our canneries; it is part of our enterprise risk management & scored on the same scale. We scan our networks each week, rank what we find and repair the worst first.",
	"• Testing. An outside firm, Merlin Gate Ltd., tests our networks each spring.",
	"• Training. All staff are trained on the job’s “first hour” each autumn.",
	"To date, no risks from cybersecurity threats have affected us, including our business strategy, results of operations, or financial condition.",
];
const BOARD =
	"Our audit committee oversees the disclosure on cybersecurity in our annual report (i) for the group and (ii)";
const BOARD_ON = "for each of our subsidiaries. Our head of security briefs it each quarter.";
const ROLE =
	"Our head of security, who reports to the board of directors, runs the program and decides which risks are treated first.";
const SECURITY =
	"In addition, our head of security has worked in information security for fourteen years and is sure that our systems are absolutely secure.";

/** An invented filing with faults of several kinds. */
export const TERN: readonly Told[] = [
	[
		"CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock",
		[
			"# ITEM 16K. CYBERSECURITY",
			"# Risk Management and Strategy",
			...STRATEGY,
			"# Governance",
			BOARD,
			BOARD_ON,
			ROLE,
			SECURITY,
		],
	],
	["CybersecurityRiskManagementProcessesIntegratedFlag", "true"],
	["CybersecurityRiskManagementProcessesIntegratedTextBlock", STRATEGY.slice(0, 1)],
	["CybersecurityRiskManagementThirdPartyEngagedFlag", "false"],
	["CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag", "true"],
	["CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag", "false"],
	["CybersecurityRiskBoardOfDirectorsOversightTextBlock", [BOARD, BOARD_ON]],
	["CybersecurityRiskRoleOfManagementTextBlock", ["# Governance", SECURITY, ROLE]],
	["CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag", "true"],
	["CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock", [SECURITY]],
];
