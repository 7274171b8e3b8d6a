import { lastWhere } from "../text/sorted.ts";

/** A place as people say it: both count from 1, columns in UTF-16 units as editors do. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** Finds lines in a source. Line ends are LF, CRLF and CR, as in the Language Server Protocol. */
export interface Lines {
	readonly count: number;
	placeOf(offset: number): Place;
	/** Where a line (from 1) stands, without its line end. */
	spanOf(line: number): { readonly start: number; readonly end: number };
}

/** Looks the lines of a source up once, so that each place in it is found by halving. */
export function linesOf(source: string): Lines {
	const starts = [0];
	for (let at = 0; at < source.length; at++) {
		const code = source.charCodeAt(at);
		if (code !== 10 && code !== 13) continue;
		if (code === 13 && source.charCodeAt(at + 1) === 10) at++;
		starts.push(at + 1);
	}
	const lineAt = (offset: number): number =>
		Math.max(1, 1 + lastWhere(starts.length, (at) => (starts[at] ?? 0) <= offset));
	return {
		count: starts.length,
		placeOf(offset) {
			const line = lineAt(offset);
			return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
		},
		spanOf(line) {
			const start = starts[line - 1] ?? source.length;
			let end = starts[line] ?? source.length;
			if (line < starts.length) end -= source.startsWith("\r\n", end - 2) ? 2 : 1;
			return { start, end };
		},
	};
}
