import { gap, MANAGEMENT, MANAGEMENT_BODY, TITLE } from "./lexicon.ts";
import { context, cue, definePatterns } from "./pattern.ts";
import {
	GOVERNANCE_SIGNS,
	namesBoard,
	namesCommittee,
	namesManagement,
	namesManagementBody,
	namesTitle,
	responsible,
} from "./signs.ts";

/** (c)(2)(ii): how those responsible are informed about and monitor incidents. */
export const patterns = definePatterns({
	requirement: "management-informed",
	cues: [
		cue(
			"four stages",
			String.raw`(?:prevent|detect|mitigat|remediat)\w*${gap(25)}(?:prevent|detect|mitigat|remediat|respon)\w*${gap(40)}(?:mitigat|remediat|respon|recover)\w*`,
			{
				takes: "She follows prevention, detection, mitigation and remediation.",
				refuses: "She follows the detection of each event.",
			},
		),
		cue(
			"informed about and monitor",
			String.raw`informed${gap(40)}monitor\w*|monitor\w*${gap(50)}(?:prevention|detection|mitigation|remediation)`,
			{ takes: "They are informed about and monitor such events.", refuses: "They are told about such events." },
		),
		cue(
			"reports to management",
			String.raw`(?:report|escalat|inform|notif|alert|brief|updat|communicat)\w*${gap(80)}(?:${TITLE}|${MANAGEMENT}|${MANAGEMENT_BODY})`,
			{
				takes: "Analysts report each event to senior management.",
				refuses: "Analysts report each event to the police.",
			},
		),
		cue(
			"management receives",
			String.raw`(?:${TITLE}|${MANAGEMENT}|${MANAGEMENT_BODY})${gap(80)}(?:receiv\w+|(?:is|are|be|kept|stays?) ${gap(20)}(?:informed|notified|alerted|briefed|updated|apprised)|monitor\w*|meets?)`,
			{ takes: "Senior management receives a weekly list.", refuses: "The board receives a weekly list." },
		),
		cue(
			"escalates",
			String.raw`escalat\w+|incident (?:response|reporting|notification|management)|upon (?:detect|discover|identif)\w*|in the event of`,
			{ takes: "Upon discovery of a flaw, the shift leader acts.", refuses: "The shift leader acts at noon." },
		),
		cue("monitors", String.raw`monitor\w*`, { takes: "They monitor the network.", refuses: "They mend the network." }),
		cue(
			"sources of news",
			String.raw`threat intelligence|alerts?\b|briefings?|dashboards?|security operations? cent|siem|(?:governmental|public|private) sources|reports produced|metrics|logs?\b`,
			{ takes: "Dashboards show what is open.", refuses: "Windows show what is open." },
		),
		cue("incident response plan", String.raw`incident response (?:plan|team|process|polic|procedure|playbook)\w*`, {
			takes: "The incident response plan names who acts.",
			refuses: "The plan names who acts.",
		}),
		cue(
			"through various means",
			String.raw`through various means|by (?:virtue of )?(?:their|its) (?:management|participation|leadership)|supervis\w+ (?:efforts|such)`,
			{ takes: "They learn of it through various means.", refuses: "They learn of it at noon." },
		),
		namesTitle,
		namesManagement,
		namesManagementBody,
		namesBoard,
		namesCommittee,
		context("to the board", String.raw`to (?:the|our|its) (?:full )?(?:board|audit|risk committee|directors)`, {
			takes: "He speaks to the board.",
			refuses: "He speaks to the press.",
		}),
		responsible,
		...GOVERNANCE_SIGNS,
	],
	lacks: [
		{
			words: /report|escalat|inform|notif|alert|brief|receiv|updat/,
			phrase: "how incidents reach the persons responsible",
			takes: "The operations center alerts her.",
			refuses: "The operations center helps her.",
		},
		{
			words: /prevent/,
			phrase: "how they monitor prevention",
			takes: "She follows how incidents are prevented.",
			refuses: "She follows each incident.",
		},
		{
			words: /detect/,
			phrase: "how they monitor detection",
			takes: "She follows their detection.",
			refuses: "She follows each incident.",
		},
		{
			words: /mitigat/,
			phrase: "how they monitor mitigation",
			takes: "She follows their mitigation.",
			refuses: "She follows each incident.",
		},
		{
			words: /remediat|recover/,
			phrase: "how they monitor remediation",
			takes: "She follows the recovery.",
			refuses: "She follows each incident.",
		},
	],
	unfit: "does not say how those responsible are informed about and monitor incidents",
});
