import type { Span } from "../text/span.ts";
import { messageOf } from "../text/thrown.ts";
import type { Finding, Rule, Severity } from "./define-rule.ts";
import { INTERNAL_RULE, NOT_SHOWN_RULE } from "./rule-page.ts";

/** Messages of findings that no rule makes: they tell of us, not of the draft. By what stands as the finding's rule. */
export const OWN_MESSAGES: Readonly<Record<string, Rule["messages"]>> = {
	[INTERNAL_RULE]: {
		rule: "Rule {rule} failed and was left out: {error}.\nThe other findings stand.",
		document: "cydlint failed on this document and checked nothing: {error}.",
	},
	[NOT_SHOWN_RULE]: {
		more: "{count} further findings ({kinds}) are not shown here.\nThe command line lists them all: cydlint lint.",
	},
};

/** A rule threw: the finding that stands for all that it would have found. */
export function ruleFailed(rule: string, error: unknown, place: Span): Finding {
	return { ...own(INTERNAL_RULE, "rule", "error", place), data: { rule, error: clause(error) } };
}

/** Reading or judging threw: the only finding of a document. */
export function documentFailed(error: unknown, place: Span): Finding {
	return { ...own(INTERNAL_RULE, "document", "error", place), data: { error: clause(error) } };
}

/**
 * The last finding of an editor that shows fewer than there are.
 *
 * @param kinds how many of which severity are left out: `100 notes, 3 warnings`
 */
export function notShown(count: number, kinds: string, severity: Severity, place: Span): Finding {
	return { ...own(NOT_SHOWN_RULE, "more", severity, place), data: { count, kinds } };
}

function own(rule: string, messageId: string, severity: Severity, { start, end }: Span): Finding {
	return { start, end, rule, messageId, data: {}, severity, related: [], fixes: [] };
}

/** What was thrown, to stand inside a sentence. */
function clause(error: unknown): string {
	return messageOf(error).replace(/\.$/, "");
}
