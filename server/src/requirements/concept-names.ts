/** Local names of the annual flags by the requirement that each answers, for formats that name flags by requirement. */
export const FLAG_BY_REQUIREMENT: Readonly<Record<string, string>> = {
	integrated: "CybersecurityRiskManagementProcessesIntegratedFlag",
	"third-party-engaged": "CybersecurityRiskManagementThirdPartyEngagedFlag",
	"third-party-oversight": "CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag",
	"material-effect": "CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag",
	"positions-responsible": "CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag",
	"reports-to-board": "CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag",
};

/**
 * Standard labels of the taxonomy's reportable concepts by local name, without the trailing `[Flag]` or
 * `[Text Block]`. A rendered page and a fact sheet name facts by these.
 */
export const LABELS: Readonly<Record<string, string>> = {
	CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock:
		"Cybersecurity Risk Management Processes for Assessing, Identifying, and Managing Threats",
	CybersecurityRiskManagementProcessesIntegratedFlag: "Cybersecurity Risk Management Processes Integrated",
	CybersecurityRiskManagementProcessesIntegratedTextBlock: "Cybersecurity Risk Management Processes Integrated",
	CybersecurityRiskManagementThirdPartyEngagedFlag: "Cybersecurity Risk Management Third Party Engaged",
	CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag:
		"Cybersecurity Risk Third Party Oversight and Identification Processes",
	CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantFlag:
		"Cybersecurity Risk Materially Affected or Reasonably Likely to Materially Affect Registrant",
	CybersecurityRiskMateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrantTextBlock:
		"Cybersecurity Risk Materially Affected or Reasonably Likely to Materially Affect Registrant",
	CybersecurityRiskBoardOfDirectorsOversightTextBlock: "Cybersecurity Risk Board of Directors Oversight",
	CybersecurityRiskBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock:
		"Cybersecurity Risk Board Committee or Subcommittee Responsible for Oversight",
	CybersecurityRiskProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock:
		"Cybersecurity Risk Process for Informing Board Committee or Subcommittee Responsible for Oversight",
	CybersecurityRiskRoleOfManagementTextBlock: "Cybersecurity Risk Role of Management",
	CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag:
		"Cybersecurity Risk Management Positions or Committees Responsible",
	CybersecurityRiskManagementPositionsOrCommitteesResponsibleTextBlock:
		"Cybersecurity Risk Management Positions or Committees Responsible",
	CybersecurityRiskManagementExpertiseOfManagementResponsibleTextBlock:
		"Cybersecurity Risk Management Expertise of Management Responsible",
	CybersecurityRiskProcessForInformingManagementOrCommitteesResponsibleTextBlock:
		"Cybersecurity Risk Process for Informing Management or Committees Responsible",
	CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag:
		"Cybersecurity Risk Management Positions or Committees Responsible Report to Board",
	MaterialCybersecurityIncidentNatureTextBlock: "Material Cybersecurity Incident Nature",
	MaterialCybersecurityIncidentScopeTextBlock: "Material Cybersecurity Incident Scope",
	MaterialCybersecurityIncidentTimingTextBlock: "Material Cybersecurity Incident Timing",
	MaterialCybersecurityIncidentMaterialImpactOrReasonablyLikelyMaterialImpactTextBlock:
		"Material Cybersecurity Incident Material Impact or Reasonably Likely Material Impact",
	MaterialCybersecurityIncidentInformationNotAvailableOrUndeterminedTextBlock:
		"Material Cybersecurity Incident Information Not Available or Undetermined",
};
