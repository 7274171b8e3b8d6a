import { DATE } from "./lexicon.ts";
import { definePatterns } from "./pattern.ts";

/** A day, or a time that the day of the report makes one. */
const TIME = String.raw`(?:${DATE}|\b(?:first|second|third|fourth) quarter of \d{4}\b|\b(?:last|this|earlier this|over the past) (?:week|weekend|month|morning)\b|\byesterday\b)`;
/** What happened or was found on a day. */
const EVENT = String.raw`(?:detect\w*|discover\w*|identif\w*|learn\w*|became aware|becoming aware|experienc\w+|occur\w*|notif\w*|informed|told|receiv\w*|began|beg[iu]n\w*|contain(?:ed|s)|gain\w*|accessed|copied|encrypted|exfiltrat\w*|restor\w*|attack\w*|confirm\w*|found|noticed|observed|suffered|defac\w*|disrupt\w*|remove|isolat\w*|intru\w*|took|caused|led to|resulted in|affected|impacted|compromised|exposed|installed|deployed|failed|went (?:down|offline)|alert\w*|alarm\w*|downloaded|stolen|launched|struck|breach\w*|made (?:on|aware)|flagged|saw|had access|became known)`;
/** Papers on the incident have days of their own. */
const PAPER = String.raw`\b(?:issued|filed|furnished|published|announced|updates|amend\w*)\b`;
const CLAUSE = String.raw`(?:(?!${PAPER})[^;])`;
const DATED = String.raw`${TIME}${CLAUSE}{0,400}?\b${EVENT}\b|\b${EVENT}\b${CLAUSE}{0,200}?${TIME}`;
/** How it stands: contained, restored, going on. */
const STATE = String.raw`\bcontain(?:ed|ment|ing)?\b(?! (?:the|personal|certain) (?:names|information|data))|\bisolat\w+|\brestor\w+|\beradicat\w+|\bdisabl\w+|\b(?:was|were|been) terminated\b|\bterminated (?:the|their|his|her|its)\b|\bremov\w+ (?:the )?(?:threat|unauthori[sz]ed|intruder|malware|their|its)\w*|\bclos\w+ off\b|\bshut\w* (?:[^;]{0,40}\b(?:down|off)|them|it)\b|\b(?:took|taken|taking)\b[^;]{0,60}\b(?:down|offline)\b|\boffline\b|\bfully operational\b|\b(?:have|has|are) resumed\b|\bno longer ha(?:s|ve)\b|\b(?:attack|incident|outage|disruption|access) (?:is|remains) (?:ongoing|continuing)\b|\bduration\b|\b(?:incident|access|activity|intrusion) (?:was|is|has been|were) (?:limited|confined|stopped|ended)\b|\bended\b|\b(?:cut|taken) off\b|\bbrought back\b|\breturned to (?:normal|service|operation)|\b(?:run|running|operat\w+) (?:again|normally)\b|\b(?:we|company|it) (?:ended|stopped|halted|secured)\b|\bclosed the\b|\bremov\w+ from\b|\b(?:up|working|available) again\b|\b(?:attack|incident|outage|disruption|effects) continues?\b|\bback (?:online|to normal|in (?:operation|service))\b|\b(?:was|were|been|is|are)(?: fully| now| since)? (?:stopped|eliminated|neutrali[sz]ed|mitigated|remediated|reinstated|recovered|disconnected|evicted|expelled|halted)\b|\b(?:remains?|still|continues? to be) (?:down|unavailable|disrupted)\b|\bblocked\b|\blocked out\b|\brevoked\b`;

/** Form 8-K Item 1.05(a): when it began, was found, was contained. */
export const patterns = definePatterns({
	requirement: "incident-timing",
	claims: [
		{
			words: new RegExp(DATED),
			answer: "addressed",
			strength: 0.9,
			takes: [
				"On March 3, 2026, we detected the intrusion.",
				"We discovered it in the night of 3 March 2026.",
				"A vendor told us of the outage on 2026-03-03.",
				"The access began in late November 2023.",
				"Last week we discovered an intruder.",
			],
			refuses: [
				"On March 3, 2026, we opened a shop.",
				"On March 3, 2026, we issued an update on the incident that occurred before.",
				"We discovered it in the night.",
			],
		},
		{
			words: new RegExp(STATE),
			answer: "addressed",
			strength: 0.6,
			takes: [
				"We contained it two days later.",
				"We took the site down.",
				"The intruder no longer has access.",
				"The threat has been eliminated, and all is back online.",
			],
			refuses: "We retained two firms.",
		},
	],
	traces: {
		words: new RegExp(DATE),
		takes: "On March 3, 2026, we issued an update.",
		refuses: "We may issue an update.",
	},
	lacks: [
		{
			phrase: "when it began or was discovered",
			words: new RegExp(DATED),
			takes: "On March 3, 2026, we detected the intrusion.",
			refuses: "We recently experienced an incident.",
		},
		{
			phrase: "whether it is contained or goes on",
			words: new RegExp(STATE),
			takes: "We contained it two days later.",
			refuses: "We retained two firms.",
		},
	],
});
