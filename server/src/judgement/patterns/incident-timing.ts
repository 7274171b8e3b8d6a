import { definePatterns } from "./pattern.ts";

/** Form 8-K Item 1.05(a): when it began, was found, was contained. */
export const patterns = definePatterns({
	requirement: "incident-timing",
	// The first says it most surely.
	claims: [
		{
			words:
				/\b(?:on or (?:about|around)|on|in|since|beginning|between|early|late|by|as of)\b ?(?:(?:early|mid|late)[- ]?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b[^;]{0,400}\b(?:detect\w*|discover\w*|identif\w*|learn\w*|became aware|becoming aware|experienc\w+|occur\w*|notif\w*|receiv\w*|determin\w+|began|contain\w*|gain\w*|access\w*|restor\w*|attack\w*|incident)/,
			answer: "addressed",
			strength: 0.9,
			takes: "On March 3, 2026, we detected the intrusion.",
			refuses: "On March 3, 2026, we opened a shop.",
		},
		{
			words:
				/\b(?:detect\w*|discover\w*|identif\w*|learn\w*|became aware|experienc\w+|occur\w*|notif\w*|determin\w+|began|contain\w*)\b[^;]{0,240}\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d/,
			answer: "addressed",
			strength: 0.6,
			takes: "We discovered it in the night of March 3.",
			refuses: "We discovered it in the night.",
		},
	],
});
