import { gap, MANAGEMENT, MANAGEMENT_BODY, MANAGERS, RESPONSIBLE } from "./lexicon.ts";
import { cue, definePatterns } from "./pattern.ts";
import {
	GOVERNANCE_SIGNS,
	ledByTitle,
	namesBoard,
	namesCommittee,
	namesManagement,
	namesManagementBody,
	namesTitle,
	reportVerb,
	responsible,
	startsWithBoard,
	titleResponsible,
} from "./signs.ts";

/** (c)(2): management's role. */
export const patterns = definePatterns({
	requirement: "management-role",
	subject: {
		words: new RegExp(MANAGERS),
		takes: ["Our treasurer's team assesses and manages these risks.", "He decides which risks are treated first."],
		refuses: [
			"Our board of directors watches these risks closely.",
			"We have a risk management program for our plants.",
		],
	},
	cues: [
		titleResponsible,
		ledByTitle,
		cue("management acts", String.raw`${MANAGEMENT}${gap(90)}${RESPONSIBLE}`, {
			takes: "Senior management oversees the program.",
			refuses: "Senior management sits in Turin.",
		}),
		cue("management body acts", String.raw`${MANAGEMENT_BODY}${gap(100)}${RESPONSIBLE}`, {
			takes: "A steering committee coordinates the work.",
			refuses: "A steering committee exists.",
		}),
		cue(
			"assess and manage",
			String.raw`(?:assess|identif|manag|mitigat|monitor|evaluat|oversee|overse|supervis)\w*${gap(50)}(?:risks?|threats?|program|cyber\w*)`,
			{ takes: "They identify and rank the risks.", refuses: "They print and sell the books." },
		),
		cue(
			"day-to-day",
			String.raw`day[- ]to[- ]day|primary responsib\w+|overall responsib\w+|principal\w* responsib\w+`,
			{ takes: "She runs the program day to day.", refuses: "She runs the program from Turin." },
		),
		namesTitle,
		namesManagement,
		namesManagementBody,
		namesBoard,
		startsWithBoard,
		namesCommittee,
		reportVerb,
		responsible,
		...GOVERNANCE_SIGNS,
	],
	lacks: [
		{
			words: /officer|ciso|cio|cto|ceo|cfo|head of|director|manager|committee|team/,
			phrase: "who in management is responsible",
			takes: "Our CTO is responsible.",
			refuses: "Our department is responsible.",
		},
		{
			words: /assess|manag|oversee|monitor|identif|mitigat/,
			phrase: "what management does to assess and manage the risks",
			takes: "They mitigate such risks.",
			refuses: "They know such risks.",
		},
	],
	traces: {
		words:
			/\bmanagement(?: team|\b(?! (?:program|system|process|framework|strategy)))|\bofficers?\b|\bleadership\b|\bexecutives?\b|\bdepartment\b|\bteams?\b|\bpersonnel\b/,
		takes: "Our IT department keeps a list.",
		refuses: "Our risk management program keeps a list.",
	},
	unfit: "does not describe management's role",
});
