import type { RequirementId } from "../../requirements/types.ts";

/** A readable sign that a sentence speaks of a requirement, or that it only seems to. */
export interface Cue {
	/** Says what it sees, in a few words; also the key of its weight. */
	readonly name: string;
	readonly pattern: RegExp;
	/** Whether its words are shown as those that decided. */
	readonly shown: boolean;
}

export interface CueSet {
	readonly requirement: RequirementId;
	readonly cues: readonly Cue[];
}

/** A sign in the sentence itself whose words decide. `source` is a pattern on the plain view. */
export function cue(name: string, source: string): Cue {
	return { name, pattern: pattern(source), shown: true };
}

/** A sign against, or of the surroundings: it weighs, but is not quoted as deciding. */
export function context(name: string, source: string): Cue {
	return { name, pattern: pattern(source), shown: false };
}

/**
 * Compiles a source. What stands for the rest of a word ends with the word, and no word is longer: else a row of
 * thousands of letters, each of them a stem's first, would be read from every stem to its end in every way.
 */
function pattern(source: string): RegExp {
	return new RegExp(
		source.replace(/\\w([*+])(\??)/g, (_, many, lazy) => String.raw`\w{${many === "*" ? 0 : 1},40}${lazy}\b`),
	);
}
