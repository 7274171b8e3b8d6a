import type { Fact, ReadProblem } from "../../../draft/types.ts";
import type { Markup } from "../markup/markup.ts";

/** Facts whose context is not there. In a piece of a document, which has no contexts at all, none is missed. */
export function contextProblems(markup: Markup, facts: readonly Fact[]): readonly ReadProblem[] {
	if (!markup.hasContexts) return [];
	return facts.flatMap(({ concept, name, inline }): readonly ReadProblem[] => {
		const named = inline?.spans.contextRef;
		if (!named) return [{ kind: "context-missing", concept, start: name.start, end: name.end }];
		const id = inline.contextRef?.trim() ?? "";
		return markup.context(id) ? [] : [{ kind: "context-unknown", id, concept, start: named.start, end: named.end }];
	});
}
