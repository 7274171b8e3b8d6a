import type { ReadProblem } from "../../../draft/types.ts";
import { inSource } from "../../../reading/windows.ts";
import type { Steps } from "../../../text/steps.ts";
import type { Markup } from "../markup/markup.ts";
import type { MarkupPart, MarkupProblem } from "../markup/window.ts";
import { endAll } from "./open-elements.ts";

/** What was found wrong while the markup was read, with source offsets. */
export function* problemsOf(markup: Markup): Steps<readonly ReadProblem[]> {
	const problems: ReadProblem[] = [];
	yield* markup.each("problems", (problem, part) => {
		problems.push(located(part, problem));
	});
	const last = markup.parts.at(-1);
	const open = last ? endAll(markup.exit, last, 0).problems.map((problem) => located(last, problem)) : [];
	return [...problems, ...open];
}

function located(part: MarkupPart, problem: MarkupProblem): ReadProblem {
	if (problem.kind !== "unclosed") return { ...problem, ...inSource(part, problem) };
	const { part: origin, tag } = problem.start.value;
	return { kind: "unclosed", element: tag.text, ...inSource(origin, tag) };
}
