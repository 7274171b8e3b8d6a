import type { Form, Regime } from "../requirements/forms.ts";
import type { MappedText } from "../text/mapped-text.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Format, Traits } from "./traits.ts";
import type { WaiverNote } from "./waiver.ts";

export type PassageKind = "heading" | "paragraph" | "listItem" | "cell";

/** A paragraph, list item, table cell or heading; sentences never cross its borders. */
export interface Passage extends Span {
	readonly kind: PassageKind;
	/** Decoded text, white space folded to single blanks, mapped to the source. */
	readonly text: MappedText;
}

/** One piece of a fact's content: the element itself, then its continuations in chain order. */
export interface Fragment extends Span {
	/** The `id` of an `ix:continuation`, where the format has them. */
	readonly id?: string;
	readonly passages: readonly Passage[];
}

export type FactKind = "flag" | "textBlock" | "other";

/** One tagged value. */
export interface Fact extends Span {
	/** Local name in the CYD namespace, as written: it may be unknown to the taxonomy. */
	readonly concept: string;
	readonly kind: FactKind;
	/** Where the concept is named: the label line, the front matter key, the `name` attribute's value. */
	readonly name: Span;
	/**
	 * A flag's value as lower-case text: `true`, `false`, `nil`, or what stands there where it is none of
	 * these. Undefined for text blocks.
	 */
	readonly value?: string;
	/** Where the value stands: the flag's value, or the words that an inline flag wraps, or a block's first fragment. */
	readonly valueSpan: Span;
	/** Content in chain order. An inline flag's fragments hold the words that it wraps. */
	readonly fragments: readonly Fragment[];
	/** Decoded text of all fragments, a line feed between passages; fragments within one passage are joined as it is. */
	readonly text: string;
	/** Nil by `xsi:nil`, or an empty value line. */
	readonly nil: boolean;
	/** Inside `ix:hidden`. */
	readonly hidden: boolean;
	/** Of a hidden fact: how many elements show it by `-sec-ix-hidden`. */
	readonly shownBy?: number;
	/** Not hidden, but all of it inside `display: none`. */
	readonly undisplayed?: boolean;
	/** Inline XBRL attributes that rules look at. Undefined in other formats. */
	readonly inline?: InlineAttributes;
}

export interface InlineAttributes {
	/** The element's own local name in lower case: `nonnumeric`. */
	readonly element: string;
	readonly prefix: string;
	readonly id?: string;
	readonly contextRef?: string;
	readonly format?: string;
	readonly escape?: string;
	readonly continuedAt?: string;
	readonly target?: string;
	/** Where the values of these attributes stand. */
	readonly spans: Readonly<Partial<Record<AttributeName, Span>>>;
	/** Namespace that the prefix is bound to, when it could be found. */
	readonly namespace?: string;
	/** Namespace that the prefix of `format` is bound to, when it could be found. */
	readonly formatNamespace?: string;
	/** The text inside the element before any transformation, trimmed (flags only). */
	readonly raw?: string;
}

export type AttributeName = "id" | "contextRef" | "format" | "escape" | "continuedAt" | "target";

/** A reporting period: ISO dates (`YYYY-MM-DD`). */
export interface Period {
	readonly start?: string;
	readonly end?: string;
}

/** An `xbrli:context` that some cyd fact uses. */
export interface Context extends Span {
	readonly id: string;
	readonly period: Period;
	/** Of a moment, not of a time: `period` then has the same start and end. */
	readonly instant: boolean;
	readonly dimensional: boolean;
	/** The identifier of the entity: a CIK. */
	readonly entity?: string;
}

/** Where a taxonomy is named: the value of an `xmlns:` attribute or of a schema reference's `href`. */
export interface TaxonomyReference extends Span {
	/** `cyd`, `us-gaap`, `ifrs`, `dei`, … */
	readonly family: string;
	readonly address: string;
	/** `2025`; undefined where the address has none. */
	readonly year?: string;
}

/** What a document may have too much of to be read to the end. */
export type LeftOut = "facts" | "fragments" | "depth" | "text" | "fact-text" | "addresses" | "problems";

/** Something that the reader noticed and a rule may report. */
export type ReadProblem = Span &
	(
		| {
				readonly kind: "continuation-missing";
				readonly id: string;
				readonly concept: string;
		  }
		| {
				readonly kind: "continuation-circular";
				readonly id: string;
				readonly concept: string;
		  }
		| {
				readonly kind: "continuation-shared";
				readonly id: string;
				readonly concept: string;
		  }
		| {
				readonly kind: "continuation-nested";
				readonly id: string;
				readonly concept: string;
		  }
		| {
				readonly kind: "continuation-repeated";
				readonly id: string;
				readonly concept: string;
		  }
		| { readonly kind: "continuation-orphan"; readonly id: string }
		| { readonly kind: "context-missing"; readonly concept: string }
		| { readonly kind: "hidden-missing"; readonly id: string }
		| { readonly kind: "context-unknown"; readonly id: string; readonly concept: string }
		| { readonly kind: "unclosed"; readonly element: string }
		| { readonly kind: "unopened"; readonly element: string }
		| { readonly kind: "front-matter"; readonly message: string }
		/** Said to be the form, the period or a key of the front matter, and none of those that there are. */
		| { readonly kind: "form-unknown" | "date-invalid" | "key-unknown"; readonly value: string }
		| { readonly kind: "unknown-label"; readonly label: string }
		/** An annual report has none of the Item that it owes: `Item 16K`. */
		| { readonly kind: "item-absent"; readonly item: string }
		| { readonly kind: "left-out"; readonly what: LeftOut; readonly limit: number }
	);

/** One disclosure being written, in any format. Never mutated after reading. */
export interface Draft {
	readonly source: SourceText;
	/** For reports and for readers of results; rules and judgement ask for `traits`. */
	readonly format: Format;
	readonly traits: Traits;
	readonly form?: Form;
	readonly regime: Regime;
	readonly period: Period;
	readonly registrant?: string;
	/** Where form and period are said, if they are: a place for findings on the whole. */
	readonly formSpan?: Span;
	readonly periodSpan?: Span;
	/** Vintages of the CYD taxonomy seen (`2024`, `2025`, `2026`). */
	readonly taxonomies: readonly string[];
	/** Vintages of other taxonomies of the SEC, FASB and IFRS that are bound in the document, by family (`us-gaap`, `ifrs`, `dei`). */
	readonly otherTaxonomies: Readonly<Record<string, string>>;
	/** Each taxonomy that namespaces and schema references name, by address, at its first place. */
	readonly references: readonly TaxonomyReference[];
	readonly contexts: readonly Context[];
	/** The identifier of the entity in the cover page's context. */
	readonly entity?: string;
	/** In source order of their first fragments. */
	readonly facts: readonly Fact[];
	/** The narrative of the Item in reading order, including passages inside facts; each stretch of source at most once. */
	readonly passages: readonly Passage[];
	/** Passages of a current report outside the narrative that say what of it is not deemed filed. */
	readonly legends?: readonly Passage[];
	/** Findings that comments in the draft accept, in source order; undefined where there are none. */
	readonly waivers?: readonly WaiverNote[];
	/** The Item's heading, or the first thing that makes this a disclosure: a place for findings on what is absent. */
	readonly anchor: Span;
	readonly problems: readonly ReadProblem[];
	/** True when a heading of the Item (16K, 1C, 1.05) or cyd facts with prose were found: a silence can only be told of a whole Item. */
	readonly complete: boolean;
}
