/** Where the pages of the rules are published. An address to show, never one that we fetch. */
const BASE = "https://github.com/cydlint/cydlint/blob/main/docs/rules";

/** The rule that stands for a failure of our own; it has no page. */
export const INTERNAL_RULE = "internal";

/** The rule that says how many findings an editor does not show; it has no page either. */
export const NOT_SHOWN_RULE = "not-shown";

/** Address of the page that explains a rule; undefined for what is none. */
export function rulePage(rule: string): string | undefined {
	return rule === INTERNAL_RULE || rule === NOT_SHOWN_RULE ? undefined : `${BASE}/${rule}.md`;
}
