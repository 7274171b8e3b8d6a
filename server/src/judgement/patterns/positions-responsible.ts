import { DENIED, gap, MANAGEMENT, MANAGEMENT_BODY, MANAGERS, TITLE, within } from "./lexicon.ts";
import { cue, definePatterns } from "./pattern.ts";
import {
	GOVERNANCE_SIGNS,
	ledByTitle,
	namesBoard,
	namesManagement,
	namesManagementBody,
	namesTitle,
	reportVerb,
	responsible,
	startsWithBoard,
	titleResponsible,
} from "./signs.ts";

/** (c)(2)(i): which positions or committees. */
export const patterns = definePatterns({
	requirement: "positions-responsible",
	subject: {
		words: new RegExp(String.raw`${MANAGERS}|\bboards?\b`),
		takes: "Our board of directors answers for these risks.",
		refuses: "Our risk management program covers these risks.",
	},
	cues: [
		titleResponsible,
		ledByTitle,
		cue(
			"management body responsible",
			String.raw`${MANAGEMENT_BODY}${gap(100)}(?:responsib\w+|oversee\w*|manag\w+|charged|tasked|in charge)`,
			{ takes: "A steering committee is responsible for this.", refuses: "A steering committee is told of this." },
		),
		cue(
			"title in charge",
			String.raw`(?:responsib\w+|in charge|led by|headed by|leads|heads|overseen by|managed by)${gap(60)}${TITLE}|${TITLE}${gap(60)}(?:responsib\w+|in charge|leads|heads|oversees|manages)`,
			{
				takes: "The team is headed by our chief technology officer.",
				refuses: "The team wrote to our chief technology officer.",
			},
		),
		cue("management responsible", String.raw`${MANAGEMENT}${gap(60)}responsib\w+`, {
			takes: "Senior management is responsible for this.",
			refuses: "Senior management is told of this.",
		}),
		namesTitle,
		cue("chief officer", String.raw`\bchief (?:\w+ ){1,3}officer|\b(?:ciso|cio|cto|cso)\b`, {
			takes: "Our CISO is one of them.",
			refuses: "Our chief of police is one of them.",
		}),
		namesManagement,
		namesManagementBody,
		namesBoard,
		startsWithBoard,
		reportVerb,
		responsible,
		...GOVERNANCE_SIGNS,
	],
	denials: [
		{
			words: new RegExp(
				String.raw`${DENIED}${within(30)}\b(?:specific|designated|dedicated|particular)\b${within(30)}\b(?:positions?|persons?|officers?|individuals?)\b`,
			),
			takes: "We have not named a specific position for this.",
			refuses: "A designated officer is responsible for this.",
		},
	],
	lacks: [
		{
			words: /officer|ciso|cio|cto|cso|ceo|cfo|head of|director of|manager|committee/,
			phrase: "which positions or committees are responsible; “management” alone does not say which",
			takes: "Our head of security is responsible.",
			refuses: "Our department is responsible.",
		},
	],
	traces: {
		words:
			/\bofficers?\b|\bleadership\b|\bexecutives?\b|\bdepartment\b|\b(?:our|the|senior) management\b|\bmanagement team\b|\bconsultant\b|\bpersonnel\b/,
		takes: "A consultant looks after our network.",
		refuses: "A machine looks after our network.",
	},
	unfit: "names no management position or committee that is responsible",
	flag: {
		inItsWords: true,
		names: {
			words: new RegExp(`${TITLE}|${MANAGEMENT_BODY}`),
			takes: "chief information security officer",
			refuses: "our management",
		},
	},
});
