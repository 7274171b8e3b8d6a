import { definePatterns } from "./pattern.ts";

/** Form 8-K Item 1.05(a): what it did to the registrant, or is reasonably likely to do. */
export const patterns = definePatterns({
	requirement: "incident-impact",
	// The first says it most surely.
	claims: [
		{
			words:
				/\bmaterial(?:ly)?\b[^;]{0,60}\b(?:impact|effect|affect|adverse|harm|disrupt)\w*|\b(?:impact|effect|affect)\w*[^;]{0,60}\bmaterial(?:ly)?\b|reasonably likely/,
			answer: "addressed",
			strength: 0.9,
			takes: "The incident has had no material impact on us.",
			refuses: "The incident was reported to the police.",
		},
		{
			words:
				/\b(?:impact|effect)\w*\b[^;]{0,90}\b(?:financial|results of operations|operations|business|revenue|reputation\w*|costs?|expenses?)\b|\b(?:cost|loss|expens|revenue|charge|compensat)\w*[^;]{0,90}(?:\bincident|\bestimated|\bapproximately|million\b|billion\b|\$)/,
			answer: "addressed",
			strength: 0.6,
			takes: "Its effects on our operations are still felt.",
			refuses: "It lasted two days.",
		},
	],
});
