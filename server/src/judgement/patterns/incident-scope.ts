import { NUMBER, PERSONS } from "./lexicon.ts";
import { definePatterns } from "./pattern.ts";

const AFFECTED = String.raw`(?:affect\w*|impact(?:s|ed|ing)|access\w*|compromis\w*|encrypt\w*|exfiltrat\w*|disrupt\w*|unavailable|offline|down|outage|halt\w*|suspend\w*|shut|stopp\w*|delet\w*|obtain\w*|cop(?:y|ied|ying)|stole\w*|tak(?:e|en|ing)|took|defac\w*|involv\w*|gain\w*|concern\w*|not (?:be )?(?:able|accessible|possible)|unable|could not|entered|infiltrat\w*|exposed|downloaded|acquired|limited to|isolat\w*|disabl\w*|reach(?:ed|ing)|lock(?:ed|ing)|interrupt\w*|crippl\w*|view\w*|touch\w*|(?:did|do|does) not (?:work|function)|wip(?:ed|ing)|destroy\w*|publish\w*)`;
/** Words before “systems” that do not say which. */
const VAGUE =
	"(?:certain|some|operational|connect(?:ing|ed)|affected|impacted|compromised|computer|computing|digital|internal|external|core|critical|essential|various|multiple|several|many|most|these|those|their|other|additional|technology|technologies|information|network|business|corporate|company|enterprise|such|data|isolat(?:ing|ed)|restor(?:ing|ed)|bring|taking|relevant|targeted|financial|vendor|party|based|security|management|more|with|from|that|into|which|were|have|back|including|between|across|through|within|potentially)";
/** Systems, businesses and places by what they are for. */
const NAMED = String.raw`(?:(?!${VAGUE} )[a-z]{4,20} systems|e-?mails?|mailbox\w*|web ?sites?|web ?pages?|web address|servers?|order(?:ing|s)?(?: \w+)? systems?|payroll|billing|invoic\w+|enterprise resource|erp|(?:electronic )?(?:health|medical) records?|manufacturing|production|distribution|warehous\w*|logistics|point[- ]of[- ]sale|payments?|customer (?:portal|database|accounts?|support)|data ?bases?|cloud (?:platform|storage|environment|\w+ environment)|sharepoint|development environment|dealer management|back-?ups?|human resources|call cent(?:er|re)s?|pharmac\w+|laborator\w+|(?:call|customer|transaction) (?:logs?|records?)|workspace|platforms?|business applications?|video|computer screens|(?:user|employee|member|patient|client)s?'? accounts?|bookings?|reservations?|accounting|data cent(?:er|re)s?|offices|plants?|smelters?|mills?|factor(?:y|ies)|refiner(?:y|ies)|terminals|e-?commerce|hotels?|restaurants?|schools?|terminals?|mines?|online (?:store|shop|orders|ordering|banking|services)|relationship management|stores?|depots?|hospitals?|clinics?|branches|mobile app\w*|source code|(?:loan|policy|claims?|reservation|booking|shipping|telephone|phone|industrial control|trading|core banking)(?: \w+)? systems?|subsidiar(?:y|ies)|division)`;
/** Kinds of data about persons or business. */
const DATA = String.raw`(?:\bnames?, |\band names?\b|\bnames and\b|(?:home|personal|postal|mailing|e-?mail|delivery|physical|ip) address\w*|(?:tele)?phone numbers?|dates? of birth|birth dates?|social security|driver'?s?'? licen[cs]e|licen[cs]e numbers?|passports?|bank[- ]account|(?:payment|credit|debit) card|account numbers?|medical (?:records?|information|histor\w+)|(?:protected )?health information|diagnos\w+|login credentials|passwords?|source code|call logs?|records of (?:customer )?calls|order histor\w+|(?:tax )?identification numbers?|insurance information|financial account|transaction histor\w+|salary|trade secrets?|order records?|personal(?:ly)? (?:identifiable |identifying )?(?:information|data)[^;.]{0,60}\b(?:customers|patients|employees|end-users|clients|members|students|consumers|subscribers|policyholders|tenants|guests)\b|\b(?:customers?|patients?|employees?|clients?|members?|students?|consumers?|subscribers?|individuals)'? (?:\w+ )?personal(?:ly)? (?:identifiable |identifying )?(?:information|data))`;

/** Form 8-K Item 1.05(a): what and whom it concerned. */
export const patterns = definePatterns({
	requirement: "incident-scope",
	wants: "which systems, businesses, data or persons are concerned, by kind",
	// The first says it most surely.
	doubts: {
		words: /\b(?:systems?|networks?|servers?|data|files|records|machines|customers|employees|patients|sites?)\b/,
		takes: "Most of our machines had to be set up anew.",
		refuses: "We have called in experts.",
	},
	claims: [
		{
			words: new RegExp(String.raw`\b${AFFECTED}\b[^;]{0,140}\b${NAMED}\b|\b${NAMED}\b[^;]{0,140}\b${AFFECTED}\b`),
			unless: /\b(?:prevent|future|restored from)\b[^;]{0,80}$/,
			answer: "addressed",
			strength: 0.9,
			takes: [
				"The incident affected two of our servers.",
				"Our web site was defaced.",
				"The outage stopped the dealer management system.",
				"It concerned the dispatch systems of two quays.",
			],
			refuses: ["The storm lasted two days.", "The incident affected certain systems of ours."],
		},
		{
			words: new RegExp(DATA),
			unless: /\b(?:protect\w*|committed|safeguard\w*)\b[^;]{0,60}$/,
			answer: "addressed",
			strength: 0.8,
			takes: ["The files held names, dates of birth and passport numbers.", "No payment card data were taken."],
			refuses: [
				"The files held some personal information of ours.",
				"We protect the personal information of our patients.",
			],
		},
		{
			words: new RegExp(
				String.raw`\b${NUMBER}%? (?:of )?(?:(?:our|the|its|these|such|former|current|present|and|or|individual|affected) ){0,4}(?:(?!(?:to|in|by|with|from|on|at|as)\b)\w+ ){0,2}(?:${PERSONS}|accounts?|records?|files?|mailboxes|computers|devices|workstations|endpoints|hosts|laptops|machines|locations|sites|facilities|orders|(?:giga|tera)bytes|[gt]b)\b`,
			),
			answer: "addressed",
			strength: 0.7,
			takes: [
				"Some 4,000 customers were told of it.",
				"It concerned fewer than 2% of our customers.",
				"It concerned records of about 6,200 present and former drivers.",
			],
			refuses: ["Some 4,000 trees were felled.", "We will write in May 2026, to customers of ours."],
		},
		{
			words:
				/(?<!not )\b(?:limited|specific|confined|restricted|contained|isolated) (?:to|within)\b|\bno other (?:systems?|business\w*|data|environments?|parts?)\b|\b(?:and|of) no others\b|\ball other systems\b|\bno (?:\w+ ){1,2}(?:data|systems?|information)\b[^;]{0,60}\b(?:was|were|been)\b|\bdid not (?:affect|impact|involve|extend to|spread to)\b/,
			answer: "addressed",
			strength: 0.7,
			takes: [
				"The incident was limited to the network of our supplier.",
				"It did not affect our payment systems.",
				"No payment systems were touched.",
			],
			refuses: "Our plans are not limited to this.",
		},
		{
			words: new RegExp(
				String.raw`\b${AFFECTED}\b[^;]{0,90}\b(?:systems?|network\w*|data|information|files?|environment|applications?|functions?|operations|elements|infrastructure|computers|software|${PERSONS})\b|\b(?:systems?|network\w*|data|information|files?|environment|applications?|functions?|operations|elements|infrastructure|computers|software|${PERSONS})\b[^;]{0,90}\b${AFFECTED}\b|\bsystems? have been restored\b|\brestored (?:its|our|the) (?:\w+ ){0,2}systems\b|\b(?:unauthori[sz]ed|intrusion|incident)\b[^;]{0,60}\b(?:systems?|network|environment)\b`,
			),
			unless: /\b(?:prevent|future)\b[^;]{0,80}$/,
			answer: "partial",
			strength: 0.5,
			takes: [
				"It affected certain systems of ours.",
				"Some data were taken.",
				"We saw unauthorized activity on some IT systems.",
			],
			refuses: "The storm lasted two days.",
		},
	],
});
