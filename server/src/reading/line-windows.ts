import type { Steps } from "../text/steps.ts";
import { lineEnd } from "./line-ends.ts";
import type { Part, Scanner, Step } from "./windows.ts";
import { GROWTH, isBoundary, WINDOW } from "./windows.ts";

/** Reads the lines of one window; offsets count from where it begins. */
export interface LinePass<State, P extends Part> {
	/** Where the first line begins. */
	readonly from: number;
	/** `[start, end)` is the next line, without its line end. */
	line(start: number, end: number): void;
	/**
	 * Whether all lines so far are read to their end, so that no later line, and no empty one that comes here, changes
	 * what they say, and a window may end: at `next`, where the next line begins.
	 */
	mayEnd(next: number): boolean;
	/** Nothing that comes is of interest. */
	readonly over: boolean;
	/** No more lines come. */
	finish(): { readonly part: P; readonly exit: State };
}

export interface LineFormat<State, P extends Part> {
	readonly initial: State;
	/** @param source from where the window begins, as far as the window may go and a little farther */
	begin(source: string, entry: State): LinePass<State, P>;
}

/**
 * A scanner for formats whose lines tell what they are; its windows end with a line. A line feed that comes later
 * between a carriage return and the end of its window reads as an empty line of the next window, which says nothing.
 *
 * @param window least length of a window, in source characters
 */
export function createLineScanner<State extends string, P extends Part>(
	format: LineFormat<State, P>,
	window = WINDOW,
): Scanner<State, P> {
	return {
		initial: format.initial,
		coincide: (fresh, old) => fresh === old,
		*read(source, at, entry, nextStop) {
			for (let length = pieceLength(nextStop(at) - at, window); ; length *= GROWTH) {
				const piece = source.slice(at, at + length);
				const isLast = at + length >= source.length;
				const step = yield* readPiece(format.begin(piece, entry), piece, isLast, (end) =>
					isBoundary(at, at + end, window, nextStop),
				);
				if (step) return { ...step, end: step.end === undefined ? source.length : at + step.end };
			}
		},
	};
}

/** Of a long window so many characters are read in one step. */
const REST = 64_000;

/** What is likely to hold a window and the line after it: one that ends where the next may stand, or a new one. */
export function pieceLength(toNext: number, window: number): number {
	return (toNext <= GROWTH * window ? toNext : window) + window;
}

/**
 * Reads one window of a piece of the source.
 *
 * @param isLast whether the source ends with the piece
 * @returns undefined when the piece ended before the window did: a longer one is wanted. No `end`: nothing is left
 */
function* readPiece<State, P extends Part>(
	pass: LinePass<State, P>,
	piece: string,
	isLast: boolean,
	isEnd: (at: number) => boolean,
): Steps<(Omit<Step<State, P>, "end"> & { readonly end?: number }) | undefined> {
	let rested = pass.from;
	for (let next = pass.from; ; ) {
		const line = lineEnd(piece, next);
		// What follows a carriage return at the end of the piece may be its line feed.
		const isWhole = line.next !== undefined && line.next < piece.length;
		if (!isWhole && !isLast) return undefined;
		pass.line(next, line.end);
		if (line.next === undefined || pass.over) return pass.finish();
		next = line.next;
		if (next - rested > REST) {
			rested = next;
			yield;
		}
		if (pass.mayEnd(next) && isEnd(next)) return { ...pass.finish(), end: next };
	}
}
