import {
	BOARD,
	BOARD_COMMITTEE,
	CADENCE,
	CYBER,
	gap,
	INCIDENT,
	MANAGEMENT,
	MANAGEMENT_BODY,
	MODAL,
	NEGATIVE,
	OVERSEE,
	REPORT_VERB,
	RESPONSIBLE,
	TITLE,
	VENDOR,
} from "./lexicon.ts";
import type { Cue } from "./pattern.ts";
import { context, cue } from "./pattern.ts";

// Cues that several requirements share: what a sentence of theirs often holds, or what tells that it speaks of another.

export const cyber = context("cyber", CYBER, {
	takes: "Cybersecurity is on the agenda.",
	refuses: "The weather is on the agenda.",
});

export const namesBoard = context("names the board", BOARD, {
	takes: "Our board of directors meets each quarter.",
	refuses: "Our management board meets each quarter.",
});

export const namesTitle = context("names a title", String.raw`\b${TITLE}`, {
	takes: "Our chief information security officer runs the program.",
	refuses: "Our security program runs day and night.",
});

export const aboutExpertise = context(
	"about expertise",
	String.raw`\b(?:years|experience|degree|certif\w+|expertise)\b`,
	{ takes: "He has experience in network defence.", refuses: "He has a seat in the audit committee." },
);

export const possible = context("possible or conditional", MODAL, {
	takes: "We alert our customers if data is lost.",
	refuses: "We alert our customers when data is lost.",
});

export const planned = context(
	"planned or to come",
	String.raw`\b(?:will|shall|would|intends?|plans? to|plan(?:s|ned|ning) to|expects? to|expected to|not yet|in the process of|upon (?:completion|adoption)|following the completion|going forward|in the future|(?:is|are) (?:being|working|developing|designing|finalizing|implementing))\b`,
	{ takes: "The directors will receive reports.", refuses: "The directors receive reports." },
);

export const negated = cue("negated", NEGATIVE, {
	takes: "We have never lost customer data.",
	refuses: "We have twice lost customer data.",
});

export const aboutVendor = context("about a vendor", VENDOR, {
	takes: "Our suppliers sign a code of conduct.",
	refuses: "Our managers sign a code of conduct.",
});

export const incident = context("incident", INCIDENT, {
	takes: "An intrusion was stopped at the gateway.",
	refuses: "A shipment was stopped at the border.",
});

export const reportVerb = context("report verb", REPORT_VERB, {
	takes: "She briefs the directors.",
	refuses: "She outranks the directors.",
});

export const modal = context("modal", String.raw`\b(?:may|might|could|would|can)\b`, {
	takes: "An attacker could read our mail.",
	refuses: "An attacker reads no mail of ours.",
});

export const namesCommittee = context("names a committee", BOARD_COMMITTEE, {
	takes: "The audit and risk committee meets in spring.",
	refuses: "The disclosure committee meets in spring.",
});

export const namesManagementBody = context("names a management body", MANAGEMENT_BODY, {
	takes: "A steering committee ranks the risks.",
	refuses: "A compliance committee ranks the risks.",
});

export const startsWithBoard = context(
	"starts with the board",
	String.raw`^(?:[^,]{0,60}, )?(?:the|our|its)? ?(?:full |entire )?(?:${BOARD}|${BOARD_COMMITTEE})`,
	{
		takes: "Each spring, our board of directors reviews the program.",
		refuses: "The program is reviewed by our board of directors.",
	},
);

export const risks = context("risks or threats", String.raw`\b(?:risks?|threats?)\b`, {
	takes: "We rank each threat by likely harm.",
	refuses: "We rank each supplier by price.",
});

export const effectOrOutlook = context(
	"effect or outlook",
	String.raw`material(?:ly)?${gap(20)}(?:affect|impact|adverse|effect)\w*|reasonably likely`,
	{ takes: "Such risks are not reasonably likely to affect us.", refuses: "Such risks affect every company." },
);

export const noOrNot = context("no or not", String.raw`\b(?:not|no|none|neither|nor|without)\b`, {
	takes: "We have no committee for this.",
	refuses: "We never had a committee for this.",
});

export const expertiseWords = context(
	"expertise words",
	String.raw`\b(?:years|degree|certif\w+|bachelor|master|experience[ds]?|expertise)\b`,
	{ takes: "Our head of security holds a degree.", refuses: "Our head of security holds a meeting." },
);

export const reportsToBoard = cue(
	"reports to the board",
	String.raw`${REPORT_VERB}${gap(110)}(?:${BOARD}|${BOARD_COMMITTEE})`,
	{
		takes: "The head of security reports to the board of directors.",
		refuses: "The board of directors appoints the head of security.",
	},
);

export const escalatedToBoard = cue(
	"escalated to the board",
	String.raw`escalat\w+${gap(90)}(?:board|committee|directors)`,
	{
		takes: "Grave matters are escalated to the audit committee.",
		refuses: "The audit committee hears of grave matters.",
	},
);

export const cadence = context("cadence", String.raw`\b${CADENCE}`, {
	takes: "The directors are briefed each quarter.",
	refuses: "The directors are briefed.",
});

export const strongReportVerb = context(
	"strong report verb",
	String.raw`\b(?:reports?|briefs?|briefings?|updates?|presents?|presentations?|informs?|informed|apprised)\b`,
	{ takes: "He presents the results.", refuses: "He discusses the results." },
);

export const oversees = context("oversees", OVERSEE, {
	takes: "The directors oversee the program.",
	refuses: "The directors know the program.",
});

export const namesManagement = context("names management", MANAGEMENT, {
	takes: "Senior management sets the budget.",
	refuses: "Our risk management program sets the pace.",
});

export const annualReport = context(
	"annual report",
	String.raw`annual report|form 20-f|form 10-k|periodic reports|period reports|disclosure`,
	{ takes: "This annual report on Form 10-K describes the program.", refuses: "This manual describes the program." },
);

export const titleResponsible = cue("title responsible", String.raw`${TITLE}${gap(110)}${RESPONSIBLE}`, {
	takes: "Our chief technology officer is responsible for the program.",
	refuses: "Our chief technology officer joined us in May.",
});

export const ledByTitle = cue("led by a title", String.raw`${RESPONSIBLE}${gap(90)}${TITLE}`, {
	takes: "The program is led by our general counsel.",
	refuses: "The program has the favour of our general counsel.",
});

export const responsible = context("responsible", String.raw`responsib\w+|in charge`, {
	takes: "One team is in charge of the network.",
	refuses: "One team built the network.",
});

/** What tells sentences on the board and on management from those on processes, vendors, effects. */

export const GOVERNANCE_SIGNS: readonly Cue[] = [
	cyber,
	risks,
	incident,
	effectOrOutlook,
	planned,
	modal,
	noOrNot,
	expertiseWords,
	aboutVendor,
];
