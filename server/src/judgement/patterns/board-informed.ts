import { BOARD, BOARD_COMMITTEE, GOVERNING, gap, MANAGEMENT, TITLE } from "./lexicon.ts";
import { context, cue, definePatterns } from "./pattern.ts";
import {
	annualReport,
	cadence,
	escalatedToBoard,
	GOVERNANCE_SIGNS,
	namesBoard,
	namesCommittee,
	namesManagement,
	namesTitle,
	oversees,
	reportsToBoard,
	reportVerb,
	strongReportVerb,
} from "./signs.ts";

/** (c)(1), second sentence: how the board or committee is informed. */
export const patterns = definePatterns({
	requirement: "board-informed",
	subject: {
		words: new RegExp(GOVERNING),
		takes: "Each quarter the audit committee hears of open risks.",
		refuses: "Our operators report each incident to the head of security.",
	},
	cues: [
		reportsToBoard,
		cue(
			"board receives or discusses",
			String.raw`(?:${BOARD}|${BOARD_COMMITTEE})${gap(90)}(?:receiv\w+|(?:is|are|be|being|been|kept|stays?|remains?) ${gap(20)}(?:informed|briefed|updated|apprised|notified|advised|aware|provided)|review\w*|hears|discuss\w*|meets?)`,
			{ takes: "The board receives a summary in spring.", refuses: "The treasurer receives a summary in spring." },
		),
		escalatedToBoard,
		cue("board named last", String.raw`to (?:the|our|its) (?:full )?(?:board|audit|risk|committee|directors)`, {
			takes: "She presents them to the board.",
			refuses: "She presents them to the treasurer.",
		}),
		cadence,
		cue("from whom", String.raw`(?:from|by)\b${gap(20)}(?:${TITLE}|${MANAGEMENT})`, {
			takes: "It hears from our chief technology officer.",
			refuses: "It hears from our customers.",
		}),
		namesBoard,
		namesCommittee,
		reportVerb,
		strongReportVerb,
		oversees,
		namesTitle,
		namesManagement,
		context(
			"upward to management only",
			String.raw`(?:report|escalat|inform|notif|updat)\w*${gap(40)}to (?:our |the )?(?:management|senior|executive|ceo|cfo|chief|cio|ciso)`,
			{ takes: "Staff report incidents to our management.", refuses: "Staff report incidents to our board." },
		),
		annualReport,
		...GOVERNANCE_SIGNS,
	],
	lacks: [
		{
			words:
				/quarter|annual|year|month|week|regular|periodic|each|every|promptly|immediately|as (?:needed|necessary|appropriate)/,
			phrase: "how often or upon what event the board is informed",
			takes: "The board is informed promptly.",
			refuses: "The board is informed.",
		},
		{
			words: /officer|ciso|cio|cto|ceo|cfo|management|head|director of|team|committee/,
			phrase: "who informs it",
			takes: "The CISO informs the board.",
			refuses: "The board is informed.",
		},
		{
			words: /risks?|threats?|posture|program/,
			phrase: "that it is informed of risks, not of incidents alone",
			takes: "The board hears of open risks.",
			refuses: "The board hears of incidents.",
		},
	],
	unfit: "does not say how the board or its committee is informed",
});
