import type { Classifier } from "../../model/classifier.ts";
import type { SentenceScores } from "../../model/scores.ts";
import { columnOf } from "../../model/scores.ts";
import { byText } from "../../sentences/by-text.ts";
import type { Answer, AnswerValue, Evidence, Sentence } from "../../types.ts";
import { MOST, NOTHING } from "../candidates.ts";
import { wordSpans } from "../evidence.ts";
import { effectWords, shownWords } from "../shown-words.ts";
import type { EffectStatement } from "./statement.ts";
import { readEffect } from "./statement.ts";

/** A statement on effects that is no denial must speak of the requirement as a whole sentence, too. */
const HARDLY = 0.12;

/** What the sentences say on (b)(2). It is read by rule: one statement, in one of few forms, decides. */
export function effectAnswer(
	sentences: readonly Sentence[],
	scores: readonly SentenceScores[],
	classifier: Classifier,
): Answer {
	const column = columnOf("material-effect");
	const found = sentences.flatMap((sentence, i) => {
		const own = scores[i];
		const statement = own && readEffect(own.view);
		if (!own || !statement) return [];
		const strength = own.strengths[column] ?? 0;
		const evidence: Evidence = {
			start: sentence.start,
			end: sentence.end,
			requirement: "material-effect",
			sentence,
			strength: Math.max(strength, 0.3),
			stance:
				statement.polarity === "denied" ? "denies" : statement.polarity === "affirmed" ? "affirms" : "hypothetical",
			words: wordSpans(sentence, shownIn(own.view) ?? []),
		};
		return strength > (statement.polarity === "denied" ? NOTHING : HARDLY)
			? [{ statement, evidence, rank: rank(statement) + strength }]
			: [];
	});
	found.sort((a, b) => b.rank - a.rank);
	const of = (polarity: EffectStatement["polarity"]) => found.filter((f) => f.statement.polarity === polarity);
	const denied = of("denied");
	const affirmed = of("affirmed");
	const conditional = of("conditional");
	const answer = (value: AnswerValue, confidence: number, evidence: typeof found): Answer => ({
		requirement: "material-effect",
		answer: value,
		confidence,
		evidence: evidence.slice(0, MOST).map((f) => f.evidence),
		hollow: false,
		lacks: [],
	});
	const first = denied[0];
	if (affirmed.length > 0 && denied.length > 0) return answer("unclear", 0.6, found);
	if (affirmed[0]) return answer("yes", affirmed[0].evidence.strength, affirmed);
	if (first) {
		if (conditional.length > 0 && !first.statement.forward) return answer("unclear", 0.7, [...conditional, ...denied]);
		return answer("no", Math.max(0.6, first.evidence.strength), denied);
	}
	if (conditional.length > 0) return answer("unclear", 0.7, conditional);
	const present = sentences.length === 0 ? 0 : classifier.present(scores, "material-effect");
	const undetermined = of("undetermined");
	if (undetermined.length > 0) return answer("unclear", 0.6, undetermined);
	return answer("silent", 1 - present * 0.6, []);
}

/** The words of a statement that are shown, in its view. */
const shownIn = byText((view) => {
	const statement = readEffect(view);
	return statement && shownWords(view, [[statement.start, statement.end], ...effectWords(view)]);
});

function rank(statement: EffectStatement): number {
	return (
		(statement.forward ? 0.5 : 0) +
		(statement.risks ? 0.4 : 0) +
		(statement.strategy || statement.results || statement.condition ? 0.3 : 0)
	);
}
