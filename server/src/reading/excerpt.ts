import { readableLength, weightOf } from "../draft/budget.ts";
import type { Passage, PassageKind } from "../draft/types.ts";
import type { MappedText } from "../text/mapped-text.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Placed } from "./window-ref.ts";
import type { Part } from "./windows.ts";

/** A piece of a window that becomes a passage: decoded when it is first asked for, from then on moved with its window. */
export abstract class Excerpt<P extends Part = Part> implements Placed {
	readonly part: P;
	#text: MappedText | undefined;
	#passage: Passage | undefined;
	/** Where the window began when text and passage stood where they say. */
	#start = 0;
	#weight = 0;
	#isCut = false;

	constructor(part: P) {
		this.part = part;
	}

	/** Decoded text, white space folded, mapped to the source as it stands now. */
	text(source: SourceText): MappedText {
		const delta = this.part.start - this.#start;
		if (delta !== 0) {
			this.#text = this.#text?.moved(delta);
			this.#passage = this.#passage && movedPassage(this.#passage, delta);
			this.#start += delta;
		}
		this.#text ??= this.#read(source);
		return this.#text;
	}

	/** What its text counts for, in characters; see `weightOf`. Once it is decoded. */
	get weight(): number {
		return this.#weight;
	}

	/** Whether it has more text than is read of a whole document: the rest is left out. Once it is decoded. */
	get isCut(): boolean {
		return this.#isCut;
	}

	/** The same object as long as it has not moved. */
	passage(source: SourceText, kind: PassageKind): Passage {
		const text = this.text(source);
		if (this.#passage?.kind !== kind) this.#passage = this.make(text, kind);
		return this.#passage;
	}

	#read(source: SourceText): MappedText {
		const decoded = this.decode(source);
		const end = readableLength(decoded.text);
		const text = end < decoded.length ? decoded.slice(0, end) : decoded;
		this.#weight = weightOf(text.text);
		this.#isCut = this.isLong || end < decoded.length;
		return text;
	}

	/** Whether it takes more of the source than `decode` has read. */
	protected isLong = false;

	/** Reads the text, of a long one the beginning, and then says so. */
	protected abstract decode(source: SourceText): MappedText;

	protected make(text: MappedText, kind: PassageKind): Passage {
		return passageOf(text, kind);
	}
}

/** A passage of a text as it stands, from its first word to its last. */
export function passageOf(text: MappedText, kind: PassageKind): Passage {
	return { kind, text, ...text.span(0, text.length) };
}

/** The same passage where its source has moved by `delta`. */
export function movedPassage({ kind, text, start, end }: Passage, delta: number): Passage {
	return { kind, text: text.moved(delta), start: start + delta, end: end + delta };
}
