import type { Fact } from "../../draft/types.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { AnyRequirementId, Duty } from "../../requirements/types.ts";
import type { Rule, RuleContext, Severity } from "../define-rule.ts";
import { defineRule } from "../define-rule.ts";
import { absencePlace } from "./place.ts";

const MOST: Readonly<Record<Duty, Severity>> = {
	mandatory: "error",
	"as-applicable": "warning",
	"if-applicable": "info",
};
/** Below this confidence a silence is a step less severe: the words may be there and not be known to us. */
const SURE = 0.8;

export interface MissingWords {
	/** One line for lists. */
	readonly title: string;
	/** What is missing and what to write, with an example. */
	readonly message: string;
	/** Whether another rule tells it better. */
	readonly unless?: (context: RuleContext) => boolean;
}

/**
 * The rule that tells the silence of one requirement. A flag that says true of what the prose is silent on is left to
 * `flag-unsupported`, so that one gap is told once; a false one makes the silence a note, for the flag answers.
 */
export function missingRule(id: AnyRequirementId, { title, message, unless }: MissingWords): Rule<"silent"> {
	const { duty, flag, paragraph } = requirement(id);
	const most = MOST[duty];
	return defineRule({
		id: `missing-${id}`,
		title,
		severity: most,
		basis: paragraph,
		regime: id.startsWith("incident-") ? "incident" : "annual",
		messages: { silent: message },
		*check(context) {
			const { draft, judgement } = context;
			const answer = judgement.answers.get(id);
			if (!draft.complete || answer?.answer !== "silent") return;
			const tagged = draft.facts.find((fact) => fact.concept === flag);
			if (tagged?.value === "true" || unless?.(context)) return;
			yield {
				...absencePlace(draft, id),
				message: "silent",
				severity: severityOf(most, answer.confidence, tagged),
				requirement: id,
			};
		},
	});
}

function severityOf(most: Severity, confidence: number, tagged: Fact | undefined): Severity {
	if (most === "error") return confidence >= SURE ? "error" : "warning";
	return tagged?.value === "false" ? "info" : most;
}
