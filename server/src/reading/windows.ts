import { lastWhere } from "../text/sorted.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import type { Steps } from "../text/steps.ts";

/** What a scanner makes of one window. Its offsets count from `start`, so that a shift touches one number. */
export interface Part {
	/** Where the window begins in the source as it stands now; kept by `Windows`. */
	start: number;
	/** Whether it stands for its window still: false once that is to be read again. Kept by `Windows`. */
	stands: boolean;
}

/** A span that counts from where a part's window begins, as one of the source. */
export function inSource({ start: origin }: Part, { start, end }: Span): Span {
	return { start: origin + start, end: origin + end };
}

/** Reads a source window by window. */
export interface Scanner<State, P extends Part> {
	/** The state before the first character. */
	readonly initial: State;
	/**
	 * Reads from `at` to a place where reading may begin again with nothing but the state: a place of its own choice,
	 * or the end of the source. A step is some of a long window.
	 *
	 * @param entry the state at `at`
	 * @param nextStop where the next window that may stand begins, at or after an offset: ending there spares the rest
	 */
	read(source: SourceText, at: number, entry: State, nextStop: (from: number) => number): Steps<Step<State, P>>;
	/** Whether what was read from `old` would be read from `fresh` too. If so, `old` goes on to stand for `fresh`. */
	coincide(fresh: State, old: State): boolean;
}

/** A window is as long as this or a little longer, in source characters: what one keystroke makes to be read again. */
export const WINDOW = 4_000;
/** A window grows to so many times that before it is parted, so that typing seldom moves boundaries. */
export const GROWTH = 4;

/**
 * Whether a window ends at a place where it may: where an older one begins, or where it is long enough.
 *
 * @param start where it began
 * @param end the place
 * @param window least length of a window, in source characters
 */
export function isBoundary(start: number, end: number, window: number, nextStop: (from: number) => number): boolean {
	const stop = nextStop(end);
	return stop === end || (end - start >= window && stop - start > GROWTH * window);
}

export interface Step<State, P extends Part> {
	readonly part: P;
	readonly end: number;
	readonly exit: State;
}

interface Window<State, P extends Part> {
	start: number;
	length: number;
	entry: State;
	/** Undefined: to be read (again). */
	part: P | undefined;
	exit: State;
}

/**
 * A source cut into windows that are read once and read again only where an edit touched them: from the window's
 * beginning until a boundary, and the state there, are those of the last reading. All else moves with its window.
 */
export class Windows<State, P extends Part> {
	readonly #scanner: Scanner<State, P>;
	#windows: Window<State, P>[];
	/** Windows before this one need no reading. */
	#clean = 0;

	/** @param length of the source, in UTF-16 code units */
	constructor(scanner: Scanner<State, P>, length: number) {
		this.#scanner = scanner;
		this.#windows = length > 0 ? [unread(0, length, scanner.initial)] : [];
	}

	/** The parts in source order; whole only when `advance` has said so. */
	get parts(): readonly P[] {
		const parts: P[] = [];
		for (const { part } of this.#windows) if (part) parts.push(part);
		return parts;
	}

	/** The state at the end of the source, once all is read. */
	get exit(): State {
		return this.#windows.at(-1)?.exit ?? this.#scanner.initial;
	}

	/** `[start, end)` of the source as it stood gave way to `inserted` code units. */
	edit(start: number, end: number, inserted: number): void {
		const windows = this.#windows;
		const first = this.#at(start);
		const last = Math.max(first, this.#at(end - 1));
		const touched = windows[first];
		const delta = inserted - (end - start);
		if (!touched) {
			this.#windows = inserted > 0 ? [unread(0, inserted, this.#scanner.initial)] : [];
			this.#clean = 0;
			return;
		}
		const until = windows[last] ?? touched;
		const length = until.start + until.length - touched.start + delta;
		for (let at = first; at <= last; at++) drop(windows[at]);
		windows.splice(first, last - first + 1, unread(touched.start, length, touched.entry));
		this.#clean = Math.min(this.#clean, first);
		if (delta === 0) return;
		for (let at = first + 1; at < windows.length; at++) {
			const window = windows[at];
			if (!window) continue;
			window.start += delta;
			if (window.part) window.part.start = window.start;
		}
	}

	/**
	 * Reads on; a step is a window, or some of a long one. Windows that are read stay so when the other steps are left
	 * undone; once an edit comes, they must be.
	 *
	 * @param source the text after all edits
	 */
	*advance(source: SourceText): Steps<void> {
		const windows = this.#windows;
		for (; this.#clean < windows.length; ) {
			const window = windows[this.#clean];
			if (window?.part) {
				this.#clean++;
				continue;
			}
			if (window && window.length === 0) {
				windows.splice(this.#clean, 1);
				this.#meet(window.entry);
				continue;
			}
			if (window) yield* this.#read(source, window);
			yield;
		}
	}

	/** Reads one window, takes the room of those that it overran, and looks whether the next may stand. */
	*#read(source: SourceText, { start, entry }: Window<State, P>): Steps<void> {
		const windows = this.#windows;
		const first = this.#clean;
		let stop = first + 1;
		const nextStop = (from: number): number => {
			for (; stop < windows.length; stop++) {
				const window = windows[stop];
				if (window?.part && window.start >= from) return window.start;
			}
			return Number.POSITIVE_INFINITY;
		};
		const { part, end, exit } = yield* this.#scanner.read(source, start, entry, nextStop);
		let last = first;
		while (last + 1 < windows.length && (windows[last + 1]?.start ?? 0) < end) last++;
		const overrun = windows[last];
		const rest = overrun ? overrun.start + overrun.length - end : 0;
		for (let at = first; at <= last; at++) drop(windows[at]);
		part.start = start;
		part.stands = true;
		const read = { start, length: end - start, entry, part, exit };
		if (rest > 0) windows.splice(first, last - first + 1, read, unread(end, rest, exit));
		else windows.splice(first, last - first + 1, read);
		this.#clean = first + 1;
		if (rest === 0) this.#meet(exit);
	}

	/** The window at `#clean` now follows `exit`: it stands if it was read from the same state. */
	#meet(exit: State): void {
		const next = this.#windows[this.#clean];
		if (!next || (next.part && this.#scanner.coincide(exit, next.entry))) return;
		drop(next);
		next.entry = exit;
	}

	/** Number of the window that holds `offset`; the last one for offsets after it. */
	#at(offset: number): number {
		const windows = this.#windows;
		return Math.max(
			0,
			lastWhere(windows.length, (at) => (windows[at]?.start ?? 0) <= offset),
		);
	}
}

function drop<State, P extends Part>(window: Window<State, P> | undefined): void {
	if (!window?.part) return;
	window.part.stands = false;
	window.part = undefined;
}

function unread<State, P extends Part>(start: number, length: number, entry: State): Window<State, P> {
	return { start, length, entry, part: undefined, exit: entry };
}
