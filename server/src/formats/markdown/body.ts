import type { WaiverNote } from "../../draft/waiver.ts";
import { waiversIn } from "../../reading/waiver-notes.ts";
import { inSource } from "../../reading/windows.ts";
import { firstWhere, lastWhere } from "../../text/sorted.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { Span } from "../../text/span.ts";
import { CYBER_ITEMS } from "../headings.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Marker } from "./lines.ts";
import { COMMENT } from "./lines.ts";
import type { MarkdownBlock, MarkdownPart } from "./part.ts";
import type { MarkdownState } from "./scan.ts";

/** An Item's stretch of the source, from its heading to the heading of another Item. */
export interface Section extends Span {
	readonly heading: MarkdownBlock;
}

/** The parts seen as one. Good until the next edit. */
export class Body {
	readonly source: SourceText;
	readonly #parts: readonly MarkdownPart[];
	readonly #exit: MarkdownState;

	/** @param exit the state at the end of the source */
	constructor(source: SourceText, parts: readonly MarkdownPart[], exit: MarkdownState) {
		this.source = source;
		this.#parts = parts;
		this.#exit = exit;
	}

	get front(): FrontMatter | undefined {
		return this.#parts[0]?.front;
	}

	/** In source order. */
	*markers(): Generator<Marker, void, undefined> {
		for (const part of this.#parts)
			for (const { concept, closes, name, ...span } of part.markers)
				yield { ...inSource(part, span), concept, closes, name: inSource(part, name) };
	}

	get waivers(): readonly WaiverNote[] {
		return waiversIn(this.#parts);
	}

	/** The opening of a comment that does not end. */
	get unclosedComment(): Span | undefined {
		if (this.#exit !== COMMENT) return undefined;
		const part = this.#parts.findLast(({ comment }) => comment !== undefined);
		return part && inSource(part, { start: part.comment ?? 0, end: (part.comment ?? 0) + COMMENT.length });
	}

	/** The stretch of the Item that carries the disclosure; the longest, should there be several. */
	get section(): Section | undefined {
		const headings = this.#parts.flatMap((part) => part.headings);
		let best: Section | undefined;
		for (let at = 0; at < headings.length; ) {
			const heading = headings[at];
			if (!heading) break;
			let next = at + 1;
			while (headings[next]?.item === heading.item) next++;
			const end = headings[next]?.start ?? this.source.length;
			const { start, item } = heading;
			if (item !== undefined && CYBER_ITEMS.has(item) && !(best && best.end - best.start >= end - start))
				best = { heading, start, end };
			at = next;
		}
		return best;
	}

	/** Blocks that lie in `[start, end)` or stick out of it, in source order. */
	*blocks(start: number, end: number): Generator<MarkdownBlock> {
		const parts = this.#parts;
		const holder = lastWhere(parts.length, (at) => (parts[at]?.start ?? 0) <= start);
		for (let number = Math.max(0, holder); number < parts.length; number++) {
			const part = parts[number];
			if (!part || part.start >= end) return;
			const { blocks } = part;
			const first = firstWhere(blocks.length, (at) => (blocks[at]?.end ?? 0) > start);
			for (let at = first; at < blocks.length; at++) {
				const block = blocks[at];
				if (!block || block.start >= end) return;
				yield block;
			}
		}
	}
}
