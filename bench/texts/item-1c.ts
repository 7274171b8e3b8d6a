/** A page break, inside a sentence as often as not. */
export const PAGE_BREAK = Symbol("page break");

/** A piece of the Item: text, a page break, or a fact around pieces. */
export type Piece = string | typeof PAGE_BREAK | Tagged;

export interface Tagged {
	/** Local name of the concept. */
	readonly fact: string;
	readonly of: readonly Piece[];
	/** A flag's value; undefined for a text block. */
	readonly value?: boolean;
}

const block = (fact: string, ...of: Piece[]): Piece => ({ fact: `CybersecurityRisk${fact}TextBlock`, of });
const flag = (fact: string, value: boolean, ...of: Piece[]): Piece => ({
	fact: `CybersecurityRisk${fact}Flag`,
	of,
	value,
});

/** Words that occur once in a report, in the Item: the first end a sentence, the second stand in one. */
export const LANDMARKS = ["before they connect to our network.", "Our operations center alerts her"] as const;

/** The Item of an invented company: a heading (`#`) or a paragraph a line, each of the 16 annual facts once. */
export const ITEM_1C: readonly (readonly Piece[])[] = [
	["# Risk Management and Strategy"],
	[
		block(
			"ManagementProcessesForAssessingIdentifyingAndManagingThreats",
			"Our security program assesses, identifies and manages material risks from cybersecurity threats. Each month we scan our systems for weaknesses, rank what we find by the harm ",
			PAGE_BREAK,
			"it could do, and follow every item in a risk register until it is closed. ",
			block(
				"ManagementProcessesIntegrated",
				flag("ManagementProcessesIntegrated", true, "The program is integrated into our enterprise risk management"),
				": cybersecurity risks are scored on the same scale as our other risks and reviewed in the same quarterly meeting.",
			),
		),
	],
	[
		flag("ManagementThirdPartyEngaged", true, "We engage outside assessors and consultants"),
		" to test our network each spring and to review the program. ",
		flag(
			"ThirdPartyOversightAndIdentificationProcesses",
			true,
			"We have processes to identify and oversee the risks that third-party service providers bring",
		),
		`: we review the security of vendors ${LANDMARKS[0]} We repeat that review every year, and our contracts require them to tell us of incidents within [●] days.`,
	],
	[
		block(
			"MateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrant",
			"As of the date of this report, ",
			flag(
				"MateriallyAffectedOrReasonablyLikelyToMateriallyAffectRegistrant",
				false,
				"no risks from cybersecurity threats, including as a result of any previous cybersecurity incidents, have materially affected or are reasonably likely to materially affect us",
			),
			", including our business strategy, results of operations or financial condition.",
		),
	],
	["# Governance"],
	[
		block(
			"BoardOfDirectorsOversight",
			"Our board of directors oversees risks from cybersecurity threats. ",
			block(
				"BoardCommitteeOrSubcommitteeResponsibleForOversight",
				"The board has made its Audit Committee responsible for this oversight.",
			),
			" ",
			block(
				"ProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversight",
				flag(
					"ManagementPositionsOrCommitteesResponsibleReportToBoard",
					true,
					"Our Chief Information Security Officer reports to the Audit Committee each quarter",
				),
				" on threats, incidents and the state of our defences.",
			),
		),
	],
	[
		block(
			"RoleOfManagement",
			block(
				"ManagementPositionsOrCommitteesResponsible",
				flag(
					"ManagementPositionsOrCommitteesResponsible",
					true,
					"Our Chief Information Security Officer is responsible",
				),
				" for assessing and managing our material risks from cybersecurity threats.",
			),
			" ",
			block(
				"ManagementExpertiseOfManagementResponsible",
				"She has 17 years of experience in network defence, a master’s degree in computer science and the CISSP certification.",
			),
			" ",
			block(
				"ProcessForInformingManagementOrCommitteesResponsible",
				`${LANDMARKS[1]} within the hour when it detects an incident, and she monitors its prevention, detection, mitigation and remediation in a daily call until it is closed.`,
			),
		),
	],
];
