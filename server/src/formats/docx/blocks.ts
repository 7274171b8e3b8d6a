import type { Span } from "../../text/span.ts";

/** A run of a document: text in one look. Offsets are of the part that it stands in. */
export interface Run extends Span {
	/** Its properties, `w:rPr`, where it has some. */
	readonly properties?: Span;
	/** `w` mostly. */
	readonly prefix: string;
}

/** Something in a paragraph, in the order in which it is read. */
export type Inline =
	/** `start` and `end`: what stands between the tags of its `w:t`. */
	| (Span & { readonly kind: "text"; readonly text: string; readonly run: Run; readonly keepsBlanks: boolean })
	/** A tab or a line's end. */
	| (Span & { readonly kind: "blank" })
	/** The mark of a footnote or endnote. */
	| (Span & { readonly kind: "note"; readonly id: string });

/** A paragraph as it reads with all changes accepted. */
export interface WordParagraph {
	readonly kind: "paragraph";
	readonly inlines: readonly Inline[];
	/** 1 to 9 for a heading by its style. */
	readonly level?: number;
	/** All of its text is bold: a heading without a style, if it is short. */
	readonly bold: boolean;
	/** Level in a list from 0, and whether its items are numbered. */
	readonly item?: { readonly level: number; readonly numbered: boolean };
}

export interface WordTable {
	readonly kind: "table";
	readonly rows: readonly (readonly WordCell[])[];
}

export interface WordCell {
	readonly blocks: readonly WordBlock[];
	/** Columns that it spans. */
	readonly span: number;
}

export type WordBlock = WordParagraph | WordTable;

/** A part of a Word file as blocks, and what of it is not shown in them. */
export interface WordBody {
	readonly blocks: readonly WordBlock[];
	/** Insertions, deletions and moves that were taken as accepted. */
	readonly changes: number;
	/** Marks of comments that were left out. */
	readonly comments: number;
	/** Pieces of hidden text that were left out. */
	readonly hidden: number;
}

/** The words of a paragraph, white space as it stands. */
export function wordsOf({ inlines }: WordParagraph): string {
	return inlines.map((it) => (it.kind === "text" ? it.text : it.kind === "blank" ? " " : "")).join("");
}
