import { definePatterns } from "./pattern.ts";

/** Form 8-K Item 1.05, Instruction 2: what is not yet known, and that an amendment will follow. */
export const patterns = definePatterns({
	requirement: "incident-undetermined",
	// The first says it most surely.
	claims: [
		{
			words:
				/\b(?:not|unable|cannot|still|continu\w+|ongoing|remains?)\b[^;]{0,60}\b(?:determin\w+|known|complete[d]?|assess\w*|evaluat\w*|investigat\w*|quantif\w*|estimat\w*)\b/,
			answer: "addressed",
			strength: 0.9,
			takes: "We have not yet determined what it will cost.",
			refuses: "We have determined what it will cost.",
		},
		{
			words: /\b(?:will|intends? to|expects? to)\b[^;]{0,30}\b(?:amend\w*|file an amendment|update this|supplement)/,
			answer: "addressed",
			strength: 0.6,
			takes: "We will amend this report when we know more.",
			refuses: "We amend our manual when we know more.",
		},
	],
});
