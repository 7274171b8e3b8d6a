import type { RequirementId } from "../../requirements/types.ts";
import { namesSubject, patternsOf } from "../patterns/index.ts";
import { wordsIn } from "../patterns/pattern.ts";
import { viewOf } from "../sentences/plain-view.ts";
import type { AnswerValue, Evidence, Sentence } from "../types.ts";

/** What a partial or unclear answer lacks, as phrases that complete "It does not say …"; empty for other answers. */
export function lacksOf(
	id: RequirementId,
	answer: AnswerValue,
	evidence: readonly Evidence[],
	sentences: readonly Sentence[],
): readonly string[] {
	return answer === "partial" || answer === "unclear" ? missingFrom(id, evidence, sentences) : [];
}

/**
 * What a complete answer says and neither this evidence does nor the sentence after it that goes on about the same body
 * ("Both committees meet quarterly"), as phrases that complete "It does not say …".
 */
function missingFrom(
	id: RequirementId,
	evidence: readonly Evidence[],
	sentences: readonly Sentence[],
): readonly string[] {
	const views = evidence.flatMap(({ sentence }) => {
		const next = sentences[sentence.index + 1];
		const view = next?.passage === sentence.passage ? viewOf(next.resolved.text) : undefined;
		const own = viewOf(sentence.resolved.text);
		return view !== undefined && namesSubject(id, view) ? [own, view] : [own];
	});
	return patternsOf(id)
		.lacks.filter((wanted) => !views.some((view) => wordsIn(wanted, view)))
		.map(({ phrase }) => phrase);
}
