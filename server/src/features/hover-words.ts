import type { AnswerValue, Stance, VerdictValue } from "../evidence/types.ts";

/** What an answer means, to complete "The prose …". */
export const ANSWER: Readonly<Record<AnswerValue, string>> = {
	addressed: "addresses it",
	partial: "addresses it in part",
	silent: "is silent on it",
	yes: "says yes",
	no: "says no",
	unclear: "cannot be read either way",
};

/** What a verdict means, to complete "The flag … ". */
export const VERDICT: Readonly<Record<VerdictValue, string>> = {
	consistent: "agrees with the prose",
	contradicted: "contradicts the prose",
	unsupported: "has no sentence to rest on",
	unclear: "cannot be held against the prose with certainty",
};

/** How a sentence stands to what it speaks of, to complete "It … ". */
export const STANCE: Readonly<Record<Stance, string>> = {
	affirms: "affirms",
	denies: "denies",
	hypothetical: "speaks of what may or could be",
	planned: "speaks of what is planned",
};
