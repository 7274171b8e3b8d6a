import type { Context } from "../../../draft/types.ts";
import { inSource } from "../../../reading/windows.ts";
import type { MappedText } from "../../../text/mapped-text.ts";
import { MappedTextBuilder } from "../../../text/mapped-text.ts";
import { firstWhere, lastWhere } from "../../../text/sorted.ts";
import type { SourceText } from "../../../text/source-text.ts";
import type { Span } from "../../../text/span.ts";
import type { Steps } from "../../../text/steps.ts";
import { every } from "../../../text/steps.ts";
import type { Holds, KnownParts } from "./known-parts.ts";
import type { MarkupState } from "./state.ts";
import { addBreak, addRuns, keptText } from "./texts.ts";
import type { Block, MarkupPart, RunRange } from "./window.ts";

/** So many things are looked at in one step: some milliseconds at most. What a part holds that is looked at for one. */
const STEP = 1_024;
const PART = 8;

/** What parts hold that is looked for through the whole document. */
type Kind = "elements" | "continuations" | "contexts" | "addresses" | "continued" | "shown" | "hidden" | "problems";

const HOLDS: Readonly<Record<Kind, Holds>> = {
	elements: ({ elements }) => elements.length > 0,
	continuations: ({ continuations }) => continuations.length > 0,
	contexts: ({ contexts }) => contexts.length > 0,
	addresses: ({ addresses }) => addresses.length > 0,
	continued: ({ continued }) => continued.length > 0,
	shown: ({ shown }) => shown.length > 0,
	hidden: ({ hidden }) => hidden.length > 0,
	problems: ({ problems }) => problems.length > 0,
};

/** The parts seen as one: runs and blocks numbered through the whole source. Good until the next edit. */
export class Markup {
	readonly source: SourceText;
	readonly parts: readonly MarkupPart[];
	/** The state at the end of the source: what is open still. */
	readonly exit: MarkupState;
	readonly runCount: number;
	readonly blockCount: number;
	readonly inline: boolean;
	readonly #known: KnownParts;
	#last = 0;
	/** How often an id is shown. */
	readonly #shown = new Map<string, number>();
	/** The first of each id. */
	readonly #contexts = new Map<string, { readonly part: MarkupPart; readonly context: Context }>();

	/** @param known follows the parts of this source */
	constructor(source: SourceText, known: KnownParts, exit: MarkupState) {
		this.source = source;
		this.parts = known.parts;
		this.exit = exit;
		this.runCount = known.runCount;
		this.blockCount = known.blockCount;
		this.inline = known.inline;
		this.#known = known;
	}

	/** The parts that hold something, in source order. */
	having(holds: Holds): Steps<readonly MarkupPart[]> {
		return this.#known.having(holds, this.source);
	}

	/** Looks at each thing of a kind, with the part that holds it: part by part in source order. */
	*each<K extends Kind>(kind: K, look: (thing: MarkupPart[K][number], part: MarkupPart) => void): Steps<void> {
		const rest = every(STEP);
		for (const part of yield* this.having(HOLDS[kind])) {
			if (rest(PART)) yield;
			for (const thing of part[kind]) {
				look(thing, part);
				if (rest()) yield;
			}
		}
	}

	block(at: number): Block | undefined {
		if (at < 0 || at >= this.blockCount) return undefined;
		const part = this.parts[this.#find(at, "firstBlock")];
		return part?.blocks[at - part.firstBlock];
	}

	/** Blocks `[first, end)`. */
	*blocks(first: number, end: number): Generator<Block> {
		for (let at = Math.max(first, 0); at < Math.min(end, this.blockCount); at++) {
			const block = this.block(at);
			if (block) yield block;
		}
	}

	/** Source length of the words of blocks `[first, end)`, or more than `enough`. */
	lengthOf(first: number, end: number, enough = Number.POSITIVE_INFINITY): number {
		let length = 0;
		for (let at = first; at < end && length <= enough; at++) length += this.block(at)?.length ?? 0;
		return length;
	}

	/** Number of the first block that ends after a run. */
	firstBlockAfter(run: number): number {
		const index = this.#find(run, "firstRun");
		const part = this.parts[index];
		if (!part) return 0;
		const { blocks, firstBlock } = part;
		const local = run - part.firstRun;
		return firstBlock + firstWhere(blocks.length, (at) => (blocks[at]?.end ?? 0) > local);
	}

	/** Number of the first block that begins at a run or after it. */
	blockFrom(run: number): number {
		let at = this.firstBlockAfter(run);
		const block = this.block(at);
		if (block && block.part.firstRun + block.first < run) at++;
		return at;
	}

	/** The runs of a block by their numbers in the whole. */
	runsOf({ part, first, end }: Block): RunRange {
		return { first: part.firstRun + first, end: part.firstRun + end };
	}

	/** From the begin of a block's first word to the end of its last, in the source. */
	spanOf({ part, first, end }: Block): Span {
		return inSource(part, { start: part.runs[first * 3] ?? 0, end: part.runs[end * 3 - 2] ?? 0 });
	}

	/**
	 * Decoded text of runs, white space folded, without what `ix:exclude` takes out.
	 *
	 * @param limit stop when the source of so many characters is read: enough for the look of a long text's beginning
	 */
	textOf(ranges: readonly RunRange[], limit = Number.POSITIVE_INFINITY): MappedText {
		const [range] = ranges;
		const part = range && ranges.length === 1 ? this.parts[this.#find(range.first, "firstRun")] : undefined;
		if (range && part && range.end <= part.firstRun + part.runs.length / 3)
			return keptText(this.source, part, range.first - part.firstRun, range.end - part.firstRun, limit);
		const builder = new MappedTextBuilder();
		let taken = 0;
		for (const range of ranges) {
			for (let { first } = range; first < range.end && taken < limit; ) {
				const part = this.parts[this.#find(first, "firstRun")];
				const end = part && Math.min(range.end, part.firstRun + part.runs.length / 3);
				if (!end || end <= first) break;
				taken += addRuns(builder, this.source, part, first - part.firstRun, end - part.firstRun, limit - taken);
				first = end;
				if (end === range.end) addBreak(builder, part, end - part.firstRun);
			}
		}
		return builder.build();
	}

	/** The context of an id; the first of it counts. */
	context(id: string | undefined): Context | undefined {
		const found = id === undefined ? undefined : this.#contexts.get(id.trim());
		return found && { ...found.context, ...inSource(found.part, found.context) };
	}

	/** How many elements show a hidden fact by `-sec-ix-hidden`. */
	showing(id: string): number {
		return this.#shown.get(id) ?? 0;
	}

	/** Whether it has any context: a piece of a document has none. */
	get hasContexts(): boolean {
		return this.#contexts.size > 0;
	}

	/** Takes down what is asked for by its id, contexts and what is shown: to be done before it is. */
	*index(): Steps<void> {
		yield* this.each("contexts", (context, part) => {
			if (!this.#contexts.has(context.id)) this.#contexts.set(context.id, { part, context });
		});
		yield* this.each("shown", ({ text }) => {
			this.#shown.set(text, this.showing(text) + 1);
		});
	}

	/** Number of the part that holds a run or block; the last part asked for and those beside it are looked at first. */
	#find(number: number, by: "firstRun" | "firstBlock"): number {
		const { parts } = this;
		for (let at = Math.max(0, this.#last - 1); at <= this.#last + 1; at++) {
			const near = parts[at];
			const after = parts[at + 1];
			if (near && near[by] <= number && (!after || number < after[by])) {
				this.#last = at;
				return at;
			}
		}
		this.#last = Math.max(
			0,
			lastWhere(parts.length, (at) => (parts[at]?.[by] ?? 0) <= number),
		);
		return this.#last;
	}
}
