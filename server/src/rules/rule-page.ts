/** The rule that stands for a failure of our own; it has no page. */
export const INTERNAL_RULE = "internal";

/** The rule that says how many findings an editor does not show; it has no page either. */
export const NOT_SHOWN_RULE = "not-shown";

/** File name of the page that explains a rule, in the folder of all pages; undefined for what has none. */
export function rulePage(rule: string): string | undefined {
	return rule === INTERNAL_RULE || rule === NOT_SHOWN_RULE ? undefined : `${rule}.md`;
}
