import { firstMatch } from "../../judgement/sentences/by-text.ts";
import { viewOf } from "../../judgement/sentences/plain-view.ts";
import type { Answer, Sentence } from "../../judgement/types.ts";
import type { AnyRequirementId } from "../../requirements/types.ts";

/** Words (in the plain view) by which a sentence may touch a matter after all, however little it says on it. */
const TRACES: Partial<Record<AnyRequirementId, RegExp>> = {
	processes:
		/\bprocess(?:es)?\b|\bpolic(?:y|ies)\b|\bprocedures?\b|\bprograms?\b|\bcontrols?\b|\bsafeguards?\b|\bmeasures\b|\bmonitor|\bassess|\bscan|\btests?\b/,
	"board-oversight": /\bboards?\b|\bdirectors\b|\baudit committee\b|\btrustees\b|\bgeneral partner\b/,
	"management-role":
		/\bmanagement(?: team|\b(?! (?:program|system|process|framework|strategy)))|\bofficers?\b|\bleadership\b|\bexecutives?\b|\bdepartment\b|\bteams?\b|\bpersonnel\b/,
	"positions-responsible":
		/\bofficers?\b|\bleadership\b|\bexecutives?\b|\bdepartment\b|\b(?:our|the|senior) management\b|\bmanagement team\b|\bconsultant\b|\bpersonnel\b/,
};
/** Evidence fainter than this speaks of something else. */
const FAINT = 0.3;

/** The first sentence that may touch the matter after all; none where no such words are known. */
export function traceOf(id: AnyRequirementId, sentences: readonly Sentence[]): Sentence | undefined {
	const trace = TRACES[id] && firstMatch(TRACES[id]);
	return trace && sentences.find(({ passage, text }) => passage.kind !== "heading" && trace(viewOf(text)) !== null);
}

/**
 * Whether a draft is silent on a matter. Nearly every draft describes some process, so that the judgement takes the
 * nearest sentence for a part of it, however far ("not applicable"); without any trace that is a silence.
 */
export function isSilent(id: AnyRequirementId, answer: Answer, sentences: readonly Sentence[]): boolean {
	if (answer.answer === "silent") return true;
	const faint = answer.answer === "partial" && (answer.evidence[0]?.strength ?? 0) < FAINT;
	return faint && TRACES[id] !== undefined && traceOf(id, sentences) === undefined;
}
