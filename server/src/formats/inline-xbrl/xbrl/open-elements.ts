import { LIMITS } from "../../../draft/budget.ts";
import type { Ref } from "../../../reading/window-ref.ts";
import type { MarkupState, OpenElement } from "../markup/state.ts";
import type { AroundEnd, Captured, MarkupPart, MarkupProblem, Start } from "../markup/window.ts";

/** More facts open at once are not read. */
export const MAX_DEPTH = LIMITS.depth;

/** An element that has ended. `at` and `end` are source offsets in `part`: of the end tag, or both of the place where the lack of it was found. */
export function endOf(
	start: Ref<Start>,
	around: Ref<AroundEnd> | undefined,
	part: MarkupPart,
	at: number,
	end: number,
): Captured {
	const endRun = part.runs.length / 3;
	return { start, around, part, contentEnd: at - part.start, end: end - part.start, endRun };
}

/** What the end of the source ends: the elements that are open there, and the problems that they are. */
export function endAll(state: MarkupState, part: MarkupPart, at: number): Pick<MarkupPart, "elements" | "problems"> {
	const elements: Captured[] = [];
	const problems: MarkupProblem[] = [];
	for (let open = state.elements; open; open = open.below) {
		if (open.start) problems.push({ kind: "unclosed", start: open.start });
		if (open.start && open.captured) elements.push(endOf(open.start, open.around, part, at, at));
	}
	return { elements, problems };
}

/** Notes that the HTML element around the topmost elements has ended. */
export function endAround(open: OpenElement, depth: number, around: Ref<AroundEnd>, most: number): OpenElement {
	if (open.depth <= depth || most === 0) return open;
	const below = open.below && endAround(open.below, depth, around, most - 1);
	return below === open.below && open.around ? open : { ...open, below, around: open.around ?? around };
}

/**
 * The element that an end tag ends: the topmost of that name that began at the same HTML depth, so that one missing
 * end tag inside does not shift all those around it; else the topmost of that name.
 */
export function matching(top: OpenElement | undefined, local: string, depth: number): OpenElement | undefined {
	let topmost: OpenElement | undefined;
	let looked = 0;
	for (let open = top; open; open = open.below) {
		// Others on the way to the topmost end with it; beyond it no more is looked at than is ever nested rightly.
		if (topmost && ++looked > MAX_DEPTH) break;
		if (open.local !== local) continue;
		if (open.depth === depth) return open;
		topmost ??= open;
	}
	return topmost;
}
