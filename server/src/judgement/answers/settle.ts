import { requirement } from "../../requirements/requirements.ts";
import type { RequirementId } from "../../requirements/types.ts";
import { hasTrace, patternsOf } from "../patterns/index.ts";
import { wordsIn } from "../patterns/pattern.ts";
import { viewOf } from "../sentences/plain-view.ts";
import type { Answer, Evidence, Sentence } from "../types.ts";
import { OUTRIGHT } from "./outright.ts";

/** Evidence fainter than this speaks of something else. */
const FAINT = 0.3;
/** A sentence from this strength on speaks of the requirement for sure. */
const STRONG = 0.5;

/**
 * An answer set right where words decide that the model cannot weigh. It is the last step before calibration: whoever
 * shows an answer or makes a finding of it takes it as it comes from here.
 */
export function settled(answer: Answer, id: RequirementId, sentences: readonly Sentence[]): Answer {
	if (answer.answer === "silent") {
		const nearest = nearestOf(id, sentences);
		return nearest ? { ...answer, nearest } : answer;
	}
	if (answer.answer !== "partial" && answer.answer !== "unclear") return answer;
	if (isPlain(id, answer.evidence)) {
		const complete = requirement(id).kind === "text" ? "addressed" : "yes";
		return { ...answer, answer: complete, confidence: OUTRIGHT, lacks: [] };
	}
	// Nearly every draft describes some process, so that the model takes the nearest sentence for a part of it, however
	// far ("Not applicable."); without any trace that is a silence.
	const faint = answer.answer === "partial" && (answer.evidence[0]?.strength ?? 0) < FAINT;
	const untraced = faint && patternsOf(id).traces !== undefined && !nearestOf(id, sentences);
	return untraced ? { ...answer, answer: "silent", evidence: [], lacks: [] } : answer;
}

/** The first sentence that may touch the matter after all; none where no such words are known. */
function nearestOf(id: RequirementId, sentences: readonly Sentence[]): Sentence | undefined {
	if (!patternsOf(id).traces) return undefined;
	return sentences.find(({ passage, text }) => passage.kind !== "heading" && hasTrace(id, viewOf(text)));
}

function isPlain(id: RequirementId, evidence: readonly Evidence[]): boolean {
	const { plain } = patternsOf(id);
	return plain !== undefined && evidence.some(({ sentence }) => wordsIn(plain, viewOf(sentence.resolved.text)));
}

/** What the strong sentences of an answer are short of, whatever the model makes of them. */
export interface Shortfall {
	/** The best sentence only seems to answer, and no other strong one says what does. */
	readonly hollow: boolean;
	/** None says what a complete answer needs. */
	readonly needy: boolean;
}

/** What the strong sentences are short of, words that only seem to answer taken away. */
export function shortfallOf(id: RequirementId, evidence: readonly Evidence[]): Shortfall {
	const { hollow, needs } = patternsOf(id);
	const strong = evidence
		.filter(({ strength }) => strength >= STRONG)
		.map(({ sentence }) => viewOf(sentence.resolved.text));
	const [best] = strong;
	if (best === undefined) return { hollow: false, needy: false };
	const rests = strong.map((view) => (hollow ? without(hollow.words, view) : view));
	return {
		hollow: (hollow?.words.test(best) ?? false) && !rests.some((rest) => hollow?.unlessBeside.test(rest)),
		needy: needs !== undefined && !rests.some((rest) => needs.words.test(rest)),
	};
}

function without(words: RegExp, view: string): string {
	let rest = view;
	while (words.test(rest)) rest = rest.replace(words, "");
	return rest;
}
