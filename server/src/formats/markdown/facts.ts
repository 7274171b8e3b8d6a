import type { Budget } from "../../draft/budget.ts";
import { LIMITS } from "../../draft/budget.ts";
import { factKindOf } from "../../draft/fact-kind.ts";
import type { Fact, Fragment, Passage, ReadProblem } from "../../draft/types.ts";
import type { Span } from "../../text/span.ts";
import type { Steps } from "../../text/steps.ts";
import { every } from "../../text/steps.ts";
import type { Marker } from "./lines.ts";

/** Passages of `[start, end)` of the source, those that stick out cut to it. */
export type PassagesIn = (start: number, end: number) => readonly Passage[];

/** A block that comments mark, with all its pieces. */
export interface Marked extends Span {
	readonly name: Span;
	readonly fragments: Span[];
}

/** An opening comment whose block is not closed yet. */
interface Opened {
	readonly marker: Marker;
	/** Where the comment after it begins. */
	next: number | undefined;
}

/** Pairs opening and closing comments; takes one after the other. */
class Pairing {
	readonly marked = new Map<string, Marked>();
	readonly problems: ReadProblem[] = [];
	readonly #open = new Map<string, Opened[]>();
	readonly #budget: Budget;
	#depth = 0;
	#last: Opened | undefined;

	constructor(budget: Budget) {
		this.#budget = budget;
	}

	/** @returns false when no more are read */
	take(marker: Marker): boolean {
		if (this.#last) this.#last.next = marker.start;
		this.#last = undefined;
		if (!marker.closes) {
			this.#begin(marker);
			return true;
		}
		const opening = this.#open.get(marker.concept)?.pop();
		if (!opening) {
			this.#problem({ kind: "unopened", element: `cyd:${marker.concept}`, ...marker.name });
			return true;
		}
		this.#depth--;
		return this.#add(opening.marker, marker.start, marker.end);
	}

	/** Blocks that are not closed end at the next comment, or with the text, which ends at `end`. */
	finish(end: number): void {
		for (const { marker, next } of [...this.#open.values()].flat()) {
			const stop = next ?? end;
			this.#problem({ kind: "unclosed", element: `cyd:${marker.concept}`, ...marker.name });
			if (!this.#add(marker, stop, stop)) break;
		}
		for (const { fragments } of this.marked.values()) fragments.sort((a, b) => a.start - b.start);
	}

	#begin(marker: Marker): void {
		if (this.#depth >= LIMITS.depth) {
			this.#budget.leaveOut("depth", marker.name);
			return;
		}
		this.#depth++;
		this.#last = { marker, next: undefined };
		const stack = this.#open.get(marker.concept) ?? [];
		this.#open.set(marker.concept, stack);
		stack.push(this.#last);
	}

	#add(marker: Marker, contentEnd: number, stop: number): boolean {
		const known = this.marked.get(marker.concept);
		if (!known && !this.#budget.take("facts", marker.name)) return false;
		if (!this.#budget.take("fragments", marker.name)) return false;
		const fragment = { start: marker.end, end: Math.max(marker.end, contentEnd) };
		if (known) known.fragments.push(fragment);
		else this.marked.set(marker.concept, { start: marker.start, end: stop, name: marker.name, fragments: [fragment] });
		return true;
	}

	#problem(problem: ReadProblem): void {
		if (this.#budget.take("problems", problem)) this.problems.push(problem);
	}
}

/** So many pieces of a block are read in one step. */
const FRAGMENTS = 64;
/** So many comments are read in one step. */
const MARKERS = 1_024;

/**
 * Pairs opening and closing comments. Blocks may nest and overlap; a concept that is opened again goes on with its
 * block. A block that is never closed ends at the next comment of any concept, or with the text.
 *
 * @param end of the text
 */
export function* readMarked(
	markers: Iterable<Marker>,
	end: number,
	budget: Budget,
): Steps<{ readonly marked: ReadonlyMap<string, Marked>; readonly problems: readonly ReadProblem[] }> {
	const pairing = new Pairing(budget);
	const rest = every(MARKERS);
	for (const marker of markers) {
		if (!pairing.take(marker)) break;
		if (rest()) yield;
	}
	pairing.finish(end);
	return pairing;
}

/**
 * Facts of the marked blocks, and the flags of the front matter with the words that comments mark for them. A step is a
 * block.
 */
export function* makeFacts(
	marked: ReadonlyMap<string, Marked>,
	flags: readonly Fact[],
	passagesIn: PassagesIn,
	budget: Budget,
): Steps<readonly Fact[]> {
	const facts: Fact[] = [];
	const flagged = new Set<string>();
	for (const flag of flags) {
		const words = flagged.has(flag.concept) ? undefined : marked.get(flag.concept);
		flagged.add(flag.concept);
		facts.push(words ? { ...flag, ...(yield* content(words, passagesIn)) } : flag);
	}
	for (const [concept, block] of marked) {
		if (flagged.has(concept)) continue;
		yield;
		const { fragments, text } = yield* content(block, passagesIn);
		if (!budget.take("fact-text", block.name, text.length)) break;
		const kind = factKindOf(concept);
		const first = fragments[0]?.passages[0];
		const last = fragments[0]?.passages.at(-1);
		facts.push({
			start: block.start,
			end: block.end,
			concept,
			kind,
			name: block.name,
			...(kind === "flag" ? { value: text.toLowerCase() } : {}),
			valueSpan: first && last ? { start: first.start, end: last.end } : block.name,
			fragments,
			text,
			nil: false,
			hidden: false,
		});
	}
	return facts.sort((a, b) => a.start - b.start);
}

function* content(
	block: Marked,
	passagesIn: PassagesIn,
): Steps<{ readonly fragments: readonly Fragment[]; readonly text: string }> {
	const fragments: Fragment[] = [];
	const rest = every(FRAGMENTS);
	for (const { start, end } of block.fragments) {
		if (rest()) yield;
		fragments.push({ start, end, passages: passagesIn(start, end) });
	}
	const text = fragments.flatMap(({ passages }) => passages.map((passage) => passage.text.text)).join("\n");
	return { fragments, text };
}
