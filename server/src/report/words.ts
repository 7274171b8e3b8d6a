import type { Stance, VerdictValue } from "../judgement/types.ts";

/** What follows a verdict: "**contradicted** by the prose". */
export const VERDICT_TAIL: Readonly<Record<VerdictValue, string>> = {
	consistent: "with the prose",
	contradicted: "by the prose",
	unsupported: "by the prose",
	unclear: "against the prose",
};

/** How a sentence stands to what it speaks of, to complete "It … ". */
export const STANCE: Readonly<Record<Stance, string>> = {
	affirms: "affirms",
	denies: "denies",
	hypothetical: "speaks of what may or could be",
	planned: "speaks of what is planned",
};
