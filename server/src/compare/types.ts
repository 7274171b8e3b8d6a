import type { Draft } from "../draft/types.ts";
import type { Answer, AnswerValue, Judgement, Materiality, Sentence } from "../judgement/types.ts";
import type { AnyRequirementId, RequirementId } from "../requirements/types.ts";
import type { MessageData, Severity } from "../rules/define-rule.ts";
import type { Span } from "../text/span.ts";
import type { NameKind } from "./annual/names.ts";

/** One of the two drafts, read and judged. */
export interface Version {
	readonly draft: Draft;
	readonly judgement: Judgement;
}

/** The earlier draft is `older`: the original report, or last year's Item. */
export type Side = "older" | "newer";

/** A value on both sides; undefined where a draft does not say it. */
export interface Sides<T> {
	readonly older?: T;
	readonly newer?: T;
}

/** Two sentences that are one: word for word, at another place, or in other words. */
export interface Pair {
	readonly kind: "same" | "moved" | "reworded";
	readonly older: Sentence;
	readonly newer: Sentence;
}

/** What became of the sentences of the older draft; those of the newer one in its order. */
export interface Alignment {
	readonly pairs: readonly Pair[];
	readonly dropped: readonly Sentence[];
	readonly added: readonly Sentence[];
}

/** How an answer stands to the earlier one. */
export type AnswerChange = "same" | "answered" | "dropped" | "changed";

/** One requirement in both drafts. */
export interface RequirementChange {
	readonly id: AnyRequirementId;
	/** As the newer draft's form cites it. */
	readonly citation: string;
	readonly title: string;
	readonly older: Answer;
	readonly newer: Answer;
	readonly change: AnswerChange;
}

/** Something that the earlier report left undetermined. */
export interface OpenPoint {
	/** `financial condition`. */
	readonly topic: string;
	readonly state: "answered" | "still open" | "dropped";
	readonly older: Sentence;
	/** What answers it, or leaves it open again. */
	readonly newer?: Sentence;
}

/** A number of the same things in both reports. */
export interface NumberChange {
	/** What is counted: `customers`, `costs`. */
	readonly of: string;
	readonly older: { readonly text: string; readonly sentence: Sentence };
	readonly newer: { readonly text: string; readonly sentence: Sentence };
	readonly changed: boolean;
}

/** What two reports of one incident say beside the aspects. */
export interface IncidentChange {
	readonly materiality: Required<Sides<Materiality>>;
	readonly caption: Sides<string>;
	readonly discovered: Sides<string>;
	readonly determined: Sides<string>;
	readonly open: readonly OpenPoint[];
	readonly numbers: readonly NumberChange[];
}

/** The value of one annual flag on both sides, in lower case; undefined where it is not tagged. */
export interface FlagChange extends Sides<string> {
	readonly id: RequirementId;
	/** As in a message: "third-party oversight". */
	readonly topic: string;
}

/** A committee, title, person or framework that both or one of two annual reports name. */
export interface NameChange {
	readonly kind: NameKind;
	readonly name: string;
	readonly state: "dropped" | "added" | "same";
	/** Where it is first named: in the newer draft unless it was dropped. */
	readonly side: Side;
	readonly sentence: Sentence;
}

/** A sentence that stayed word for word though a year has passed, and its words that bear a date. */
export interface DatedPair extends Pair {
	readonly words: readonly string[];
}

/** What two annual reports say beside the answers. */
export interface AnnualChange {
	/** In the order of the rule's paragraphs. */
	readonly flags: readonly FlagChange[];
	readonly names: readonly NameChange[];
	readonly dated: readonly DatedPair[];
	/** The passages on paragraph (b)(2), whole. */
	readonly effect: Required<Sides<readonly string[]>>;
}

/** A place in one of the two drafts, and what it has to do with a difference. */
export interface SidePlace extends Span {
	readonly side: Side;
}

/** A finding on two drafts. Text is made of it where it is shown, as of any finding. */
export interface Difference extends SidePlace {
	/** `compare-incident-open`. */
	readonly rule: string;
	readonly messageId: string;
	readonly data: MessageData;
	readonly severity: Severity;
	readonly basis: string;
	readonly requirement?: AnyRequirementId;
	readonly related: readonly (SidePlace & { readonly message: string })[];
}

/** Two drafts beside each other, as data: whoever shows it makes words of it. */
export interface Comparison {
	readonly older: Version;
	readonly newer: Version;
	readonly alignment: Alignment;
	/** In the order of the rule's paragraphs; those on which both are silent are left out. */
	readonly rows: readonly RequirementChange[];
	/** Of two reports of an incident. */
	readonly incident?: IncidentChange;
	/** Of two annual reports. */
	readonly annual?: AnnualChange;
	readonly differences: readonly Difference[];
}

/** Answers from which nothing is missing. */
export const COMPLETE: readonly AnswerValue[] = ["addressed", "yes", "no"];
