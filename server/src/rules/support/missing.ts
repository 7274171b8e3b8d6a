import type { Answer, Sentence } from "../../evidence/types.ts";
import { viewOf } from "../../evidence/view.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { AnyRequirementId, Duty } from "../../requirements/types.ts";
import type { Rule, RuleContext, Severity } from "../define-rule.ts";
import { defineRule } from "../define-rule.ts";
import { absencePlace, placeOf } from "./place.ts";

const MOST: Readonly<Record<Duty, Severity>> = {
	mandatory: "error",
	"as-applicable": "warning",
	"if-applicable": "info",
};
const LOWER: Readonly<Record<Severity, Severity>> = { error: "warning", warning: "info", info: "info" };
/** Below these confidences a silence is a step less severe: the words may be there and not be known to us. */
const SURE = { mandatory: 0.8, other: 0.7 };

/** Evidence fainter than this speaks of something else. */
const FAINT = 0.3;

export interface MissingWords {
	/** One line for lists. */
	readonly title: string;
	/** What is missing and what to write, with an example. */
	readonly message: string;
	/** Words (in the plain view) by which a sentence may touch the matter after all: then it is a note, or nothing where the duty is less. */
	readonly trace?: RegExp;
	/** Whether another rule tells it better. */
	readonly unless?: (context: RuleContext) => boolean;
}

/**
 * The rule that tells the silence of one requirement. A flag that says true of what the prose is silent on is left to
 * `flag-unsupported`, so that one gap is told once; a false one makes the silence a note, for the flag answers.
 */
export function missingRule(id: AnyRequirementId, { title, message, trace, unless }: MissingWords): Rule<"silent"> {
	const { duty, flag, paragraph } = requirement(id);
	return defineRule({
		id: `missing-${id}`,
		title,
		severity: MOST[duty],
		basis: paragraph,
		regime: id.startsWith("incident-") ? "incident" : "annual",
		messages: { silent: message },
		*check(context) {
			const { draft, judgement } = context;
			const answer = judgement.answers.get(id);
			if (!draft.complete || !answer || !(answer.answer === "silent" || sayNothing(answer))) return;
			const tagged = draft.facts.find((fact) => fact.concept === flag);
			if (tagged?.value === "true" || unless?.(context)) return;
			const near = trace && nearest(judgement.sentences, trace);
			if (near && duty !== "mandatory") return;
			const said = tagged?.value === "false" && duty !== "mandatory";
			yield {
				...absencePlace(draft, id),
				message: "silent",
				severity: said ? "info" : severityOf(duty, answer, near),
				requirement: id,
				related: near ? [{ ...placeOf(near), message: "This comes nearest, and does not say it." }] : [],
			};
		},
	});
}

/**
 * Nearly every draft describes some process, so that the judgement takes the nearest sentence for a part of it, however
 * far: a statement that there has been no effect, or "not applicable".
 */
export function sayNothing({ answer, evidence }: Answer): boolean {
	return answer === "partial" && (evidence[0]?.strength ?? 0) < FAINT;
}

function severityOf(duty: Duty, { confidence }: Answer, near: Sentence | undefined): Severity {
	if (near) return "info";
	const sure = confidence >= (duty === "mandatory" ? SURE.mandatory : SURE.other);
	return sure ? MOST[duty] : LOWER[MOST[duty]];
}

function nearest(sentences: readonly Sentence[], trace: RegExp): Sentence | undefined {
	return sentences.find(({ passage, text }) => passage.kind !== "heading" && trace.test(viewOf(text)));
}
