import type { ReadProblem } from "../../../draft/types.ts";
import type { Span } from "../../../text/span.ts";
import type { Markup } from "../markup/markup.ts";

/**
 * Elements inside the Item that are to show, by `-sec-ix-hidden`, a fact that is not in `ix:hidden`. In a piece of a
 * document, which has no header, none is missed.
 */
export function hiddenReferences(markup: Markup, item: Span): readonly ReadProblem[] {
	if (!markup.hasContexts) return [];
	const problems: ReadProblem[] = [];
	let hidden: ReadonlySet<string> | undefined;
	for (const part of markup.parts) {
		for (const { text: id, start, end } of part.shown) {
			const from = part.start + start;
			if (from < item.start || from >= item.end) continue;
			hidden ??= new Set(markup.parts.flatMap((it) => it.hidden));
			if (!hidden.has(id)) problems.push({ kind: "hidden-missing", id, start: from, end: part.start + end });
		}
	}
	return problems;
}
