import { ANNUAL_REQUIREMENTS } from "../../requirements/requirements.ts";
import type { RequirementId } from "../../requirements/types.ts";

/** What one sentence says to the classifier. Depends on its text alone, so it is kept by it. */
export interface SentenceScores {
	/** Plain view of the sentence, each character in its place. */
	readonly view: string;
	/** Log-odds that the sentence is evidence, one for each annual requirement in the order of the rule. */
	readonly logits: Float64Array;
	/** `logits` as probabilities. */
	readonly strengths: Float64Array;
	/** Minus the logarithm of the probability that it is no evidence. */
	readonly surprises: Float64Array;
	/** Which of `CUES` are there. */
	readonly found: Uint8Array;
	/** Their places in `CUES`. */
	readonly cues: readonly number[];
}

const COLUMNS: ReadonlyMap<RequirementId, number> = new Map(ANNUAL_REQUIREMENTS.map((r, i) => [r.id, i]));

/** Where a requirement's number stands in `logits`, `strengths` and `surprises`. */
export function columnOf(requirement: RequirementId): number {
	return COLUMNS.get(requirement) ?? 0;
}
