import { BOARD, BOARD_COMMITTEE, GOVERNING, gap, MANAGEMENT, MANAGEMENT_BODY, REPORT_VERB, TITLE } from "./lexicon.ts";
import { cue, definePatterns } from "./pattern.ts";
import {
	annualReport,
	cadence,
	escalatedToBoard,
	GOVERNANCE_SIGNS,
	namesBoard,
	namesCommittee,
	namesManagement,
	namesManagementBody,
	namesTitle,
	oversees,
	reportsToBoard,
	strongReportVerb,
} from "./signs.ts";

/** (c)(2)(iii): whether they report to the board or a committee of it. */
export const patterns = definePatterns({
	requirement: "reports-to-board",
	subject: {
		words: new RegExp(GOVERNING),
		takes: "She briefs the directors on cybersecurity risks.",
		refuses: "Incidents are reported to the chief executive officer.",
	},
	cues: [
		cue(
			"title reports to the board",
			String.raw`(?:${TITLE}|${MANAGEMENT}|${MANAGEMENT_BODY}|\bteam\b|\bthey\b|\bhe\b|\bshe\b)${gap(110)}${REPORT_VERB}${gap(80)}(?:${BOARD}|${BOARD_COMMITTEE})`,
			{
				takes: "Our chief technology officer reports to the board.",
				refuses: "Our chief technology officer sits near the board.",
			},
		),
		cue(
			"board receives from management",
			String.raw`(?:${BOARD}|${BOARD_COMMITTEE})${gap(90)}(?:receiv\w+|informed|briefed|updated|apprised|notified|reports?|updates?|briefings?)${gap(60)}(?:from|by)\b${gap(30)}(?:${TITLE}|${MANAGEMENT}|${MANAGEMENT_BODY})`,
			{
				takes: "The board receives a report from our chief technology officer.",
				refuses: "The board receives a report each May.",
			},
		),
		reportsToBoard,
		cue(
			"board receives",
			String.raw`(?:${BOARD}|${BOARD_COMMITTEE})${gap(80)}(?:receiv\w+|(?:is|are|be|kept|stays?) ${gap(20)}(?:informed|briefed|updated|apprised|notified|advised))`,
			{ takes: "The audit committee receives a summary.", refuses: "The audit committee writes a summary." },
		),
		escalatedToBoard,
		cue("does not report", String.raw`not ${gap(25)}report`, {
			takes: "He does not report to them.",
			refuses: "He reports to them.",
		}),
		namesBoard,
		namesCommittee,
		namesTitle,
		namesManagement,
		namesManagementBody,
		cadence,
		strongReportVerb,
		oversees,
		annualReport,
		...GOVERNANCE_SIGNS,
	],
	denials: [
		{
			words:
				/\b(?:do|does|did|has|have) not (?:currently |formally |regularly |directly )*(?:report|brief|inform|provide (?:reports|updates))/,
			takes: "The head of security does not report to the board on such risks.",
			refuses: "She reports to the board, which does not meet in July.",
		},
	],
	lacks: [
		{
			words: /board|committee|directors/,
			phrase: "whether those responsible report on such risks to the board or its committee",
			takes: "She reports to the directors.",
			refuses: "She reports to the treasurer.",
		},
	],
	unfit: "says nothing of reports to the board",
	flag: {
		certain: ["false"],
		names: {
			words: /\b(?:report|brief|updat|present|inform)\w*/,
			takes: "They brief our directors.",
			refuses: "They know our directors.",
		},
	},
});
