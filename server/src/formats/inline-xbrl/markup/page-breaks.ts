import type { Steps } from "../../../text/steps.ts";
import { isRunningLine } from "../../running-lines.ts";
import type { Markup } from "./markup.ts";
import { HIDDEN } from "./tags.ts";
import type { Block, MarkupPart } from "./window.ts";

/** Tells whether a block, by its number, is a running head or foot, or a page number. */
export type Furniture = (at: number) => boolean;

/** Blocks looked at on either side of a page break. */
const REACH = 3;
/** No running head is longer, as source. */
const LENGTH = 300;
const REPEATS = 3;

/** What stands around one page break. */
interface Surroundings {
	readonly blocks: readonly (Block | undefined)[];
	/** The lines around it, numbers in them made equal; each once. */
	readonly lines: readonly string[];
	seen: number;
}

/**
 * Knows the lines that repeat at page breaks. Kept while a document is edited: a line is counted again only where the
 * blocks around its page break are others.
 */
export class PageBreaks {
	readonly #breaks = new Map<Block, Surroundings>();
	readonly #counts = new Map<string, number>();
	#turn = 0;

	/** Finds what is known as a running line by its words, and lines that stand at three page breaks or more. */
	*furniture(markup: Markup): Steps<Furniture> {
		this.#turn++;
		for (const parts of markup.groups) {
			for (const part of parts) this.#lookAt(markup, part);
			yield;
		}
		for (const [block, { seen, lines }] of this.#breaks) {
			if (seen === this.#turn) continue;
			this.#count(lines, -1);
			this.#breaks.delete(block);
		}
		return (at) => {
			const block = markup.block(at);
			if (!block || !nearBreak(markup, at) || !mayBeFurniture(block)) return false;
			const { text } = block.text(markup.source);
			return isRunningLine(text) || (this.#counts.get(lineOf(text)) ?? 0) >= REPEATS;
		};
	}

	#lookAt(markup: Markup, part: MarkupPart): void {
		for (const index of part.breaks) {
			const block = part.blocks[index];
			if (block) this.#look(markup, block, part.firstBlock + index);
		}
	}

	#look(markup: Markup, block: Block, at: number): void {
		const known = this.#breaks.get(block);
		if (known?.blocks.every((other, i) => other === markup.block(at - REACH + i))) {
			known.seen = this.#turn;
			return;
		}
		if (known) this.#count(known.lines, -1);
		const blocks: (Block | undefined)[] = [];
		const lines = new Set<string>();
		for (let other = at - REACH; other < at + REACH; other++) {
			const near = markup.block(other);
			blocks.push(near);
			if (near && mayBeFurniture(near)) lines.add(lineOf(near.text(markup.source).text));
		}
		this.#breaks.set(block, { blocks, lines: [...lines], seen: this.#turn });
		this.#count([...lines], 1);
	}

	#count(lines: readonly string[], by: number): void {
		for (const line of lines) {
			const count = (this.#counts.get(line) ?? 0) + by;
			if (count > 0) this.#counts.set(line, count);
			else this.#counts.delete(line);
		}
	}
}

function nearBreak(markup: Markup, at: number): boolean {
	for (let other = at - REACH + 1; other <= at + REACH; other++) if (markup.block(other)?.pageBreak) return true;
	return false;
}

function mayBeFurniture(block: Block): boolean {
	return !(block.bits & HIDDEN) && block.length <= LENGTH;
}

function lineOf(text: string): string {
	return text.replace(/\d+/g, "#").toLowerCase();
}
