import type { RequirementId } from "../../requirements/types.ts";
import { patternsOf } from "../patterns/index.ts";
import { wordsIn } from "../patterns/pattern.ts";
import { viewOf } from "../sentences/plain-view.ts";
import type { AnswerValue, Evidence } from "../types.ts";

/** What a partial or unclear answer lacks, as phrases that complete "It does not say …"; empty for other answers. */
export function lacksOf(id: RequirementId, answer: AnswerValue, evidence: readonly Evidence[]): readonly string[] {
	return answer === "partial" || answer === "unclear" ? missingFrom(id, evidence) : [];
}

/** What a complete answer says and none of this evidence does, as phrases that complete "It does not say …". */
export function missingFrom(id: RequirementId, evidence: readonly Evidence[]): readonly string[] {
	const views = evidence.map((e) => viewOf(e.sentence.resolved.text));
	return patternsOf(id)
		.lacks.filter((wanted) => !views.some((view) => wordsIn(wanted, view)))
		.map(({ phrase }) => phrase);
}
