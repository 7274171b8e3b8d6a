import type { Answer } from "../../judgement/types.ts";
import { requirement } from "../../requirements/requirements.ts";
import type { AnyRequirementId, Duty } from "../../requirements/types.ts";
import type { Rule, RuleContext, Severity } from "../define-rule.ts";
import { defineRule } from "../define-rule.ts";
import { absencePlace, placeOf } from "./place.ts";
import { scaffoldFix } from "./scaffold.ts";
import { toldByFlagAlone } from "./tagged.ts";

const MOST: Readonly<Record<Duty, Severity>> = {
	mandatory: "error",
	"as-applicable": "warning",
	"if-applicable": "info",
};
const LOWER: Readonly<Record<Severity, Severity>> = { error: "warning", warning: "info", info: "info" };
/** Below these confidences a silence is a step less severe: the words may be there and not be known to us. */
const SURE = { mandatory: 0.8, other: 0.7 };

/** What is said of one requirement on which a draft is silent. */
export interface MissingWords {
	/** One line for lists. */
	readonly title: string;
	/** What is missing. */
	readonly wrong: string;
	/** What to write; `{example}` is the sentence of the requirement that answers it. */
	readonly mend: string;
	/** Whether another rule tells it better. */
	readonly unless?: (context: RuleContext) => boolean;
}

/**
 * The rule that tells the silence of one requirement. A flag that says true of what the prose is silent on is left to
 * `flag-unsupported`, so that one gap is told once, and so is a false one whose words are not shown; any other false
 * one makes the silence a note, for the flag answers.
 */
export function missingRule(id: AnyRequirementId, { title, wrong, mend, unless }: MissingWords): Rule<"silent"> {
	const { duty, flag, paragraph, example } = requirement(id);
	return defineRule({
		id: `missing-${id}`,
		title,
		severity: MOST[duty],
		basis: paragraph,
		regime: id.startsWith("incident-") ? "incident" : "annual",
		messages: { silent: `${wrong}\n${mend}` },
		*check(context) {
			const { draft, judgement } = context;
			const answer = judgement.answers.get(id);
			if (!draft.complete || answer?.answer !== "silent") return;
			const tagged = draft.facts.find((fact) => fact.concept === flag);
			if (tagged?.value === "true" || unless?.(context) || toldByFlagAlone(draft).has(id)) return;
			// A silence that is in doubt is told only where the rule allows none.
			if (answer.nearest && duty !== "mandatory") return;
			const fix = scaffoldFix(draft, judgement, id);
			const said = tagged?.value === "false" && duty !== "mandatory";
			yield {
				...absencePlace(draft, id),
				messageId: "silent",
				data: { example: example.replace(/\.$/, "") },
				severity: said ? "info" : severityOf(duty, answer),
				requirement: id,
				fixes: fix ? [fix] : [],
				related: answer.nearest
					? [{ ...placeOf(answer.nearest), message: "This sentence is on the matter and does not say it." }]
					: [],
			};
		},
	});
}

function severityOf(duty: Duty, { confidence, nearest }: Answer): Severity {
	if (nearest) return "info";
	const sure = confidence >= (duty === "mandatory" ? SURE.mandatory : SURE.other);
	return sure ? MOST[duty] : LOWER[MOST[duty]];
}
