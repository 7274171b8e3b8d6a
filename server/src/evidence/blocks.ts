import type { Fact } from "../draft/types.ts";
import type { RequirementId } from "../requirements/types.ts";
import type { Classifier } from "./classifier.ts";
import { placeOf, sigmoid } from "./classifier.ts";
import { readEffect } from "./effect.ts";
import { cutSentences } from "./sentences.ts";
import type { Answer, BlockJudgement } from "./types.ts";
import { fold } from "./view.ts";

/** Whether a text block's sentences speak of what its concept is for. */
export function judgeBlock(fact: Fact, id: RequirementId, answer: Answer, by: Classifier): BlockJudgement {
	const texts = fact.fragments.flatMap((fragment) =>
		fragment.passages.flatMap((passage) =>
			cutSentences(passage).map(([start, end]) => passage.text.text.slice(start, end)),
		),
	);
	const place = placeOf(id);
	const strengths = texts.map((text) => {
		const scores = by.score(text);
		const strength = sigmoid(scores.logits[place] ?? -9);
		return id === "material-effect" && readEffect(scores.view) ? Math.max(strength, 0.6) : strength;
	});
	const best = Math.max(0, ...strengths);
	const own = new Set(texts.map(fold));
	const better = answer.evidence.filter(
		(e) => !own.has(fold(e.sentence.text)) && !fold(fact.text).includes(fold(e.sentence.text)),
	);
	const fit = best >= 0.3 ? "fits" : best < 0.12 ? "unrelated" : "unclear";
	return {
		fact,
		requirement: id,
		fit,
		confidence: fit === "fits" ? best : 1 - best,
		reason: fit === "fits" ? "" : "does not speak of it",
		better,
	};
}
