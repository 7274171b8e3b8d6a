import { LIMITS } from "../../draft/budget.ts";
import type { Passage, PassageKind } from "../../draft/types.ts";
import { Excerpt, passageOf } from "../../reading/excerpt.ts";
import type { Waiving } from "../../reading/waiver-notes.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import { itemOf } from "../headings.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { TextRun } from "./inline.ts";
import { readTextRuns, textOfRuns } from "./inline.ts";
import type { Marker } from "./lines.ts";

/** What one window of Markdown holds; texts are not decoded yet. Offsets count from its start. */
export interface MarkdownPart extends Waiving {
	/** Of the first part only. */
	readonly front: FrontMatter | undefined;
	readonly blocks: MarkdownBlock[];
	/** Those of the blocks that are headings of Items. */
	readonly headings: MarkdownBlock[];
	readonly markers: Marker[];
	/** Where a comment begins that does not end here. */
	comment: number | undefined;
}

/** A heading, paragraph, list item or table cell. */
export class MarkdownBlock extends Excerpt<MarkdownPart> {
	readonly kind: PassageKind;
	/** The Item that it is the heading of. A line of its own that names the Item is its heading, marked so or not. */
	readonly item: string | undefined;
	/** Stretches of source that hold its text, one or more; counted from the window's start. */
	readonly #spans: readonly Span[];
	/** Counted from the block's begin; kept once a marker has cut the block. */
	#runs: readonly TextRun[] | undefined;

	/** @param source that the window is read from, and that `spans` count from */
	constructor(source: string, part: MarkdownPart, kind: PassageKind, spans: readonly Span[]) {
		super(part);
		this.#spans = spans;
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
	within(source: SourceText, start: number, end: number): Passage | undefined {
		if (this.text(source).length === 0) return undefined;
		const passage = this.passage(source, this.kind);
		if (passage.start >= start && passage.end <= end) return passage;
		const origin = this.start;
		this.#runs ??= this.#readRuns(this.#own(source));
		const from = Math.max(start, origin);
		const own = source.slice(from, Math.min(end, this.end) + ENTITY_LENGTH);
		const text = textOfRuns(own, this.#runs, from, { start: start - origin, end: end - origin }, from - origin);
		return text.length > 0 ? passageOf(text, this.kind) : undefined;
	}

	protected override decode(source: SourceText): MappedText {
		this.isLong = this.end - this.start > LIMITS.text;
		const own = this.#own(source);
		return textOfRuns(own, this.#readRuns(own), this.start);
	}

	/** The source from the block's begin on, no more than is read of a whole document. */
	#own(source: SourceText): string {
		return source.slice(this.start, Math.min(this.end, this.start + LIMITS.text) + ENTITY_LENGTH);
	}

	#readRuns(own: string): readonly TextRun[] {
		const begin = this.#spans[0]?.start ?? 0;
		return readTextRuns(
			own,
			this.#spans
				.map(({ start, end }) => ({ start: start - begin, end: Math.min(end - begin, LIMITS.text) }))
				.filter(({ start, end }) => start < end),
		);
	}

	#namedItem(source: string, kind: PassageKind): string | undefined {
		if (this.end - this.start > SOURCE_LENGTH) return undefined;
		const { text } = this.text(source);
		return kind === "heading" || text.length <= HEADING_LENGTH ? itemOf(text) : undefined;
	}
}

/** No entity is longer: so much more of the source is looked at, lest one be cut short. */
const ENTITY_LENGTH = 40;
/** A paragraph that is longer is no heading. */
const HEADING_LENGTH = 150;
/** Nor is one that takes more of the source, with all its signs and links. */
const SOURCE_LENGTH = 2_000;
/** How the line that names an Item may begin; signs of emphasis and links may come before the word. */
const ITEM_BEGIN = /^(?:it|pa|si|ex|16|[^a-z0-9]|.[^a-z0-9]|.$)/is;

/** A look at the source that spares decoding nearly all blocks. */
function mayNameItem(source: string, kind: PassageKind, spans: readonly Span[]): boolean {
	const { start, end } = spans[0] ?? { start: 0, end: 0 };
	return (kind === "heading" || kind === "paragraph") && ITEM_BEGIN.test(source.slice(start, Math.min(end, start + 2)));
}
