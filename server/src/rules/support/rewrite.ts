import type { Span } from "../../text/span.ts";
import type { Fix } from "../define-rule.ts";

/**
 * The fix that puts other words in the place of those that a finding names.
 *
 * @param text none where the words are undefined; nothing at all in their place where they are empty
 * @param safe false for words that say something else than those that stood there
 */
export function rewrite(span: Span, text: string | undefined, safe = true): readonly Fix[] {
	if (text === undefined) return [];
	return [{ intents: [{ kind: "replace", span: { start: span.start, end: span.end }, text }], safe }];
}
