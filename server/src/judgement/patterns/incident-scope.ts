import { definePatterns } from "./pattern.ts";

/** Form 8-K Item 1.05(a): what and whom it concerned. */
export const patterns = definePatterns({
	requirement: "incident-scope",
	// The first says it most surely.
	claims: [
		{
			words:
				/\b(?:affected|impacted|involv\w+|compromis\w+|access\w*|limited to|includ\w+|contain\w*|certain|portion|subset|disrupt\w*|encrypt\w*)\b[^;]{0,90}\b(?:systems?|servers?|data|files?|information|network\w*|customers?|patients?|employees?|individuals?|records?|accounts?|applications?|operations|business\w*|environment|locations?|facilit\w+|subsidiar\w+|functions?)\b/,
			answer: "addressed",
			strength: 0.9,
			takes: "The incident affected two of our servers.",
			refuses: "The storm lasted two days.",
		},
		{
			words:
				/\b(?:systems?|servers?|data|files?|information|network\w*|records?|accounts?|operations|functions?|names|numbers|plants?|stores?|depots?|sites?|facilit\w+|locations?)\b[^;]{0,90}\b(?:affected|impacted|compromised|accessed|encrypted|exfiltrated|unavailable|taken|disrupted|stolen|shut down|copied|downloaded|obtained|acquired|offline|could not|unable to|halted|stopped|suspended)\b/,
			answer: "addressed",
			strength: 0.6,
			takes: "Two order systems were shut down by our staff.",
			refuses: "Two order systems were bought by our staff.",
		},
		{
			words:
				/\b(?:approximately|about|up to|around|some|fewer than|more than|of|all|no)\b[^;]{0,30}\b(?:customers|drivers|employees|patients|individuals|accounts|records|users|persons|members|clients|stores|plants|sites)\b/,
			answer: "addressed",
			strength: 0.6,
			takes: "Some 4,000 customers were told of it.",
			refuses: "Some 4,000 trees were felled.",
		},
	],
});
