import type { Answer } from "../../judgement/types.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { RequirementId } from "../../requirements/types.ts";
import type { Report, Rule } from "../define-rule.ts";
import { defineRule } from "../define-rule.ts";

/** Where fewer than two in three readers would call the answer incomplete, the finding is a note. */
const SURE = 0.66;

/** What is said of one requirement that is answered in part, or unclearly. */
export interface ThinWords {
	/** One line for lists. */
	readonly title: string;
	/** What is said, and that it is not enough. What to do follows from what the answer lacks. */
	readonly wrong: string;
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

/** The rule that tells what would complete a partial or unclear answer, at the sentence that comes nearest. */
export function thinRule(
	id: RequirementId,
	{ title, wrong, otherwise, unless, special }: ThinWords,
): Rule<"lacks" | "vague" | "special"> {
	return defineRule({
		id: `thin-${id}`,
		title,
		severity: "warning",
		basis: requirement(id).paragraph,
		regime: "annual",
		messages: {
			lacks: `${wrong}\nAdd {lacks}.`,
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
					.map(({ start, end }) => ({ start, end, message: "This sentence does not say it either." })),
			};
		},
	});
}

function list(phrases: readonly string[]): string {
	return phrases.length < 3 ? phrases.join(" and ") : `${phrases.slice(0, -1).join(", ")} and ${phrases.at(-1)}`;
}
