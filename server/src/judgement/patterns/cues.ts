import { CUE_SETS } from "./index.ts";
import type { Cue } from "./pattern.ts";

/** Every cue once: the sets share those of the surroundings. */
export const CUES: readonly Cue[] = [
	...new Map(CUE_SETS.flatMap((set) => set.cues.map((cue) => [cue.pattern.source, cue] as const))).values(),
];

const PLACES: ReadonlyMap<string, number> = new Map(CUES.map((cue, i) => [cue.pattern.source, i]));

/** For each requirement in the order of the rule, where in `CUES` its own stand. */
export const OWN_CUES: readonly (readonly number[])[] = CUE_SETS.map((set) =>
	set.cues.map((cue) => PLACES.get(cue.pattern.source) ?? 0),
);

/** Which of `CUES` a plain view shows, as 0 and 1. */
export function findCues(view: string): Uint8Array {
	const found = new Uint8Array(CUES.length);
	for (let i = 0; i < found.length; i++) if (CUES[i]?.pattern.test(view)) found[i] = 1;
	return found;
}
