import type { Fact, Passage } from "../draft/types.ts";
import type { IncidentRegime } from "../requirements/forms.ts";
import type { AnyRequirementId, RequirementId } from "../requirements/types.ts";
import type { Span } from "../text/span.ts";
import type { Resolved } from "./sentences/defined-names.ts";

/** How a sentence stands to what it speaks of. */
export type Stance = "affirms" | "denies" | "hypothetical" | "planned";

/** One sentence of the narrative. */
export interface Sentence extends Span {
	/** Place in `Judgement.sentences`. */
	readonly index: number;
	/** Decoded text, as in the passage. */
	readonly text: string;
	/** The same with the names that the draft defines written out: what patterns and weights read. */
	readonly resolved: Resolved;
	readonly passage: Passage;
	/** Offset of the sentence in its passage's text. */
	readonly offset: number;
	/** The nearest heading above, decoded; empty when there is none. */
	readonly heading: string;
}

/** A sentence that bears on a requirement. */
export interface Evidence extends Span {
	readonly requirement: AnyRequirementId;
	readonly sentence: Sentence;
	/** 0..1: how surely the sentence speaks of the requirement. */
	readonly strength: number;
	readonly stance: Stance;
	/** The words that decided, as source spans inside the sentence. */
	readonly words: readonly Span[];
}

export type AnswerValue = "addressed" | "partial" | "silent" | "yes" | "no" | "unclear";

/** What the prose says on a requirement. */
export interface Answer {
	readonly requirement: AnyRequirementId;
	readonly answer: AnswerValue;
	/** 0..1: how surely a careful reader would agree. */
	readonly confidence: number;
	/** Best first; empty when silent. */
	readonly evidence: readonly Evidence[];
	/** Whether its strong sentences seem to answer and say something else: a board that oversees the disclosure. */
	readonly hollow: boolean;
	/** For a silent answer: the sentence that touches the matter and does not answer, so that the silence is in doubt. */
	readonly nearest?: Sentence;
	/** For partial and unclear answers: what a careful reader would ask for, as phrases that complete "it does not say ...". */
	readonly lacks: readonly string[];
}

export type VerdictValue = "consistent" | "contradicted" | "unsupported" | "unclear";

/** A flag against the answer. */
export interface Verdict {
	readonly fact: Fact;
	readonly requirement: RequirementId;
	readonly verdict: VerdictValue;
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
}

/** Whether a text block's content addresses its concept. */
export interface BlockJudgement {
	readonly fact: Fact;
	readonly requirement: AnyRequirementId;
	/** `fits`, `unrelated` (holds something else), or `unclear`. */
	readonly fit: "fits" | "unrelated" | "unclear";
	readonly confidence: number;
	/** Why it does not fit, as a phrase that completes "the block ...". */
	readonly reason: string;
	/** Sentences elsewhere in the narrative that would be right, best first. */
	readonly better: readonly Evidence[];
}

/**
 * Whether an incident report says that the incident is material: determined; hedged (“could be considered material”);
 * expressly not determined; every impact denied; or nothing on it.
 */
export type Materiality = "determined" | "equivocal" | "open" | "denied" | "unsaid";

/** Days that an incident report tells, as ISO dates. */
export interface IncidentDates {
	/** The earliest on which something of the incident happened or was found. */
	readonly discovered?: string;
	/** On which it was determined to be material. */
	readonly determined?: string;
	/** Of determinations to delay the report, Item 1.05(c). */
	readonly delays: readonly string[];
}

/** What an incident report is, beside its answers. */
export interface IncidentReading {
	readonly regime: IncidentRegime;
	/** Whether an incident is told at all; a description of risks is none. */
	readonly told: boolean;
	/** Whether it amends or follows an earlier report. */
	readonly amends: boolean;
	readonly materiality: Materiality;
	/** Whether its impact is told as a sum of money. */
	readonly quantified: boolean;
	readonly dates: IncidentDates;
}

/** Everything that the prose is found to say. */
export interface Judgement {
	/** Each sentence of the narrative once: repeats inside overlapping blocks are left out. */
	readonly sentences: readonly Sentence[];
	/** One for each requirement of the draft's regime. */
	readonly answers: ReadonlyMap<AnyRequirementId, Answer>;
	/** One for each annual flag that has a value. */
	readonly verdicts: ReadonlyMap<Fact, Verdict>;
	readonly blocks: ReadonlyMap<Fact, BlockJudgement>;
	/** Each sentence as the classifier sees it, in the order of `sentences`; what hover shows on a sentence. */
	readonly evidence: readonly Evidence[];
	/** Of incident reports. */
	readonly incident?: IncidentReading;
}
