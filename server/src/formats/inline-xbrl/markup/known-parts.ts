import { firstWhere } from "../../../text/sorted.ts";
import type { SourceText } from "../../../text/source-text.ts";
import type { Steps } from "../../../text/steps.ts";
import { every } from "../../../text/steps.ts";
import type { MarkupPart } from "./window.ts";

/** Whether a part holds something. Asked once a part, so it must depend on the part's own text alone. */
export type Holds = (part: MarkupPart, source: SourceText) => boolean;

/** Which parts are others than before. Of two edits far apart it spans what lies between them, too. */
export interface Change {
	/** All parts, of which none before `first` and none from `end` on is another. */
	readonly parts: readonly MarkupPart[];
	readonly first: number;
	readonly end: number;
	readonly fresh: readonly MarkupPart[];
	readonly dropped: readonly MarkupPart[];
}

/** So many blocks are looked at in one step; a part without any counts for a few. */
const STEP = 4_096;
const PART = 8;

/** The parts that hold something, and those that are still to be asked. */
interface List {
	/** In source order; another array whenever a part came or went. */
	parts: readonly MarkupPart[];
	/** New parts, of which `[0, asked)` were asked: what steps that were left undone have found is in `found`. */
	pending: MarkupPart[];
	asked: number;
	found: MarkupPart[];
}

/**
 * What is known of the parts of a document while it is edited: how many runs and blocks stand before each, and which
 * ones hold this or that. A key costs what its own part holds: of five thousand others, next to none is looked at.
 */
export class KnownParts {
	#parts: readonly MarkupPart[] = [];
	#runs = 0;
	#blocks = 0;
	#inline = 0;
	readonly #lists = new Map<Holds, List>();

	get parts(): readonly MarkupPart[] {
		return this.#parts;
	}
	get runCount(): number {
		return this.#runs;
	}
	get blockCount(): number {
		return this.#blocks;
	}
	/** Whether any part holds a tag of Inline XBRL. */
	get inline(): boolean {
		return this.#inline > 0;
	}

	/** Takes the parts as they are now, and tells which are new. */
	follow(parts: readonly MarkupPart[]): Change {
		const before = this.#parts;
		const most = Math.min(before.length, parts.length);
		let first = 0;
		while (first < most && parts[first] === before[first]) first++;
		let same = 0;
		while (same < most - first && parts[parts.length - 1 - same] === before[before.length - 1 - same]) same++;
		const end = parts.length - same;
		const dropped = new Set(before.slice(first, before.length - same));
		const fresh = parts.slice(first, end).filter((part) => !dropped.delete(part));
		const change = { parts, first, end, fresh, dropped: [...dropped] };
		this.#parts = parts;
		this.#count(change);
		for (const list of this.#lists.values()) followIn(list, change);
		return change;
	}

	/** The parts that hold something, in source order; the same array as long as they are the same parts. */
	*having(holds: Holds, source: SourceText): Steps<readonly MarkupPart[]> {
		const list = this.#lists.get(holds) ?? { parts: [], pending: [...this.#parts], asked: 0, found: [] };
		this.#lists.set(holds, list);
		const rest = every(STEP);
		while (list.asked < list.pending.length) {
			const part = list.pending[list.asked++];
			if (!part?.stands) continue;
			if (holds(part, source)) list.found.push(part);
			if (rest(PART + part.blocks.length)) yield;
		}
		list.pending = [];
		list.asked = 0;
		if (list.found.length > 0) {
			const found = list.found.filter(({ stands }) => stands);
			list.parts = [...list.parts, ...found].sort((a, b) => a.start - b.start);
			list.found = [];
		}
		return list.parts;
	}

	/** Numbers runs and blocks anew from the first part that is another, as far as the numbers are others. */
	#count({ parts, first, end, fresh, dropped }: Change): void {
		let [runs, blocks] = [0, 0];
		const last = parts[first - 1];
		if (last) {
			runs = last.firstRun + last.runs.length / 3;
			blocks = last.firstBlock + last.blocks.length;
		}
		for (const { inline } of dropped) if (inline) this.#inline--;
		for (const { inline } of fresh) if (inline) this.#inline++;
		for (let at = first; at < parts.length; at++) {
			const part = parts[at];
			if (!part) continue;
			// Those that follow stand where they stood, and so do the totals.
			if (at >= end && part.firstRun === runs && part.firstBlock === blocks) return;
			part.firstRun = runs;
			part.firstBlock = blocks;
			runs += part.runs.length / 3;
			blocks += part.blocks.length;
		}
		this.#runs = runs;
		this.#blocks = blocks;
	}
}

function followIn(list: List, { parts, first, end, fresh, dropped }: Change): void {
	if (dropped.length > 0) {
		const before = parts[first - 1]?.start ?? -1;
		const after = parts[end]?.start ?? Number.POSITIVE_INFINITY;
		const from = firstWhere(list.parts.length, (at) => (list.parts[at]?.start ?? 0) > before);
		let to = from;
		for (let part = list.parts[to]; part && (!part.stands || part.start < after); part = list.parts[to]) to++;
		const touched = list.parts.slice(from, to);
		if (touched.some(({ stands }) => !stands))
			list.parts = [...list.parts.slice(0, from), ...touched.filter(({ stands }) => stands), ...list.parts.slice(to)];
	}
	for (const part of fresh) list.pending.push(part);
	// What is not asked for any more must not fill memory.
	if (list.pending.length > 2 * parts.length) {
		list.pending = list.pending.slice(list.asked).filter(({ stands }) => stands);
		list.asked = 0;
	}
}
