import type { ReadProblem } from "../../../draft/types.ts";
import type { Markup } from "../markup/markup.ts";
import type { MarkupPart, MarkupProblem } from "../markup/window.ts";
import { at } from "../markup/window.ts";
import { endAll } from "./inline-elements.ts";

/** What was found wrong while the markup was read, with source offsets. */
export function problemsOf(markup: Markup): readonly ReadProblem[] {
	const problems: ReadProblem[] = [];
	for (const part of markup.parts) for (const problem of part.problems) problems.push(resolve(part, problem));
	const last = markup.parts.at(-1);
	if (last) for (const problem of endAll(markup.exit, last, 0).problems) problems.push(resolve(last, problem));
	return problems;
}

function resolve(part: MarkupPart, problem: MarkupProblem): ReadProblem {
	if (problem.kind !== "unclosed") return { ...problem, ...at(part, problem) };
	const { part: origin, tag } = problem.start.value;
	return { kind: "unclosed", element: tag.text, ...at(origin, tag) };
}
