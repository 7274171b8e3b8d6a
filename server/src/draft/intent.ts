import type { AnyRequirementId } from "../requirements/types.ts";
import type { Span } from "../text/span.ts";
import type { Acceptance } from "./waiver.ts";

/**
 * One change to a draft, as data: `{ kind: "setFlag", fact, value: false }`. A rule proposes it; only the writer of the
 * draft's format knows which characters it takes. Places are those of the source as it was read.
 */
export type Intent =
	/** The flag that stands at `fact` (the whole fact, as the reader gave it) gets another value. */
	| { readonly kind: "setFlag"; readonly fact: Span; readonly value: boolean }
	/** A flag that the draft lacks; `words` are those that it wraps where the format has it wrap words. */
	| { readonly kind: "addFlag"; readonly concept: string; readonly value: boolean; readonly words?: Span }
	/** What is named at `name` (the label, the key, the attribute's value, the comment) is another concept. */
	| { readonly kind: "rename"; readonly name: Span; readonly concept: string }
	/** Other words in the place of those that stand there. Plain text: the writer encodes it. */
	| { readonly kind: "replace"; readonly span: Span; readonly text: string }
	/** The concept's text block holds these sentences, in this order, and nothing else. */
	| { readonly kind: "tagSentences"; readonly concept: string; readonly sentences: readonly Span[] }
	/** The comment of a waiver goes, with its line where nothing else stands there. */
	| { readonly kind: "removeWaiver"; readonly note: Span }
	/** A comment that accepts a finding, beside its place. */
	| { readonly kind: "addWaiver"; readonly place: Span; readonly waiver: Acceptance }
	/** A passage to be filled in, with its open places in brackets, below the passage at `after`, in a block where one is named. */
	| {
			readonly kind: "insertScaffold";
			readonly requirement: AnyRequirementId;
			readonly after: Span;
			readonly text: string;
			readonly block?: string;
	  };
