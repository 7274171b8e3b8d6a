import type { ReadProblem } from "../../../draft/types.ts";
import { inSource } from "../../../reading/windows.ts";
import type { Span } from "../../../text/span.ts";
import type { Steps } from "../../../text/steps.ts";
import type { Address } from "../markup/attributes.ts";
import type { Markup } from "../markup/markup.ts";
import { idsIn } from "./found.ts";

/**
 * Elements inside the Item that are to show, by `-sec-ix-hidden`, a fact that is not in `ix:hidden`. In a piece of a
 * document, which has no header, none is missed.
 */
export function* hiddenReferences(markup: Markup, item: Span): Steps<readonly ReadProblem[]> {
	if (!markup.hasContexts) return [];
	const inside: Address[] = [];
	yield* markup.each("shown", ({ text, ...span }, part) => {
		const { start, end } = inSource(part, span);
		if (start >= item.start && start < item.end) inside.push({ text, start, end });
	});
	if (inside.length === 0) return [];
	const hidden = yield* idsIn(markup, "hidden");
	return inside.flatMap(({ text: id, start, end }): readonly ReadProblem[] =>
		hidden.has(id) ? [] : [{ kind: "hidden-missing", id, start, end }],
	);
}
