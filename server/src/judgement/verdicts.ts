import type { Fact } from "../draft/types.ts";
import type { RequirementId } from "../requirements/types.ts";
import type { Answer, AnswerValue, Verdict, VerdictValue } from "./types.ts";

/**
 * A flag against the answer. A true flag needs a yes; a false one is borne out by a no and by silence, since an
 * absent arrangement need not be described.
 */
const VERDICTS: Readonly<Record<"true" | "false", Partial<Record<AnswerValue, VerdictValue>>>> = {
	true: { yes: "consistent", no: "contradicted", silent: "unsupported", unclear: "unclear" },
	false: { yes: "contradicted", no: "consistent", silent: "consistent", unclear: "unclear" },
};

/** @returns undefined for a flag without a value that can be true or false */
export function verdictOf(fact: Fact, requirement: RequirementId, answer: Answer): Verdict | undefined {
	if (fact.value !== "true" && fact.value !== "false") return undefined;
	const verdict = VERDICTS[fact.value][answer.answer];
	if (!verdict) return undefined;
	return { fact, requirement, verdict, confidence: answer.confidence, evidence: answer.evidence };
}
