import { ANNUAL_PATTERNS } from "./index.ts";
import type { Cue } from "./pattern.ts";

/** Every cue once: requirements share those of the surroundings. */
export const CUES: readonly Cue[] = [...new Set(ANNUAL_PATTERNS.flatMap(({ cues }) => cues))];

const PLACES: ReadonlyMap<Cue, number> = new Map(CUES.map((cue, i) => [cue, i]));

/** For each requirement in the order of the rule, where in `CUES` its own stand. */
export const OWN_CUES: readonly (readonly number[])[] = ANNUAL_PATTERNS.map(({ cues }) =>
	cues.map((cue) => PLACES.get(cue) ?? 0),
);

/** Which of `CUES` a plain view shows, as 0 and 1. */
export function findCues(view: string): Uint8Array {
	const found = new Uint8Array(CUES.length);
	for (let i = 0; i < found.length; i++) if (CUES[i]?.words.test(view)) found[i] = 1;
	return found;
}
