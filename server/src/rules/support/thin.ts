import { missingFrom } from "../../judgement/answers/lacks.ts";
import { viewOf } from "../../judgement/sentences/plain-view.ts";
import type { Evidence } from "../../judgement/types.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { RequirementId } from "../../requirements/types.ts";
import type { Report, Rule, RuleContext } from "../define-rule.ts";
import { defineRule } from "../define-rule.ts";
import { isSilent } from "./traces.ts";

/** Where fewer than two in three readers would call the answer incomplete, the finding is a note. */
const SURE = 0.66;

/** So many things lacking by name leave nothing described. */
const EMPTY = 4;

export interface ThinWords {
	/** One line for lists. */
	readonly title: string;
	/** What is said, and that it is not enough; the message goes on with what is lacking. */
	readonly said: string;
	/**
	 * What to write, where nothing of what is looked for is lacking by name. Left out where an answer that lacks nothing by
	 * name is more often complete than not: then there is no finding.
	 */
	readonly otherwise?: string;
	/** Words (in the plain view) that assert and describe nothing: with them, and nothing else said, an answer is not complete. */
	readonly empty?: RegExp;
	/** Where the answer is complete after all. */
	readonly unless?: (context: RuleContext) => boolean;
	/** A defect that has its own words: they replace the rest. */
	readonly special?: {
		readonly when: (evidence: readonly Evidence[], context: RuleContext) => boolean;
		readonly message: string;
	};
}

/** The rule that tells what would complete a partial or unclear answer, at the sentence that comes nearest. */
export function thinRule(
	id: RequirementId,
	{ title, said, otherwise, empty, unless, special }: ThinWords,
): Rule<"lacks" | "vague" | "special"> {
	return defineRule({
		id: `thin-${id}`,
		title,
		severity: "warning",
		basis: requirement(id).paragraph,
		regime: "annual",
		messages: {
			lacks: `${said} It does not say {lacks}.`,
			vague: otherwise === undefined ? said : `${said} ${otherwise}`,
			special: special?.message ?? said,
		},
		*check(context): Iterable<Report<"lacks" | "vague" | "special">> {
			const answer = context.judgement.answers.get(id);
			const [best, ...others] = answer?.evidence ?? [];
			if (!context.draft.complete || !answer || !best || isSilent(id, answer, context.judgement.sentences)) return;
			const incomplete = answer.answer === "partial" || answer.answer === "unclear";
			const lacks = incomplete ? answer.lacks : missingFrom(id, answer.evidence);
			if (!incomplete && !(empty?.test(viewOf(best.sentence.text)) && lacks.length >= EMPTY)) return;
			if (unless?.(context)) return;
			const own = special?.when(answer.evidence, context);
			if (!own && lacks.length === 0 && otherwise === undefined) return;
			yield {
				start: best.start,
				end: best.end,
				message: own ? "special" : lacks.length > 0 ? "lacks" : "vague",
				data: { lacks: list(lacks) },
				severity: incomplete && answer.confidence >= SURE ? "warning" : "info",
				requirement: id,
				related: others
					.slice(0, 2)
					.map(({ start, end }) => ({ start, end, message: "This comes next nearest, and does not say it either." })),
			};
		},
	});
}

function list(phrases: readonly string[]): string {
	return phrases.length < 3 ? phrases.join(" and ") : `${phrases.slice(0, -1).join(", ")} and ${phrases.at(-1)}`;
}
