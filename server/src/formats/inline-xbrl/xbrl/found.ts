import type { ReadProblem } from "../../../draft/types.ts";
import type { Steps } from "../../../text/steps.ts";
import { every } from "../../../text/steps.ts";
import type { Markup } from "../markup/markup.ts";

/** Problems one after the other, and undefined where a step ends before the next is found. */
export type Found = Generator<ReadProblem | undefined, void, undefined>;

/** So many things are looked at in one step. */
export const STEP = 1_024;

/** All ids that `continuedAt` names, or those of all elements in `ix:hidden`. */
export function* idsIn(markup: Markup, kind: "continued" | "hidden"): Steps<ReadonlySet<string>> {
	const ids = new Set<string>();
	const rest = every(STEP);
	for (const part of markup.parts) {
		for (const id of part[kind]) {
			ids.add(id);
			if (rest()) yield;
		}
	}
	return ids;
}
