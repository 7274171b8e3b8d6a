import { LIMITS } from "../../../draft/budget.ts";
import type { Context, Passage, PassageKind, ReadProblem } from "../../../draft/types.ts";
import { Excerpt } from "../../../reading/excerpt.ts";
import type { Waiving } from "../../../reading/waiver-notes.ts";
import type { Ref } from "../../../reading/window-ref.ts";
import type { MappedText } from "../../../text/mapped-text.ts";
import type { SourceText } from "../../../text/source-text.ts";
import type { Span } from "../../../text/span.ts";
import { makePassage } from "../../bullets.ts";
import type { Address, Attributes } from "./attributes.ts";
import { textOfRuns } from "./texts.ts";

/** What one window of markup holds; texts are not decoded yet. Offsets count from its start. */
export interface MarkupPart extends Waiving {
	/** Numbers of its first run and block in the whole; kept by `Markup`. */
	firstRun: number;
	firstBlock: number;
	readonly runs: number[];
	readonly blocks: Block[];
	/** Numbers, in the part, of the blocks before which a page breaks. */
	readonly breaks: number[];
	/** In the order in which they ended. */
	readonly elements: Captured[];
	readonly continuations: Captured[];
	readonly contexts: Context[];
	/** Namespaces that were bound and addresses of schemas that were referred to. */
	readonly addresses: Address[];
	/** Ids that `continuedAt` names, on whatever element. */
	readonly continued: string[];
	/** Ids that `-sec-ix-hidden` names. */
	readonly shown: Address[];
	/** Ids of elements in `ix:hidden`, of whatever taxonomy. */
	readonly hidden: string[];
	readonly problems: MarkupProblem[];
	/** Whether it holds any tag of Inline XBRL. */
	inline: boolean;
}

/** A part with nothing in it, of a window that begins at `start` of the source. */
export function newPart(start: number): MarkupPart {
	return {
		start,
		stands: true,
		firstRun: 0,
		firstBlock: 0,
		runs: [],
		blocks: [],
		breaks: [],
		elements: [],
		continuations: [],
		contexts: [],
		addresses: [],
		continued: [],
		shown: [],
		hidden: [],
		problems: [],
		waivers: [],
		inline: false,
	};
}

/** Runs `[first, end)`, by number of run. */
export interface RunRange {
	readonly first: number;
	readonly end: number;
}

/** What is seen of a block as it is read. */
export interface BlockTraits {
	/** HEADING, LIST_ITEM, CELL, HIDDEN: where its first word stands. EMPHASIS, LINK: what all its words have. */
	readonly bits: number;
	/** A page break stands between this block and the one before. */
	readonly pageBreak: boolean;
	/** Length of its words in the source: enough to tell a page number from a paragraph without decoding. */
	readonly length: number;
	/** Its first word has emphasis, as a heading that runs on into its paragraph has. */
	readonly emphasisFirst: boolean;
}

/** The text between two borders of block-level elements: what becomes a passage. Runs are numbered within the part. */
export class Block extends Excerpt<MarkupPart> implements RunRange, BlockTraits {
	readonly first: number;
	readonly end: number;
	readonly bits: number;
	readonly pageBreak: boolean;
	readonly length: number;
	readonly emphasisFirst: boolean;

	constructor(part: MarkupPart, { first, end }: RunRange, traits: BlockTraits) {
		super(part);
		this.first = first;
		this.end = end;
		this.bits = traits.bits;
		this.pageBreak = traits.pageBreak;
		this.length = traits.length;
		this.emphasisFirst = traits.emphasisFirst;
	}

	protected override decode(source: SourceText): MappedText {
		const { text, isCut } = textOfRuns(source, this.part, this.first, this.end, LIMITS.text);
		this.isLong = isCut;
		return text;
	}

	protected override make(text: MappedText, kind: PassageKind): Passage {
		return makePassage(text, kind);
	}
}

/** Where the HTML element around an open Inline XBRL element ended; `at` and `run` count from the part's. */
export interface AroundEnd {
	readonly part: MarkupPart;
	readonly at: number;
	readonly run: number;
}

/** What an element is, by its own name and by what its attributes say. */
export interface Tagged {
	/** Lower case, without its prefix: `nonnumeric`, `continuation`. */
	readonly local: string;
	/** What `name` says: prefix, local name, and the namespace that the prefix is bound to. */
	readonly prefix: string;
	readonly concept: string;
	readonly namespace: string | undefined;
	readonly family: "cyd" | "dei" | undefined;
	/** The namespace that the prefix of `format` is bound to. */
	readonly formatNamespace: string | undefined;
	readonly hidden: boolean;
	/** `xsi:nil`, whatever its prefix. */
	readonly nil: boolean;
}

/** Where and as what an element began. Offsets and the run count from the part's. */
export interface Start {
	readonly part: MarkupPart;
	readonly at: number;
	/** Just after the start tag. */
	readonly content: number;
	readonly run: number;
	/** The element's own name, as written. */
	readonly tag: Span & { readonly text: string };
	readonly attributes: Attributes;
	readonly tagged: Tagged;
}

/** A tagged value or a continuation that has ended. Offsets and the run count from the part's. */
export interface Captured {
	readonly start: Ref<Start>;
	/** Where it is taken to end, when its own end tag is missing; what follows here is said of its end tag. */
	readonly around: Ref<AroundEnd> | undefined;
	readonly part: MarkupPart;
	readonly contentEnd: number;
	readonly end: number;
	readonly endRun: number;
}

/** A problem as found while reading: of an element that began before, or in the part itself. */
export type MarkupProblem =
	| { readonly kind: "unclosed"; readonly start: Ref<Start> }
	| Extract<ReadProblem, { kind: "unopened" | "left-out" }>;
