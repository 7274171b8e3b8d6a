import type { Part, Scanner, Step } from "../windows.ts";
import { isBoundary, WINDOW } from "../windows.ts";
import { lineEnd } from "./line-ends.ts";

/** Reads the lines of one window. */
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
	begin(source: string, at: number, entry: State): LinePass<State, P>;
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
): Scanner<State, P, string> {
	return {
		initial: format.initial,
		coincide: (fresh, old) => fresh === old,
		read(source, at, entry, nextStop): Step<State, P> {
			const pass = format.begin(source, at, entry);
			let end = pass.from;
			for (let next: number | undefined = end; next !== undefined; ) {
				const line = lineEnd(source, next);
				pass.line(next, line.end);
				next = line.next;
				end = next ?? source.length;
				if (next === undefined) break;
				if (pass.over) {
					end = source.length;
					break;
				}
				if (pass.mayEnd(next) && isBoundary(at, next, window, nextStop)) break;
			}
			return { ...pass.finish(), end };
		},
	};
}
