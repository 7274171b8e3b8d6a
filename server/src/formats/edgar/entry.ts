import type { Passage } from "../../draft/types.ts";
import { movedPassage } from "../../reading/excerpt.ts";
import type { Part } from "../../reading/windows.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import type { Steps } from "../../text/steps.ts";
import type { Encoding } from "./content.ts";
import { readContent } from "./content.ts";

/** Where a fact stands and as what. Offsets count from its window's start. */
export interface EntryPlace extends Span {
	/** `cyd`, or `dei` for what the cover page says. */
	readonly family: "cyd" | "dei";
	/** Local name in the taxonomy. */
	readonly concept: string;
	/** Where the concept is named: the label of a row, the name of an element. */
	readonly name: Span;
	/** Where its value may stand: one place in an instance, a cell for each period on a page. The first with words counts. */
	readonly contents: readonly Span[];
	readonly contextRef?: string;
	/** Nil by `xsi:nil`. */
	readonly nil: boolean;
	/** An element without its end tag. */
	readonly unclosed: boolean;
}

/** A fact as EDGAR wrote it, in one window: its passages are read when they are first asked for, and move with it. */
export class Entry {
	readonly part: Part;
	readonly place: EntryPlace;
	readonly #encoding: Encoding;
	#passages: readonly Passage[] | undefined;
	#isCut = false;
	/** Where the window began when the passages stood where they say. */
	#start = 0;

	constructor(part: Part, place: EntryPlace, encoding: Encoding) {
		this.part = part;
		this.place = place;
		this.#encoding = encoding;
	}

	/** The same objects as long as they have not moved. */
	*passages(source: SourceText): Steps<readonly Passage[]> {
		const delta = this.part.start - this.#start;
		if (delta !== 0) this.#passages = this.#passages?.map((passage) => movedPassage(passage, delta));
		this.#start += delta;
		this.#passages ??= yield* this.#read(source);
		return this.#passages;
	}

	/** Whether its content is more than is read. Once its passages are read. */
	get isCut(): boolean {
		return this.#isCut;
	}

	/** A span of the entry as a span of the source. */
	at({ start, end }: Span): Span {
		return { start: this.part.start + start, end: this.part.start + end };
	}

	*#read(source: SourceText): Steps<readonly Passage[]> {
		for (const content of this.place.contents) {
			const { passages, isCut } = yield* readContent(source, this.at(content), this.#encoding);
			this.#isCut = isCut;
			if (passages.length > 0) return passages;
		}
		return [];
	}
}
