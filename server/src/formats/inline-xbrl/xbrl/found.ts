import type { Steps } from "../../../text/steps.ts";
import type { Markup } from "../markup/markup.ts";

/** All ids that `continuedAt` names, or those of all elements in `ix:hidden`. */
export function* idsIn(markup: Markup, kind: "continued" | "hidden"): Steps<ReadonlySet<string>> {
	const ids = new Set<string>();
	yield* markup.each(kind, (id) => {
		ids.add(id);
	});
	return ids;
}
