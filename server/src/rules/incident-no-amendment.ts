import { defineRule } from "./define-rule.ts";
import { underItem105 } from "./support/incident.ts";
import { placeOf } from "./support/place.ts";

/** What the fix writes; it satisfies the rule. */
const PROMISE =
	"We will amend this report within four business days after the information is determined or becomes available.";

export const rule = defineRule({
	id: "incident-no-amendment",
	title: "Information is not yet determined, and no amendment is announced",
	severity: "info",
	basis: "Instruction 2; asked of UnitedHealth Group on June 4, 2024",
	regime: "incident",
	messages: {
		promise:
			"Information is not determined, and the report does not say that it will be amended.\nAn amendment is due within four business days after the information is determined or available; it is good practice to say so.",
	},
	*check(context) {
		const answer = context.judgement.answers.get("incident-undetermined");
		if (!underItem105(context) || answer?.answer !== "partial") return;
		const [open] = answer.evidence;
		if (!open) return;
		const requirement = "incident-undetermined";
		const after = placeOf(open.sentence.passage);
		const fixes = [{ intents: [{ kind: "insertScaffold", requirement, after, text: PROMISE }], safe: false }] as const;
		yield { ...placeOf(open), messageId: "promise", requirement, fixes };
	},
});
