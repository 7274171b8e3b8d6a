import { BOARD_COMMITTEE, DENIED, gap, OVERSEE, SECURITY_TOPIC, within } from "./lexicon.ts";
import { context, cue, definePatterns } from "./pattern.ts";
import { GOVERNANCE_SIGNS, namesBoard, namesManagementBody, namesTitle } from "./signs.ts";

const NAMED_COMMITTEE =
	/\b(?:audit|risk|nominating|governance|technology|finance|compliance)(?: (?:and|&) \w{1,20}){0,2} committee\b/;

/** (c)(1), second sentence: the board committee responsible. */
export const patterns = definePatterns({
	requirement: "board-committee",
	subject: {
		words: /committee|\b(?:full|entire|whole) board\b|\bas a whole\b|\bitself\b|collectively|\bretain/,
		takes: "The full board keeps this task to itself.",
		// It names no committee and denies none.
		refuses: "Our board of directors oversees risks from cybersecurity threats.",
	},
	cues: [
		cue("committee oversees", String.raw`${BOARD_COMMITTEE}${gap(110)}${OVERSEE}`, {
			takes: "The audit committee oversees these risks.",
			refuses: "The audit committee has four members.",
		}),
		cue("overseen by a committee", String.raw`${OVERSEE}${gap(110)}${BOARD_COMMITTEE}`, {
			takes: "The program is reviewed by the risk committee.",
			refuses: "The program is known to the risk committee.",
		}),
		cue(
			"delegated",
			String.raw`delegat\w+${gap(90)}committee|committee${gap(60)}delegat\w+|assign\w+${gap(60)}committee|designat\w+${gap(60)}committee`,
			{ takes: "The board has delegated this to a committee.", refuses: "The board has kept this for itself." },
		),
		cue(
			"named board committee",
			String.raw`\b(?:audit|risk|nominat\w+|governance|technology)(?:,? (?:and|&) \w+(?: \w+)?| (?:management|oversight)){0,4}[ -](?:sub-?)?committee|committee of (?:the|our|its) board`,
			{ takes: "Our audit committee has four members.", refuses: "Our steering committee has four members." },
		),
		cue(
			"full board, no committee",
			String.raw`(?:full|entire|whole) board|board (?:of directors )?(?:as a whole|itself|collectively)|not ${gap(40)}(?:delegat\w+|designat\w+|establish\w*|form\w*|committee)|no ${gap(30)}committee|rather than ${gap(30)}committee`,
			{ takes: "The full board keeps this task.", refuses: "A committee keeps this task." },
		),
		cue(
			"committee and cyber",
			String.raw`committee${gap(120)}(?:cyber|information security|data security|technology risk)`,
			{ takes: "The committee hears of cybersecurity matters.", refuses: "Cybersecurity matters go to the committee." },
		),
		context("committee in context", String.raw`\b(?:sub-?)?committee\b`, {
			takes: "A subcommittee meets monthly.",
			refuses: "A council meets monthly.",
		}),
		namesManagementBody,
		context(
			"disclosure or steering committee",
			String.raw`(?:disclosure|steering|management|executive|(?:information|data|cyber)[- ]?\w* (?:security )?|governance council|security) committee`,
			{ takes: "The disclosure committee reads the draft.", refuses: "The audit committee reads the draft." },
		),
		namesBoard,
		context("starts with the committee", String.raw`^(?:[^,]{0,60}, )?(?:the|our|its)? ?${BOARD_COMMITTEE}`, {
			takes: "The audit committee meets monthly.",
			refuses: "Each month the chair convenes it.",
		}),
		context(
			"committee is told",
			String.raw`(?:report|brief|updat|inform|present|provid|escalat|notif)\w*${gap(60)}committee`,
			{ takes: "He briefs the committee.", refuses: "The committee elects him." },
		),
		namesTitle,
		...GOVERNANCE_SIGNS,
	],
	denials: [
		{
			words: new RegExp(
				String.raw`\b(?:board|bod|directors)\b${within(12)}\b(?:is|are|be)? ?collectively (?:responsible|oversee)`,
			),
			takes: "Our board is collectively responsible for the oversight of risks from cybersecurity threats.",
			refuses: "Our board is responsible for the oversight of risks from cybersecurity threats.",
		},
		{
			words: new RegExp(
				String.raw`\b(?:full|entire|whole) board\b${within(60)}\b(?:overs|responsib|retain|supervis|review)\w*(?!.{0,80}\bcommittee (?:overs|assist|is responsib|review))`,
			),
			// A committee that is named beside the full board assists it or shares the task.
			unless: NAMED_COMMITTEE,
			takes: "The full board retains oversight of security.",
			refuses: [
				"The audit committee of the board oversees these risks and reports to the full board.",
				"The audit committee is tasked with assisting the full board in overseeing these risks.",
				"Oversight of these risks rests with our full board, but the audit committee oversees some of them.",
			],
		},
		{
			words: /\b(?:board|directors) (?:of directors )?(?:as a whole|itself)\b/,
			takes: "The board of directors as a whole oversees these risks.",
			refuses: "The board of directors oversees these risks.",
		},
		{
			words: new RegExp(
				String.raw`${DENIED}${within(40)}\b(?:delegat|designat|establish|form|creat|assign|have|dedicated|separate|specific|standing)\w*${within(40)}\b(?:sub)?committee`,
			),
			takes: "The board has not delegated this task to a committee.",
			refuses: "The board has delegated this task to a committee.",
		},
		{
			words: new RegExp(String.raw`\brather than (?:by |through |to )?(?:a|any|its|one of its)${within(20)}committee`),
			takes: "The board oversees these risks directly rather than through a committee.",
			refuses: "The risk committee rather than the audit committee oversees these risks.",
		},
	],
	outweighs: {
		words: /\bcommittee/,
		takes: "The audit committee oversees these risks.",
		refuses: "Our directors oversee these risks.",
	},
	learnsDenial: true,
	claims: [
		// A committee that is told of security, but not said to be responsible.
		{
			words:
				/\b(?:audit|risk|nominat\w{1,10}|governance|technology|finance|compliance|conflicts)(?:,? (?:and|&|\/) \w{1,40}(?: \w{1,40})?| (?:management|oversight|review|risk)){0,3} (?:sub-?)?committee\b|\bcommittee of (?:the|our) (?:board|directors)\b|\bboard committee\b/,
			about: SECURITY_TOPIC,
			answer: "unclear",
			takes: "We inform the audit committee of each security breach.",
			refuses: "The audit committee chooses our auditor.",
		},
	],
	lacks: [
		{
			words: /committee/,
			phrase: "which committee of the board is responsible",
			takes: "The risk committee is told.",
			refuses: "The board is told.",
		},
	],
	plain: {
		words: /committee\b[^.;]{0,60}\b(?:responsib\w+|overs(?:ee|ees|eeing|ight)|charged)\b/,
		takes: "The audit committee oversees these risks.",
		refuses: "The audit committee hears of these risks.",
	},
	unfit: "identifies no committee of the board",
});
