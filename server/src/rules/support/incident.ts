import { viewOf } from "../../judgement/sentences/plain-view.ts";
import type { RuleContext } from "../define-rule.ts";

const AMENDS =
	/\b(?:8-k|6-k)\/a\b|\bamendment no\b|\bthis amendment\b|\bamend(?:s|ed|ing)?\b[^.;]{0,80}\b(?:report|form)\b|\b(?:as )?previously (?:disclosed|reported)\b|\b(?:original|initial) (?:report|form|filing|8-k)\b/;

/** Whether the report amends or follows an earlier one, which may have described the rest. */
export function onlyUpdates({ draft, judgement }: RuleContext): boolean {
	const form = draft.formSpan ? draft.source.slice(draft.formSpan.start, draft.formSpan.end) : "";
	// A promise to amend this report is no amendment.
	return (
		/\/a\b/i.test(form) ||
		judgement.sentences.some(({ text }) => {
			const view = viewOf(text);
			return (
				AMENDS.test(view) && !/\b(?:will|intends?|expects?|undertakes?)\b[^.;]{0,40}\b(?:amend|file|update)/.test(view)
			);
		})
	);
}

/** Whether it says that something is not yet determined, which stands for what is missing of the impact. */
export function leavesOpen({ judgement }: RuleContext): boolean {
	return judgement.answers.get("incident-undetermined")?.answer === "addressed";
}
