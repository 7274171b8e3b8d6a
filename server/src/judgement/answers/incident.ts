import { INCIDENT_REQUIREMENTS } from "../../requirements/incident.ts";
import type { AnyRequirementId } from "../../requirements/types.ts";
import { patternsOf } from "../patterns/index.ts";
import { FORWARD_LOOKING } from "../patterns/lexicon.ts";
import { wordsIn } from "../patterns/pattern.ts";
import { viewOf } from "../sentences/plain-view.ts";
import type { Answer, Evidence, Sentence } from "../types.ts";
import { shownWords } from "./shown-words.ts";

/** What an incident report says on each aspect. One incident is told in few sentences and fewer ways: claims are enough. */
export function incidentAnswers(sentences: readonly Sentence[]): Map<AnyRequirementId, Answer> {
	const answers = new Map<AnyRequirementId, Answer>();
	for (const { id } of INCIDENT_REQUIREMENTS) {
		const evidence = sentences.flatMap((sentence): Evidence[] => {
			const view = viewOf(sentence.text);
			if (sentence.passage.kind === "heading" || FORWARD_LOOKING.test(view)) return [];
			const [told] = patternsOf(id).claims.flatMap((claim) => {
				const cut = wordsIn(claim, view);
				return cut ? [{ cut, strength: claim.strength ?? 0 }] : [];
			});
			if (!told) return [];
			const { strength } = told;
			const words = shownWords(view, [told.cut]).map(([start, end]) =>
				sentence.passage.text.span(sentence.offset + start, sentence.offset + end),
			);
			return [
				{ start: sentence.start, end: sentence.end, requirement: id, sentence, strength, stance: "affirms", words },
			];
		});
		evidence.sort((a, b) => b.strength - a.strength);
		answers.set(id, {
			requirement: id,
			answer: evidence.length > 0 ? "addressed" : "silent",
			confidence: evidence[0]?.strength ?? 0.7,
			evidence: evidence.slice(0, 5),
			hollow: false,
			lacks: [],
		});
	}
	return answers;
}
