import type { Steps } from "../../../text/steps.ts";
import { every } from "../../../text/steps.ts";
import { isRunningLine } from "../../running-lines.ts";
import type { Change } from "./known-parts.ts";
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

/** So many page breaks are looked at in one step. */
const STEP = 128;

/** What stands around one page break. */
interface Surroundings {
	readonly blocks: readonly (Block | undefined)[];
	/** The lines around it, numbers in them made equal; each once. */
	readonly lines: readonly string[];
}

/**
 * Knows the lines that repeat at page breaks. Kept while a document is edited: a line is counted again only where the
 * blocks around its page break are others.
 */
export class PageBreaks {
	readonly #breaks = new Map<Block, Surroundings>();
	readonly #counts = new Map<string, number>();
	/** Parts whose page breaks are to be looked at. */
	readonly #pending = new Set<MarkupPart>();

	/** Takes down where what stands around page breaks may be other than before. */
	follow({ parts, first, end, dropped }: Change): void {
		for (const part of dropped) {
			this.#pending.delete(part);
			for (const index of part.breaks) this.#forget(part.blocks[index]);
		}
		if (first === end && dropped.length === 0) return;
		const [from, to] = [reachFrom(parts, first - 1, -1), reachFrom(parts, end, 1)];
		for (const part of parts.slice(from + 1, to)) if (part.breaks.length > 0) this.#pending.add(part);
	}

	/** Finds what is known as a running line by its words, and lines that stand at three page breaks or more. */
	*furniture(markup: Markup): Steps<Furniture> {
		const rest = every(STEP);
		for (const part of this.#pending) {
			for (const index of part.breaks) {
				const block = part.blocks[index];
				if (block) this.#look(markup, block, part.firstBlock + index);
			}
			this.#pending.delete(part);
			if (rest(part.breaks.length)) yield;
		}
		return (at) => {
			const block = markup.block(at);
			if (!block || !mayBeFurniture(block) || !nearBreak(markup, at)) return false;
			const { text } = block.text(markup.source);
			return isRunningLine(text) || (this.#counts.get(lineOf(text)) ?? 0) >= REPEATS;
		};
	}

	#look(markup: Markup, block: Block, at: number): void {
		const blocks = Array.from({ length: 2 * REACH }, (_, i) => markup.block(at - REACH + i));
		if (this.#breaks.get(block)?.blocks.every((other, i) => other === blocks[i])) return;
		this.#forget(block);
		const lines = new Set<string>();
		for (const near of blocks) if (near && mayBeFurniture(near)) lines.add(lineOf(near.text(markup.source).text));
		this.#breaks.set(block, { blocks, lines: [...lines] });
		this.#count([...lines], 1);
	}

	#forget(block: Block | undefined): void {
		const known = block && this.#breaks.get(block);
		if (!known) return;
		this.#count(known.lines, -1);
		this.#breaks.delete(block);
	}

	#count(lines: readonly string[], by: number): void {
		for (const line of lines) {
			const count = (this.#counts.get(line) ?? 0) + by;
			if (count > 0) this.#counts.set(line, count);
			else this.#counts.delete(line);
		}
	}
}

/** Number of the part, from one on in a direction, before which so many blocks stand that a page break sees no farther. */
function reachFrom(parts: readonly MarkupPart[], at: number, by: 1 | -1): number {
	let part = at;
	for (let blocks = 0; blocks < REACH && part >= 0 && part < parts.length; part += by)
		blocks += parts[part]?.blocks.length ?? 0;
	return part;
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
