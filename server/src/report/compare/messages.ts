import { COMPARISON_RULES } from "../../compare/rules/index.ts";
import type { Difference } from "../../compare/types.ts";
import type { FindingText } from "../messages.ts";
import { fill } from "../messages.ts";

const TEMPLATES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
	COMPARISON_RULES.map(({ id, messages }) => [id, messages]),
);

/** A finding on two drafts in words, in the parts of any finding. */
export function differenceText({ rule, messageId, data, basis }: Difference): FindingText {
	const [title = "", advice] = fill(TEMPLATES.get(rule)?.[messageId] ?? messageId, data);
	return { title, ...(advice !== undefined && { advice }), basis };
}
