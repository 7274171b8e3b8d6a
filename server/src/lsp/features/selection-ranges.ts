import type { Position, SelectionRange } from "vscode-languageserver";
import type { LintResult } from "../../lint.ts";
import type { Span } from "../../text/span.ts";
import type { Current } from "../current.ts";
import { range } from "./diagnostics.ts";
import { within } from "./linked.ts";
import { sectionsOf } from "./sections.ts";

/** For each position what a selection grows to, step by step: sentence, passage, tagged block, section, Item, document. */
export function selectionRanges(
	{ document, entry: { result } }: Current,
	{ positions }: { readonly positions: readonly Position[] },
): SelectionRange[] | null {
	const { draft } = result;
	if (!draft) return null;
	const whole = { start: 0, end: draft.source.length };
	return positions.map((position) => {
		const offset = document.offsetAt(position);
		return [whole, ...around(result, offset).reverse()].reduce<SelectionRange | undefined>(
			(parent, span) => ({ range: range(document, span), ...(parent && { parent }) }),
			undefined,
		) as SelectionRange;
	});
}

/** What stands around an offset, from the innermost outward, each a true part of the next. */
function around({ draft, judgement }: LintResult, offset: number): Span[] {
	if (!draft || !judgement) return [];
	const last = draft.passages.at(-1);
	const item = {
		start: draft.anchor.start,
		end: Math.max(draft.anchor.end, last?.end ?? 0, draft.facts.at(-1)?.end ?? 0),
	};
	const all: readonly Span[] = [
		...judgement.sentences,
		...draft.passages,
		...draft.facts.flatMap((fact) => [fact.valueSpan, fact, ...fact.fragments]),
		...sectionsOf(draft),
		item,
	];
	const holding = all.filter((it) => within(it, offset)).sort((a, b) => a.end - a.start - (b.end - b.start));
	const steps: Span[] = [];
	for (const span of holding) {
		const inner = steps.at(-1);
		if (
			inner &&
			(span.start > inner.start || span.end < inner.end || span.end - span.start === inner.end - inner.start)
		)
			continue;
		steps.push(span);
	}
	return steps;
}
