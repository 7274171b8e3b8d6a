import {
	BOARD,
	BOARD_COMMITTEE,
	CADENCE,
	CYBER,
	gap,
	INCIDENT,
	MANAGEMENT,
	MANAGEMENT_BODY,
	REPORT_VERB,
	TITLE,
	VENDOR,
} from "./lexicon.ts";
import type { CueSet } from "./pattern.ts";
import { context, cue } from "./pattern.ts";

const OVERSEE = String.raw`(?:overs(?:ee|ees|eeing|een|aw|ight)|supervis\w+|responsib\w+|monitor\w*|review\w*|consider\w*|charged with|tasked|govern\w*|accountab\w+|administer\w*|ensur\w+|approv\w+|evaluat\w+|manag\w+|address\w*|delegat\w+|deleg\w+|assign\w*|guidance|involved|attention|ultimate)`;
const RISKS = String.raw`(?:risks?|threats?|cyber\w*|information security|data security|security)`;
const RESPONSIBLE = String.raw`(?:responsib\w+|oversee\w*|oversight|in charge|lead(?:s|ing)?\b|led by|head(?:s|ed)\b|manag(?:e|es|ing|ed)|accountab\w+|supervis\w+|charged|tasked|role|direct(?:s|ed|ing)|run(?:s|ning)?\b|implement\w*|administ\w+|coordinat\w+|monitor\w*|assess\w*|conduct\w*|maintain\w*|execut\w+|perform\w*|handl\w+|designat\w+|assign\w*|appoint\w*)`;

const shared = [
	context("cyber", CYBER),
	context("risks", String.raw`\b(?:risks?|threats?)\b`),
	context("incident", INCIDENT),
	context("effect", String.raw`material(?:ly)?${gap(20)}(?:affect|impact|adverse|effect)\w*|reasonably likely`),
	context("modal", String.raw`\b(?:may|might|could|would|can)\b`),
	context("negated", String.raw`\b(?:not|no|none|neither|nor|without)\b`),
	context("expertise", String.raw`\b(?:years|degree|certif\w+|bachelor|master|experience[ds]?|expertise)\b`),
	context("vendor", VENDOR),
];

/** (c)(1), first sentence: the board's oversight of risks. */
export const boardOversight: CueSet = {
	requirement: "board-oversight",
	cues: [
		cue("board oversees risks", String.raw`${BOARD}${gap(120)}${OVERSEE}${gap(90)}${RISKS}`),
		cue(
			"oversight by the board",
			String.raw`${OVERSEE}${gap(90)}(?:\bby\b|\bof\b|\bto\b|lies with|rests with|through)${gap(30)}${BOARD}`,
		),
		cue("committee oversees risks", String.raw`${BOARD_COMMITTEE}${gap(100)}${OVERSEE}${gap(90)}${RISKS}`),
		cue(
			"oversight role",
			String.raw`(?:oversight|supervis\w+) (?:role|function|responsib\w+|of|body)|overall (?:responsib\w+|oversight)|ultimate(?:ly)? (?:responsib|oversight|account)\w*|risk oversight`,
		),
		cue("delegates to a committee", String.raw`delegat\w+${gap(80)}committee|committee${gap(60)}delegat\w+`),
		context("names the board", BOARD),
		context("names a committee", BOARD_COMMITTEE),
		context("names a management body", MANAGEMENT_BODY),
		context(
			"board is told",
			String.raw`(?:report|brief|updat|inform|present|provid|receiv|escalat|notif|appris)\w*${gap(80)}(?:board|committee)`,
		),
		context(
			"board receives",
			String.raw`(?:board|committee)${gap(60)}(?:receiv\w+|is (?:informed|briefed|updated|apprised)|are (?:informed|briefed))`,
		),
		context("names a title", String.raw`\b${TITLE}`),
		context("oversees the disclosure", String.raw`oversight (?:of|over) the disclosure|oversee\w* the disclosure`),
		context(
			"starts with the board",
			String.raw`^(?:[^,]{0,60}, )?(?:the|our|its)? ?(?:full |entire )?(?:${BOARD}|${BOARD_COMMITTEE})`,
		),
		...shared,
	],
};

/** (c)(1), second sentence: the board committee responsible. */
export const boardCommittee: CueSet = {
	requirement: "board-committee",
	cues: [
		cue("committee oversees", String.raw`${BOARD_COMMITTEE}${gap(110)}${OVERSEE}`),
		cue("overseen by a committee", String.raw`${OVERSEE}${gap(110)}${BOARD_COMMITTEE}`),
		cue(
			"delegated",
			String.raw`delegat\w+${gap(90)}committee|committee${gap(60)}delegat\w+|assign\w+${gap(60)}committee|designat\w+${gap(60)}committee`,
		),
		cue(
			"named board committee",
			String.raw`\b(?:audit|risk|nominat\w+|governance|technology)(?:,? (?:and|&) \w+(?: \w+)?| (?:management|oversight)){0,4}[ -](?:sub-?)?committee|committee of (?:the|our|its) board`,
		),
		cue(
			"full board, no committee",
			String.raw`(?:full|entire|whole) board|board (?:of directors )?(?:as a whole|itself|collectively)|not ${gap(40)}(?:delegat\w+|designat\w+|establish\w*|form\w*|committee)|no ${gap(30)}committee|rather than ${gap(30)}committee`,
		),
		cue(
			"committee and cyber",
			String.raw`committee${gap(120)}(?:cyber|information security|data security|technology risk)`,
		),
		context("committee in context", String.raw`\b(?:sub-?)?committee\b`),
		context("names a management body", MANAGEMENT_BODY),
		context(
			"disclosure or steering committee",
			String.raw`(?:disclosure|steering|management|executive|(?:information|data|cyber)[- ]?\w* (?:security )?|governance council|security) committee`,
		),
		context("names the board", BOARD),
		context("starts with the committee", String.raw`^(?:[^,]{0,60}, )?(?:the|our|its)? ?${BOARD_COMMITTEE}`),
		context(
			"committee is told",
			String.raw`(?:report|brief|updat|inform|present|provid|escalat|notif)\w*${gap(60)}committee`,
		),
		context("names a title", String.raw`\b${TITLE}`),
		...shared,
	],
};

/** (c)(1), second sentence: how the board or committee is informed. */
export const boardInformed: CueSet = {
	requirement: "board-informed",
	cues: [
		cue("reports to the board", String.raw`${REPORT_VERB}${gap(110)}(?:${BOARD}|${BOARD_COMMITTEE})`),
		cue(
			"board receives",
			String.raw`(?:${BOARD}|${BOARD_COMMITTEE})${gap(90)}(?:receiv\w+|(?:is|are|be|being|been|kept|stays?|remains?) ${gap(20)}(?:informed|briefed|updated|apprised|notified|advised|aware|provided)|review\w*|hears|discuss\w*|meets?)`,
		),
		cue("escalated to the board", String.raw`escalat\w+${gap(90)}(?:board|committee|directors)`),
		cue("board named last", String.raw`to (?:the|our|its) (?:full )?(?:board|audit|risk|committee|directors)`),
		cue("cadence", String.raw`\b${CADENCE}`),
		cue("from whom", String.raw`(?:from|by)\b${gap(20)}(?:${TITLE}|${MANAGEMENT})`),
		context("names the board", BOARD),
		context("names a committee", BOARD_COMMITTEE),
		context("report verb", REPORT_VERB),
		context(
			"strong report verb",
			String.raw`\b(?:reports?|briefs?|briefings?|updates?|presents?|presentations?|informs?|informed|apprised)\b`,
		),
		context("oversees", OVERSEE),
		context("names a title", String.raw`\b${TITLE}`),
		context("names management", MANAGEMENT),
		context(
			"upward to management only",
			String.raw`(?:report|escalat|inform|notif|updat)\w*${gap(40)}to (?:our |the )?(?:management|senior|executive|ceo|cfo|chief|cio|ciso)`,
		),
		context("annual report", String.raw`annual report|form 20-f|form 10-k|periodic reports|period reports|disclosure`),
		...shared,
	],
};

/** (c)(2): management's role. */
export const managementRole: CueSet = {
	requirement: "management-role",
	cues: [
		cue("title responsible", String.raw`${TITLE}${gap(110)}${RESPONSIBLE}`),
		cue("led by a title", String.raw`${RESPONSIBLE}${gap(90)}${TITLE}`),
		cue("management responsible", String.raw`${MANAGEMENT}${gap(90)}${RESPONSIBLE}`),
		cue("management body responsible", String.raw`${MANAGEMENT_BODY}${gap(100)}${RESPONSIBLE}`),
		cue(
			"assess and manage",
			String.raw`(?:assess|identif|manag|mitigat|monitor|evaluat|oversee|overse|supervis)\w*${gap(50)}(?:risks?|threats?|program|cyber\w*)`,
		),
		cue("day-to-day", String.raw`day[- ]to[- ]day|primary responsib\w+|overall responsib\w+|principal\w* responsib\w+`),
		context("names a title", String.raw`\b${TITLE}`),
		context("names management", MANAGEMENT),
		context("names a management body", MANAGEMENT_BODY),
		context("names the board", BOARD),
		context(
			"starts with the board",
			String.raw`^(?:[^,]{0,60}, )?(?:the|our|its)? ?(?:full |entire )?(?:${BOARD}|${BOARD_COMMITTEE})`,
		),
		context("names a committee", BOARD_COMMITTEE),
		context("reports", REPORT_VERB),
		context("responsible", String.raw`responsib\w+|in charge`),
		...shared,
	],
};

/** (c)(2)(i): which positions or committees. */
export const positionsResponsible: CueSet = {
	requirement: "positions-responsible",
	cues: [
		cue("title responsible", String.raw`${TITLE}${gap(110)}${RESPONSIBLE}`),
		cue("led by a title", String.raw`${RESPONSIBLE}${gap(90)}${TITLE}`),
		cue(
			"management body responsible",
			String.raw`${MANAGEMENT_BODY}${gap(100)}(?:responsib\w+|oversee\w*|manag\w+|charged|tasked|in charge)`,
		),
		cue(
			"title in charge",
			String.raw`(?:responsib\w+|in charge|led by|headed by|leads|heads|overseen by|managed by)${gap(60)}${TITLE}|${TITLE}${gap(60)}(?:responsib\w+|in charge|leads|heads|oversees|manages)`,
		),
		cue("management responsible", String.raw`${MANAGEMENT}${gap(60)}responsib\w+`),
		cue("names a title", String.raw`\b${TITLE}`),
		cue("chief officer", String.raw`\bchief (?:\w+ ){1,3}officer|\b(?:ciso|cio|cto|cso)\b`),
		context("names management", MANAGEMENT),
		context("names a management body", MANAGEMENT_BODY),
		context("names the board", BOARD),
		context(
			"starts with the board",
			String.raw`^(?:[^,]{0,60}, )?(?:the|our|its)? ?(?:full |entire )?(?:${BOARD}|${BOARD_COMMITTEE})`,
		),
		context("reports", REPORT_VERB),
		context("responsible", String.raw`responsib\w+|in charge`),
		...shared,
	],
};

/** (c)(2)(i): their expertise. */
export const expertise: CueSet = {
	requirement: "expertise",
	cues: [
		cue(
			"years",
			String.raw`\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|combined|decades?)\b\+?[- ]?(?:\w{1,30} )?(?:\(\d{1,3}\) )?(?:years?|decades?)(?:'| )?${gap(40)}(?:experience|in|of|work|as|career|expertise|service)`,
		),
		cue("experience", String.raw`experience[ds]?\b`),
		cue(
			"degree",
			String.raw`\b(?:degrees?|bachelor\w*|master'?s?|mba|ph\.?d|b\.?s\.?c?|m\.?s\.?c?|diploma|graduate[ds]?|university|college)\b`,
		),
		cue(
			"certificate",
			String.raw`\b(?:certif\w+|cissp|cism|cisa|crisc|cgeit|ccsp|ceh|oscp|giac|gsec|security\+|comptia|cipp\w*|pmp|itil|ccie|ccna|licensed?|accredit\w+)\b`,
		),
		cue(
			"prior work",
			String.raw`\b(?:previously|prior to|formerly|served (?:as|in)|held (?:various|several|positions|roles|senior|leadership)|career|worked (?:at|for|as|in)|joined|tenure)\b`,
		),
		cue(
			"expertise",
			String.raw`\b(?:expertise|skills?|knowledge|qualifi\w+|background|trained|proficien\w+|competen\w+|well-versed|seasoned)\b`,
		),
		cue(
			"none",
			String.raw`(?:not|no|none|neither|nor|lack\w*)\b${gap(60)}(?:experience|expertise|background|qualif)\w*`,
		),
		context("person", String.raw`\b(?:he|she|his|her|mr\.?|ms\.?|dr\.?|who)\b`),
		context("names a title", String.raw`\b${TITLE}`),
		context("names management", MANAGEMENT),
		context("names the board", BOARD),
		context("names a committee", BOARD_COMMITTEE),
		context("outsiders", String.raw`(?:third[- ]part|external|outside|consultant|vendor|provider|firm|hire|employ)\w*`),
		context(
			"experienced an incident",
			String.raw`experience[ds]?\b${gap(40)}(?:incident|breach|attack|threat|event|disruption|material|loss)\w*`,
		),
		context(
			"in security",
			String.raw`(?:experience|expertise|knowledge|background|degree|skills?)${gap(60)}(?:cyber|security|information|technology|risk|network|computer|engineering|it\b|systems?)`,
		),
		context(
			"training of staff",
			String.raw`(?:train\w*|awareness|education)${gap(60)}(?:employees?|personnel|staff)|(?:employees|staff)${gap(60)}train\w*`,
		),
		...shared,
	],
};

/** (c)(2)(ii): how those responsible are informed about and monitor incidents. */
export const managementInformed: CueSet = {
	requirement: "management-informed",
	cues: [
		cue(
			"four stages",
			String.raw`(?:prevent|detect|mitigat|remediat)\w*${gap(25)}(?:prevent|detect|mitigat|remediat|respon)\w*${gap(40)}(?:mitigat|remediat|respon|recover)\w*`,
		),
		cue(
			"informed about and monitor",
			String.raw`informed${gap(40)}monitor\w*|monitor\w*${gap(50)}(?:prevention|detection|mitigation|remediation)`,
		),
		cue(
			"reports to management",
			String.raw`(?:report|escalat|inform|notif|alert|brief|updat|communicat)\w*${gap(80)}(?:${TITLE}|${MANAGEMENT}|${MANAGEMENT_BODY})`,
		),
		cue(
			"management receives",
			String.raw`(?:${TITLE}|${MANAGEMENT}|${MANAGEMENT_BODY})${gap(80)}(?:receiv\w+|(?:is|are|be|kept|stays?) ${gap(20)}(?:informed|notified|alerted|briefed|updated|apprised)|monitor\w*|meets?)`,
		),
		cue(
			"escalates",
			String.raw`escalat\w+|incident (?:response|reporting|notification|management)|upon (?:detect|discover|identif)\w*|in the event of`,
		),
		cue("monitors", String.raw`monitor\w*`),
		cue(
			"sources of news",
			String.raw`threat intelligence|alerts?\b|briefings?|dashboards?|security operations? cent|siem|(?:governmental|public|private) sources|reports produced|metrics|logs?\b`,
		),
		cue("incident response plan", String.raw`incident response (?:plan|team|process|polic|procedure|playbook)\w*`),
		cue(
			"through various means",
			String.raw`through various means|by (?:virtue of )?(?:their|its) (?:management|participation|leadership)|supervis\w+ (?:efforts|such)`,
		),
		context("names a title", String.raw`\b${TITLE}`),
		context("names management", MANAGEMENT),
		context("names a management body", MANAGEMENT_BODY),
		context("names the board", BOARD),
		context("names a committee", BOARD_COMMITTEE),
		context("to the board", String.raw`to (?:the|our|its) (?:full )?(?:board|audit|risk committee|directors)`),
		context("responsible", String.raw`responsib\w+|in charge`),
		...shared,
	],
};

/** (c)(2)(iii): whether they report to the board or a committee of it. */
export const reportsToBoard: CueSet = {
	requirement: "reports-to-board",
	cues: [
		cue(
			"title reports to the board",
			String.raw`(?:${TITLE}|${MANAGEMENT}|${MANAGEMENT_BODY}|\bteam\b|\bthey\b|\bhe\b|\bshe\b)${gap(110)}${REPORT_VERB}${gap(80)}(?:${BOARD}|${BOARD_COMMITTEE})`,
		),
		cue(
			"board receives from management",
			String.raw`(?:${BOARD}|${BOARD_COMMITTEE})${gap(90)}(?:receiv\w+|informed|briefed|updated|apprised|notified|reports?|updates?|briefings?)${gap(60)}(?:from|by)\b${gap(30)}(?:${TITLE}|${MANAGEMENT}|${MANAGEMENT_BODY})`,
		),
		cue("reports to the board", String.raw`${REPORT_VERB}${gap(110)}(?:${BOARD}|${BOARD_COMMITTEE})`),
		cue(
			"board receives",
			String.raw`(?:${BOARD}|${BOARD_COMMITTEE})${gap(80)}(?:receiv\w+|(?:is|are|be|kept|stays?) ${gap(20)}(?:informed|briefed|updated|apprised|notified|advised))`,
		),
		cue("escalated to the board", String.raw`escalat\w+${gap(90)}(?:board|committee|directors)`),
		cue("does not report", String.raw`not ${gap(25)}report`),
		context("names the board", BOARD),
		context("names a committee", BOARD_COMMITTEE),
		context("names a title", String.raw`\b${TITLE}`),
		context("names management", MANAGEMENT),
		context("names a management body", MANAGEMENT_BODY),
		context("cadence", String.raw`\b${CADENCE}`),
		context(
			"strong report verb",
			String.raw`\b(?:reports?|briefs?|briefings?|updates?|presents?|presentations?|informs?|informed|apprised)\b`,
		),
		context("oversees", OVERSEE),
		context("annual report", String.raw`annual report|form 20-f|form 10-k|periodic reports|period reports|disclosure`),
		...shared,
	],
};
