import { BOARD, BOARD_COMMITTEE, GOVERNING, gap, OVERSEE, RISKS } from "./lexicon.ts";
import { context, cue, definePatterns } from "./pattern.ts";
import {
	GOVERNANCE_SIGNS,
	namesBoard,
	namesCommittee,
	namesManagementBody,
	namesTitle,
	startsWithBoard,
} from "./signs.ts";

/** What a board does that oversees. */
const OVERSEES = /overs(?:ee|aw|ight)|supervis|responsible for|\breviews?\b|receiv/;

/** (c)(1), first sentence: the board's oversight of risks. */
export const patterns = definePatterns({
	requirement: "board-oversight",
	subject: {
		words: new RegExp(GOVERNING),
		takes: "The trustees oversee risks from cybersecurity threats.",
		refuses: "The head of security oversees these risks.",
	},
	cues: [
		cue("board oversees risks", String.raw`${BOARD}${gap(120)}${OVERSEE}${gap(90)}${RISKS}`, {
			takes: "Our board of directors oversees risks from cybersecurity threats.",
			refuses: "Our chief technology officer oversees risks from cybersecurity threats.",
		}),
		cue(
			"oversight by the board",
			String.raw`${OVERSEE}${gap(90)}(?:\bby\b|\bof\b|\bto\b|lies with|rests with|through)${gap(30)}${BOARD}`,
			{
				takes: "Oversight of these risks rests with the board.",
				refuses: "Oversight of these risks rests with our treasurer.",
			},
		),
		cue("committee oversees risks", String.raw`${BOARD_COMMITTEE}${gap(100)}${OVERSEE}${gap(90)}${RISKS}`, {
			takes: "The audit committee monitors cybersecurity risks.",
			refuses: "The steering committee monitors cybersecurity risks.",
		}),
		cue(
			"oversight role",
			String.raw`(?:oversight|supervis\w+) (?:role|function|responsib\w+|of|body)|overall (?:responsib\w+|oversight)|ultimate(?:ly)? (?:responsib|oversight|account)\w*|risk oversight`,
			{ takes: "The directors keep the ultimate responsibility.", refuses: "The directors keep the minutes." },
		),
		cue("delegates to a committee", String.raw`delegat\w+${gap(80)}committee|committee${gap(60)}delegat\w+`, {
			takes: "This task is delegated to a committee.",
			refuses: "This task is left to the treasurer.",
		}),
		namesBoard,
		namesCommittee,
		namesManagementBody,
		context(
			"board is told",
			String.raw`(?:report|brief|updat|inform|present|provid|receiv|escalat|notif|appris)\w*${gap(80)}(?:board|committee)`,
			{ takes: "The treasurer informs the board.", refuses: "The board asks the treasurer." },
		),
		context(
			"board receives word",
			String.raw`(?:board|committee)${gap(60)}(?:receiv\w+|is (?:informed|briefed|updated|apprised)|are (?:informed|briefed))`,
			{ takes: "The board receives a summary.", refuses: "The board has a summary." },
		),
		namesTitle,
		context("oversees the disclosure", String.raw`oversight (?:of|over) the disclosure|oversee\w* the disclosure`, {
			takes: "The board maintains oversight of the disclosure.",
			refuses: "The board maintains oversight of the risks.",
		}),
		startsWithBoard,
		...GOVERNANCE_SIGNS,
	],
	lacks: [
		{
			words: /\brisks?\b|threats?/,
			phrase: "that the board oversees risks from cybersecurity threats, not the disclosure or something else",
			takes: "The board watches over such risks.",
			refuses: "The board watches over the disclosure.",
		},
		{
			words: /oversee|oversight|supervis|review|monitor|responsib/,
			phrase: "what the board itself does",
			takes: "The board reviews such risks.",
			refuses: "The board hears of such risks.",
		},
	],
	traces: {
		words: /\bboards?\b|\bdirectors\b|\baudit committee\b|\btrustees\b|\bgeneral partner\b/,
		takes: "Our directors meet each quarter.",
		refuses: "Our managers meet each quarter.",
	},
	needs: {
		words: OVERSEES,
		takes: "The board receives a report on such risks.",
		refuses: "The board is made up of such experts.",
	},
	// A board that only “maintains oversight of the disclosure” is not said to oversee the risks.
	hollow: {
		words:
			/\b(?:responsible for )?(?:maintain\w* )?(?:the )?(?:oversight (?:of|over)|overs(?:ee|ees|eeing)) the disclosures?\b[^.;]*/,
		unlessBeside: OVERSEES,
		takes: "The board maintains oversight of the disclosure related to cybersecurity.",
		refuses: "The board maintains oversight of the risks.",
	},
	unfit: "does not describe the board's oversight of risks",
});
