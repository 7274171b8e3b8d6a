import type { Draft } from "../../draft/types.ts";
import type { Span } from "../../text/span.ts";
import type { Fix } from "../define-rule.ts";

/** The fix that gives a fact the name that was likely meant. None where a fact of that name is there already. */
export function renamed({ facts }: Draft, { start, end }: Span, concept: string | undefined): readonly Fix[] {
	if (concept === undefined || facts.some((fact) => fact.concept === concept)) return [];
	return [{ intents: [{ kind: "rename", name: { start, end }, concept }], safe: false }];
}
