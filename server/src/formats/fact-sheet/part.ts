import { LIMITS } from "../../draft/budget.ts";
import type { Passage, PassageKind } from "../../draft/types.ts";
import { Excerpt } from "../../reading/excerpt.ts";
import type { Waiving } from "../../reading/waiver-notes.ts";
import type { Part } from "../../reading/windows.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import { MappedTextBuilder } from "../../text/mapped-text.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import { bulletLength } from "../bullets.ts";
import type { Role } from "./labels.ts";
import { headedItem } from "./lines.ts";

/** What one window of a fact sheet holds; texts are not decoded yet. */
export interface SheetPart extends Waiving {
	/** The first goes on with the last cell of the part before. */
	readonly stretches: readonly Stretch[];
}

/** The beginning of a cell: a line that begins with a bar. Offsets count from its window's start. */
export interface CellHead {
	readonly start: number;
	/** After the bar and the blanks behind it. */
	readonly textStart: number;
	/** The first line, without blanks at either end; cut where no label is so long. */
	readonly text: string;
	readonly role: Role;
}

/** What one window holds of one cell, or of the text before the first. */
export class Stretch {
	readonly part: Part;
	/** Undefined: the cell began before. */
	readonly head: CellHead | undefined;
	#itemHeading: SheetLines | undefined;
	readonly #lines: SheetLines[] = [];
	#passages: readonly Passage[] | undefined;
	/** Where the window began when the passages stood where they say. */
	#start = 0;

	constructor(part: Part, head: CellHead | undefined) {
		this.part = part;
		this.head = head;
	}

	add(lines: SheetLines): void {
		this.#lines.push(lines);
		if (lines.isItemHeading) this.#itemHeading ??= lines;
	}

	/** Whether it has a passage that is too long to be read to its end. Once its passages are read. */
	get isCut(): boolean {
		return this.#lines.some((lines) => lines.isCut);
	}

	/** The first of its lines that is a heading of the Item. */
	get itemHeading(): SheetLines | undefined {
		return this.#itemHeading;
	}

	/** The same objects as long as they have not moved. */
	passages(source: SourceText): readonly Passage[] {
		const { start } = this.part;
		if (!this.#passages || this.#start !== start) {
			this.#passages = this.#lines
				.map((lines) => lines.passage(source, lines.kind))
				.filter(({ text }) => text.length > 0);
			this.#start = start;
		}
		return this.#passages;
	}
}

/** No bullet and the blanks around it take more. */
const BULLET_LENGTH = 20;

/** No heading of an Item is longer in the source. */
const LINE_LENGTH = 1_000;
/** A look at the source that spares decoding nearly all lines; a bullet may come before the word. */
const MAY_NAME_ITEM = /^.{0,20}item/is;

/** One line or more that become a passage. */
export class SheetLines extends Excerpt {
	readonly kind: PassageKind;
	readonly isItemHeading: boolean;
	/** From the window's start. */
	readonly #span: Span;

	/** @param source that the window is read from, and that `span` counts from */
	constructor(source: string, part: Part, kind: PassageKind, span: Span) {
		super(part);
		this.kind = kind;
		this.#span = span;
		const begin = source.slice(span.start, span.end).trimStart();
		this.isItemHeading =
			begin.length <= LINE_LENGTH && MAY_NAME_ITEM.test(begin) && headedItem(this.text(source).text) !== undefined;
	}

	protected override decode(source: SourceText): MappedText {
		this.isLong = this.#span.end - this.#span.start > LIMITS.text;
		const start = this.part.start + this.#span.start;
		const end = Math.min(this.part.start + this.#span.end, start + LIMITS.text);
		const text = source.slice(start, end);
		const begin = this.kind === "listItem" ? text.slice(0, BULLET_LENGTH) : "";
		const builder = new MappedTextBuilder();
		builder.addVerbatim(text, bulletLength(begin), text.length, start);
		return builder.build();
	}
}
