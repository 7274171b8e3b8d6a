import type { Pattern, Wanted } from "./pattern.ts";
import { definePatterns } from "./pattern.ts";

/** Speaks of an effect at all. */
const EFFECT =
	/\b(?:material(?:ly)?|impact\w*|affect\w*|effects?|disrupt\w*|interrupt\w*|harm\w*|loss(?:es)?|costs?|expenses?|likely|reduc\w+|decreas\w*|suffer\w*|consequences?|delay\w*|halt\w*|stopp\w*|stood still|postpon\w*|suspend\w*|lower\w*|charges?|impair\w*|limit\w*|lost|late|not yet|could not|cut|suffer\w*|cost us|clos(?:ed|ure)|result(?:s|ed|ing)? in)\b/;

const OPERATIONS =
	/(?<!results of |results of our |results of its |result of )\b(?:operations?|operational(?:ly)?|business(?:es)?)\b|\b(?:disruption|stoppage|outage|interruption|slowdown)\b|\b(?:services?|plants?|stores?|production|manufacturing|sales|orders?|shipments?|deliver(?:y|ies)|care)\b[^;]{0,80}\b(?:not be accessible|unavailable|halted|suspended|stopped|stood still|interrupted|idled|curtailed|postponed|cancell?ed|delayed|late|lost|not yet)\b|\b(?:interrupt|halt|delay|suspend|stopp|curtail|idl)\w*\b[^;]{0,40}\b(?:care|production|manufacturing|shipments?|deliver(?:y|ies)|orders?|services?|trading|sales)\b|\bability to \w+[^;]{0,60}\b(?:impair|limit|affect|impact|disrupt|reduc)\w*|\blost\b[^;]{0,30}\borders\b|\bcould not (?:ship|produce|deliver|sell|serve|trade|operate|process|take)\b|\bclosure of\b|\btrading\b[^;]{0,30}\b(?:halted|suspended|stopped)\b/;
const CONDITION = /\bfinancial (?:condition|position)\b|\bliquidity\b|\bcash (?:flows?|position)\b/;
const RESULTS =
	/\bresults of (?:our |its |the company's )?operations\b|\b(?:financial|operating) results\b|\bresults\b[^;]{0,40}\bquarter\b|\b(?:its|our|the company's) results\b|\bearnings\b|\bebitda\b|\bnet loss\b|\b(?:lost|reduced|lower) (?:\w+ )?sales\b|\bsales volumes?\b|\bmargins?\b|\b(?:net )?income\b|\b(?:gross|operating|net) (?:profit|loss)\b|\bprofits?\b|\bresults (?:for|of) the (?:\w+ )?(?:year|quarter|period)\b|\b(?:material|significant|substantial)\b[^.;]{0,40}\b(?:expenses|costs|losses|charges)\b|\brevenues?\b|\bfinancial loss(?:es)?\b|\bcost us\b|\b(?:costs?|expenses|losses|charges?)\b[^;]{0,80}(?:\$|\bmillion\b|\bthousand\b|€|£)|(?:\$|€|£) ?\d[^;]{0,60}\b(?:costs?|expenses|losses|charges?)\b/;
const FINANCE = new RegExp(
	String.raw`${CONDITION.source}|${RESULTS.source}|\bfinancial (?:impacts?|effects?|performance|statements)\b`,
);
const OTHERS =
	/\b(?:customers?|patients?|clients)\b(?!'?s? (?:data|information|records?|accounts?|database|portal|calls?))|\b(?:reputation\w*|competitive\w*|litigation|lawsuits?|legal|regulat\w+|penalt\w+|fines|relationships|suppliers)\b/;

/** Speaks of an effect on others: data of theirs that were affected are a matter of scope. */
const OUTWARD =
	/\b(?:material(?:ly)?|impacts?|effects?|harm\w*|loss(?:es)?|consequences?|likely|may|could|potential\w*|relations\w*|considerations)\b/;

/** The parts of the impact, in the order of Item 1.05(a); what stands apart in the lacks is named by one phrase each. */
export const OPERATIONS_PHRASE = "operations";
export const FINANCE_PHRASE = "financial condition or results";
export const CONDITION_PHRASE = "financial condition";
export const RESULTS_PHRASE = "results";
export const OTHERS_PHRASE = "customers or reputation";

const part = (phrase: string, words: RegExp, takes: string, refuses: string): Wanted => ({
	phrase,
	words,
	about: EFFECT,
	takes,
	refuses,
});

/** A cost of the incident as a sum of money. */
export const SUM: Pattern = {
	words: /[$€£¥] ?\d|\b\d[\d,.]{0,15} (?:million|billion|trillion|thousand)\b/,
	about: /\b(?:costs?|expenses?|loss(?:es)?|revenue|charges?|vouchers?|compensat\w+|impacts?)\b/,
	takes: "We estimate the expenses at 180 million dollars.",
	refuses: "We serve 180 million guests.",
};

/** Form 8-K Item 1.05(a): what it did to the registrant, or is reasonably likely to do. */
export const patterns = definePatterns({
	requirement: "incident-impact",
	claims: [
		{
			words: OPERATIONS,
			about: EFFECT,
			unless: /\bprotect\w*\b[^;]{0,40}$/,
			answer: "addressed",
			strength: 0.8,
			takes: ["Its effects on our operations are still felt.", "Production stood still for a week."],
			refuses: "It lasted two days.",
		},
		{
			words: FINANCE,
			about: EFFECT,
			answer: "addressed",
			strength: 0.9,
			takes: "It had a material impact on our results of operations.",
			refuses: "It lasted two days.",
		},
		{
			words:
				/\b(?:material(?:ly)?\b[^;]{0,40}\b(?:impacts?|effects?|affect|adverse)\b|costs? (?:associated|related|of|for))|\bimpacts?\b[^;]{0,60}\b(?:financial|reputation\w*|legal|costs?|expenses?)\b|\bsubject to\b[^;]{0,40}\b(?:lawsuits?|litigation|claims|inquir(?:y|ies)|investigations?|fines|penalties)\b|\bincurred\b[^;]{0,60}\b(?:costs|expenses)\b|\bcustomers\b[^;]{0,40}\b(?:cancel|terminat|withdr[ae]w)\w*/,
			unless: /\b(?:determine|investigate|understand|assess)\b[^;]{0,20}$/,
			answer: "partial",
			strength: 0.6,
			takes: [
				"The incident has had no material impact on us.",
				"Its impacts are the costs of a new web site.",
				"We may be subject to lawsuits.",
			],
			refuses: "The incident was reported to the police.",
		},
	],
	doubts: {
		words:
			/\b(?:revenues?|sales|costs?|earnings|profits?|margins?|orders|production|services?|shipments?|reputation|business)\b/,
		about: EFFECT,
		takes: "Fewer orders came in, and costs rose.",
		refuses: "We take the protection of data seriously.",
	},
	lacks: [
		part(
			OPERATIONS_PHRASE,
			OPERATIONS,
			"It disrupted our operations.",
			"It had no impact on our results of operations.",
		),
		part(FINANCE_PHRASE, FINANCE, "It had no effect on our financial condition.", "It disrupted our operations."),
		{
			...part(CONDITION_PHRASE, CONDITION, "It had no effect on our financial position.", "It reduced our revenue."),
			optional: true,
		},
		{ ...part(RESULTS_PHRASE, RESULTS, "It reduced our revenue.", "It harmed our operations."), optional: true },
		{
			...part(OTHERS_PHRASE, OTHERS, "It may harm our reputation.", "It affected data of customers."),
			about: OUTWARD,
			optional: true,
		},
	],
});
