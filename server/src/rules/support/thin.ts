import type { Answer } from "../../judgement/types.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { RequirementId } from "../../requirements/types.ts";
import type { Report, Rule } from "../define-rule.ts";
import { defineRule } from "../define-rule.ts";
import { groupBy } from "./group-by.ts";

/** Where fewer than two in three readers would call the answer incomplete, the finding is a note. */
const SURE = 0.66;

/** What is said of one requirement that is answered in part, or unclearly. */
export interface ThinWords {
	/** One line for lists. */
	readonly title: string;
	/** What is said, and that it is not enough. What to do follows from what the answer lacks. */
	readonly wrong: string;
	/** What to do with what is lacking: `Give` years and degrees; `Say` who and how, if left out. */
	readonly ask?: "Say" | "Give";
	/**
	 * What to do where nothing of what is looked for is lacking by name. Left out where an answer that lacks nothing by
	 * name is more often complete than not: then there is no finding.
	 */
	readonly otherwise?: string;
	/** Whether there is nothing that the message could point at. */
	readonly unless?: (answer: Answer) => boolean;
	/** A defect that has its own words: they replace the rest. */
	readonly special?: {
		readonly when: (answer: Answer) => boolean;
		readonly wrong: string;
		readonly mend: string;
	};
}

/** The rule that tells what would complete a partial or unclear answer, at the best sentence. */
export function thinRule(
	id: RequirementId,
	{ title, wrong, ask = "Say", otherwise, unless, special }: ThinWords,
): Rule<"lacks" | "vague" | "special"> {
	return defineRule({
		id: `thin-${id}`,
		title,
		severity: "warning",
		basis: requirement(id).paragraph,
		regime: "annual",
		messages: {
			lacks: `${wrong}\n${ask} {lacks}.`,
			vague: otherwise === undefined ? wrong : `${wrong}\n${otherwise}`,
			special: special ? `${special.wrong}\n${special.mend}` : wrong,
		},
		*check({ draft, judgement }): Iterable<Report<"lacks" | "vague" | "special">> {
			const answer = judgement.answers.get(id);
			const [best, ...others] = answer?.evidence ?? [];
			if (!draft.complete || !answer || !best) return;
			if (answer.answer !== "partial" && answer.answer !== "unclear") return;
			if (unless?.(answer)) return;
			const own = special?.when(answer);
			const { lacks } = answer;
			if (!own && lacks.length === 0 && otherwise === undefined) return;
			yield {
				start: best.start,
				end: best.end,
				messageId: own ? "special" : lacks.length > 0 ? "lacks" : "vague",
				data: { lacks: list(lacks) },
				severity: answer.confidence >= SURE ? "warning" : "info",
				requirement: id,
				related: others
					.slice(0, 2)
					.map(({ start, end }) => ({ start, end, message: "This sentence speaks of it too." })),
			};
		},
	});
}

/** `how they monitor prevention`, `how they monitor detection` is `how they monitor prevention and detection`. */
function list(phrases: readonly string[]): string {
	const cut = (phrase: string) => phrase.lastIndexOf(" ") + 1;
	const groups = groupBy(phrases, (phrase) => phrase.slice(0, cut(phrase)) || phrase);
	return joined(
		[...groups].map(([stem, own]) =>
			own.length === 1 ? (own[0] ?? "") : `${stem}${joined(own.map((phrase) => phrase.slice(cut(phrase))))}`,
		),
	);
}

function joined(words: readonly string[]): string {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
