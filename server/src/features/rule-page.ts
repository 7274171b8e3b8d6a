/** Where the pages of the rules are published. An address to show, never one that we fetch. */
const BASE = "https://github.com/cydlint/cydlint/blob/main/docs/rules";

/** The rule that stands for a failure of our own; it has no page. */
export const INTERNAL_RULE = "internal";

/** Address of the page that explains a rule; undefined for a failure of our own. */
export function rulePage(rule: string): string | undefined {
	return rule === INTERNAL_RULE ? undefined : `${BASE}/${rule}.md`;
}
