import { defineRule } from "./define-rule.ts";
import { statements } from "./support/incident-statements.ts";

const BLOCK = "MaterialCybersecurityIncidentInformationNotAvailableOrUndeterminedTextBlock";
const OPEN =
	/\b(?:not (?:yet )?(?:been )?(?:known|determined|quantif\w+|able to (?:determine|estimate|quantify))|has not (?:yet )?determined|have not (?:yet )?determined|cannot (?:yet )?(?:reasonably )?(?:quantify|estimate|determine)|unable to (?:determine|estimate|quantify)|still in the process of being (?:assessed|determined)|(?:continu\w+|currently|still) (?:to )?(?:evaluat\w+|assess\w*|determin\w+)[^.;]{0,40}\b(?:impacts?|scope|effects?|materiality))\b/;
const IMPACT = /\b(?:impacts?|scope|effects?|extent|losses|costs?|nature|material)\b/;
const AMEND =
	/\b(?:will|intends? to|expects? to|shall|plans? to)\b[^.;]{0,60}\b(?:amend\w*|file an? (?:amended|amendment)|supplement|update (?:this|the)|further disclosure)|\b8-k\/a\b|\bamendment (?:to|no)\b/;

export const rule = defineRule({
	id: "incident-no-amendment",
	title: "Something is not yet determined, and no amendment is promised",
	severity: "warning",
	basis: "Instruction 2",
	regime: "incident",
	messages: {
		promise:
			"Information is not yet determined, and no amendment is announced.\nSay which required information is missing, and that this report will be amended within four business days after it is determined or becomes available.",
	},
	*check({ draft, judgement }) {
		if (draft.form !== "8-K" || !draft.complete || draft.facts.some((fact) => fact.concept === BLOCK)) return;
		const told = statements(judgement.sentences);
		if (told.some(({ view }) => AMEND.test(view))) return;
		const open = told.find(({ view }) => OPEN.test(view) && IMPACT.test(view))?.sentence;
		if (open) yield { start: open.start, end: open.end, messageId: "promise", requirement: "incident-undetermined" };
	},
});
