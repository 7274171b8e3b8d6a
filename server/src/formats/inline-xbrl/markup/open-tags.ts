import { detached } from "../../../text/mapped-text.ts";
import type { Scope } from "./scopes.ts";
import type { OpenTag } from "./state.ts";
import type { Style, Tag } from "./tags.ts";
import { CELL, HEADING, LIST_ITEM } from "./tags.ts";

/** Inside these the tokenizer reads no markup, so that reading cannot begin there. */
const OPAQUE = new Set(["script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp", "plaintext"]);

/** Told of an element that has ended: `depth` are left open, and it ended at `end` of the source. */
export type Ended = (ended: OpenTag, depth: number, end: number) => void;

/** Keeps the open HTML elements while tags go by. No end tag, however misplaced, costs more than the elements it ends. */
export class OpenTags {
	#top: OpenTag | undefined;
	readonly #openByName = new Map<string, number>();
	readonly #ended: Ended;

	/** @param open at the begin of the source */
	constructor(open: OpenTag | undefined, ended: Ended) {
		this.#top = open;
		this.#ended = ended;
		for (let tag = open; tag; tag = tag.below) this.#openByName.set(tag.name, this.#count(tag.name) + 1);
	}

	get top(): OpenTag | undefined {
		return this.#top;
	}

	/** How many are open. */
	get depth(): number {
		return this.#top?.depth ?? 0;
	}

	/** What is known of text that stands here; see tags.ts. */
	get bits(): number {
		return this.#top?.bits ?? 0;
	}

	/** Whether it reads no markup where it stands. */
	get isOpaque(): boolean {
		return this.#top !== undefined && OPAQUE.has(this.#top.name);
	}

	/** `bits` are added to those that tag and style give. */
	open(name: string, tag: Tag, style: Style, bits: number, scope: Scope | undefined): void {
		this.#top = {
			below: this.#top,
			depth: this.depth + 1,
			name: detached(name),
			tag,
			bits: insideBits(this.bits, tag, style) | bits,
			inlineDisplay: style.inline,
			scope,
		};
		this.#openByName.set(name, this.#count(name) + 1);
	}

	/** An end tag at `at` ends the topmost element of its name and all that are open inside it. */
	close(name: string, at: number): void {
		if (this.#count(name) === 0) return;
		while (this.#top && this.#top.name !== name) this.#pop(at);
		this.#pop(at);
	}

	/** A block-level start tag at `at` ends what has no end tag of its own: `<p>` a `p`, `<td>` a `td`, `<tr>` a `td` too. */
	closeBefore(opening: string, at: number): void {
		const top = this.#top;
		if (top && (top.tag.closedBy === "block" || (top.tag.closedBy === "self" && closes(opening, top.name))))
			this.#pop(at);
	}

	#count(name: string): number {
		return this.#openByName.get(name) ?? 0;
	}

	#pop(at: number): void {
		const open = this.#top;
		if (!open) return;
		this.#top = open.below;
		this.#openByName.set(open.name, this.#count(open.name) - 1);
		this.#ended(open, this.depth, at);
	}
}

function closes(opening: string, open: string): boolean {
	const cell = open === "td" || open === "th";
	return opening === open || (cell && (opening === "td" || opening === "th" || opening === "tr"));
}

function insideBits(around: number, tag: Tag, style: Style): number {
	const placed = tag.bits & (HEADING | LIST_ITEM | CELL) ? around & ~(HEADING | LIST_ITEM | CELL) : around;
	return ((placed | tag.bits) & ~style.clear) | style.set;
}
