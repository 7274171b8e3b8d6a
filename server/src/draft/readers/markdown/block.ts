import { Excerpt, passageOf } from "../../excerpt.ts";
import type { MappedText } from "../../mapped-text.ts";
import type { Passage, PassageKind, Span } from "../../types.ts";
import { itemOf } from "../item-headings.ts";
import type { Piece } from "./inline.ts";
import { pieceText, readPieces } from "./inline.ts";
import type { MarkdownPart } from "./part.ts";
import { inPart, inSource } from "./part.ts";

/** A heading, paragraph, list item or table cell. */
export class MarkdownBlock extends Excerpt<MarkdownPart, string> {
	readonly kind: PassageKind;
	/** The Item that it is the heading of. A line of its own that names the Item is its heading, marked so or not. */
	readonly item: string | undefined;
	/** Stretches of source that hold its text, counted from the window's start. */
	readonly #spans: readonly Span[];
	/** Kept once a marker has cut the block, for the window's start as it was then. */
	#pieces: { readonly start: number; readonly pieces: readonly Piece[] } | undefined;

	/** @param spans in the source */
	constructor(source: string, part: MarkdownPart, kind: PassageKind, spans: readonly Span[]) {
		super(part);
		this.#spans = spans.map((span) => inPart(part, span));
		this.item = mayNameItem(source, kind, spans) ? this.#namedItem(source, kind) : undefined;
		this.kind = this.item === undefined ? kind : "heading";
	}

	get start(): number {
		return this.part.start + (this.#spans[0]?.start ?? 0);
	}

	get end(): number {
		return this.part.start + (this.#spans.at(-1)?.end ?? 0);
	}

	/** Its passage, or what of that lies in `[start, end)`; undefined when nothing is to be read there. */
	within(source: string, start: number, end: number): Passage | undefined {
		if (this.text(source).length === 0) return undefined;
		const passage = this.passage(source, this.kind);
		if (passage.start >= start && passage.end <= end) return passage;
		if (this.#pieces?.start !== this.part.start)
			this.#pieces = { start: this.part.start, pieces: this.#readPieces(source) };
		const text = pieceText(source, this.#pieces.pieces, start, end);
		return text.length > 0 ? passageOf(text, this.kind) : undefined;
	}

	protected override decode(source: string): MappedText {
		return pieceText(source, this.#readPieces(source));
	}

	#readPieces(source: string): readonly Piece[] {
		return readPieces(
			source,
			this.#spans.map((span) => inSource(this.part, span)),
		);
	}

	#namedItem(source: string, kind: PassageKind): string | undefined {
		const { text } = this.text(source);
		return kind === "heading" || text.length <= HEADING_LENGTH ? itemOf(text) : undefined;
	}
}

/** A paragraph that is longer is no heading. */
const HEADING_LENGTH = 150;
/** How the line that names an Item may begin; signs of emphasis and links may come before the word. */
const ITEM_BEGIN = /^(?:it|pa|si|ex|16|[^a-z0-9]|.[^a-z0-9]|.$)/is;

/** A look at the source that spares decoding nearly all blocks. */
function mayNameItem(source: string, kind: PassageKind, spans: readonly Span[]): boolean {
	const { start, end } = spans[0] ?? { start: 0, end: 0 };
	return (kind === "heading" || kind === "paragraph") && ITEM_BEGIN.test(source.slice(start, Math.min(end, start + 2)));
}
