import type { Span } from "../../text/span.ts";
import type { Fix } from "../define-rule.ts";

/** The fix that takes a waiver out of the draft. Never made unseen: with it go a name and a date. */
export function takenOut({ start, end }: Span): readonly Fix[] {
	return [{ intents: [{ kind: "removeWaiver", note: { start, end } }], safe: false }];
}
