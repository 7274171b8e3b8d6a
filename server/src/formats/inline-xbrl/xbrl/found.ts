import type { Steps } from "../../../text/steps.ts";
import type { Markup } from "../markup/markup.ts";
import type { MarkupPart } from "../markup/window.ts";

/** All that `look` takes from the parts one after the other. */
export function* takenFrom<T>(
	markup: Markup,
	look: (part: MarkupPart, take: (thing: T) => void) => void,
): Steps<readonly T[]> {
	const taken: T[] = [];
	const take = (thing: T) => void taken.push(thing);
	for (const parts of markup.groups) {
		for (const part of parts) look(part, take);
		yield;
	}
	return taken;
}

/** All ids that `continuedAt` names, or those of all elements in `ix:hidden`. */
export function* idsIn(markup: Markup, kind: "continued" | "hidden"): Steps<ReadonlySet<string>> {
	const ids = new Set<string>();
	for (const parts of markup.groups) {
		for (const part of parts) for (const id of part[kind]) ids.add(id);
		yield;
	}
	return ids;
}
