import type { ReadProblem } from "../../../draft/types.ts";
import { inSource } from "../../../reading/windows.ts";
import type { Markup } from "../markup/markup.ts";
import type { MarkupPart, MarkupProblem } from "../markup/window.ts";
import type { Found } from "./found.ts";
import { endAll } from "./open-elements.ts";

/** What was found wrong while the markup was read, with source offsets. */
export function* problemsOf(markup: Markup): Found {
	for (const part of markup.parts) for (const problem of part.problems) yield located(part, problem);
	const last = markup.parts.at(-1);
	if (last) for (const problem of endAll(markup.exit, last, 0).problems) yield located(last, problem);
}

function located(part: MarkupPart, problem: MarkupProblem): ReadProblem {
	if (problem.kind !== "unclosed") return { ...problem, ...inSource(part, problem) };
	const { part: origin, tag } = problem.start.value;
	return { kind: "unclosed", element: tag.text, ...inSource(origin, tag) };
}
