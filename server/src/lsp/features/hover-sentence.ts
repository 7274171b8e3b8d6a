import type { Draft } from "../../draft/types.ts";
import type { Evidence, Judgement, Sentence } from "../../judgement/types.ts";
import { STANCE } from "../../report/words.ts";
import { cite } from "../../requirements/citations.ts";
import { requirement as requirementOf } from "../../requirements/requirements.ts";
import type { Line, LinePart } from "./hover-text.ts";
import { paragraph } from "./hover-text.ts";
import { quote } from "./quote.ts";

/** Requirements told of one sentence, and the share of the first one's strength that the others need to be told. */
const SHOWN = 3;
const SHARE = 0.5;

/** Which requirements a sentence serves, how it stands to each, and the words that decided; empty when it serves none. */
export function sentenceLines(draft: Draft, judgement: Judgement, sentence: Sentence): Line[] {
	const known = evidenceOf(judgement, sentence);
	const least = (known[0]?.strength ?? 0) * SHARE;
	return known
		.slice(0, SHOWN)
		.filter((item) => item.strength >= least)
		.flatMap((item) => {
			const { name, paragraph: cited, asks } = requirementOf(item.requirement);
			const asked = ` (${cite(draft.form, cited)})`;
			const answer = judgement.answers.get(item.requirement);
			const rests = answer?.evidence.some((it) => it.sentence.index === sentence.index) === true;
			const said: readonly LinePart[] = rests
				? [
						"Evidence on ",
						{ strong: name },
						`${asked}, strength ${item.strength.toFixed(2)}: this sentence `,
						{ strong: STANCE[item.stance] },
						". The draft's answer: ",
						{ strong: answer.answer },
						".",
					]
				: [
						"Touches ",
						{ strong: name },
						`${asked}, but the draft's answer, `,
						{ strong: answer?.answer ?? "none" },
						", does not rest on it.",
					];
			return [paragraph(...said), paragraph(...quote(item)), paragraph(asks)];
		});
}

/**
 * All that is known of the sentence, strongest first, one for each requirement. What an answer holds goes before what
 * the classifier saw in the sentence alone: an answer has weighed its stance.
 */
function evidenceOf(judgement: Judgement, sentence: Sentence): Evidence[] {
	const found = new Map<string, Evidence>();
	const add = (item: Evidence): void => {
		if (item.sentence.index !== sentence.index) return;
		if (!found.has(item.requirement)) found.set(item.requirement, item);
	};
	for (const answer of judgement.answers.values()) answer.evidence.forEach(add);
	judgement.evidence.forEach(add);
	return [...found.values()].sort((a, b) => b.strength - a.strength);
}
