import type { Span } from "../../../text/span.ts";
import { every } from "../../../text/steps.ts";
import type { Markup } from "../markup/markup.ts";
import type { Found } from "./found.ts";
import { idsIn, STEP } from "./found.ts";

/**
 * Elements inside the Item that are to show, by `-sec-ix-hidden`, a fact that is not in `ix:hidden`. In a piece of a
 * document, which has no header, none is missed.
 */
export function* hiddenReferences(markup: Markup, item: Span): Found {
	if (!markup.hasContexts) return;
	let hidden: ReadonlySet<string> | undefined;
	const rest = every(STEP);
	for (const part of markup.parts) {
		for (const { text: id, start, end } of part.shown) {
			if (rest()) yield undefined;
			const from = part.start + start;
			if (from < item.start || from >= item.end) continue;
			hidden ??= yield* idsIn(markup, "hidden");
			if (!hidden.has(id)) yield { kind: "hidden-missing", id, start: from, end: part.start + end };
		}
	}
}
