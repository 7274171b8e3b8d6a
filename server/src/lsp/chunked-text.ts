import type { Position } from "vscode-languageserver";
import { lastWhere } from "../text/sorted.ts";
import type { SourceText } from "../text/source-text.ts";

/** A piece of a text, and where in it lines begin: just after each line break. */
interface Chunk {
	readonly text: string;
	readonly lines: readonly number[];
}

/** A piece is made no longer than this, in UTF-16 code units; one a sixteenth as long is joined to its neighbours. */
const LONG = 32_000;
const TINY = 16;

/**
 * A text in pieces: an edit costs what it touches, however long the text is, where a string would be copied whole at
 * each keystroke. No line break is parted between two pieces. Never changed; an edit makes another text, which shares
 * the pieces.
 */
export class ChunkedText implements SourceText {
	readonly length: number;
	readonly lineCount: number;
	readonly #chunks: readonly Chunk[];
	/** For each piece: where it begins, how many line breaks stand before it, and where the line begins that it begins in. */
	readonly #starts: readonly number[];
	readonly #breaks: readonly number[];
	readonly #lineStarts: readonly number[];
	readonly #long: number;
	#whole: string | undefined;

	private constructor(chunks: readonly Chunk[], long: number, whole?: string) {
		const starts: number[] = [];
		const breaks: number[] = [];
		const lineStarts: number[] = [];
		let [length, lines, lineStart] = [0, 0, 0];
		for (const { text, lines: own } of chunks) {
			starts.push(length);
			breaks.push(lines);
			lineStarts.push(lineStart);
			const last = own.at(-1);
			if (last !== undefined) lineStart = length + last;
			lines += own.length;
			length += text.length;
		}
		this.length = length;
		this.lineCount = lines + 1;
		this.#chunks = chunks;
		this.#starts = starts;
		this.#breaks = breaks;
		this.#lineStarts = lineStarts;
		this.#long = long;
		this.#whole = whole;
	}

	/** @param long the longest piece, in UTF-16 code units */
	static of(text: string, long = LONG): ChunkedText {
		return new ChunkedText(cut(text, long), long, text);
	}

	slice(start: number, end = this.length): string {
		const to = Math.min(end, this.length);
		if (start >= to) return "";
		if (this.#whole !== undefined) return this.#whole.slice(start, to);
		let text = "";
		for (let at = lastNotAbove(this.#starts, start); at < this.#chunks.length; at++) {
			const begin = this.#starts[at] ?? 0;
			if (begin >= to) break;
			text += this.#chunks[at]?.text.slice(Math.max(0, start - begin), to - begin) ?? "";
		}
		if (start === 0 && to === this.length) this.#whole = text;
		return text;
	}

	/** `[start, end)` gives way to `inserted`. */
	edit(start: number, end: number, inserted: string): ChunkedText {
		const chunks = this.#chunks;
		const text = (at: number) => chunks[at]?.text ?? "";
		let first = lastNotAbove(this.#starts, start);
		let after = lastNotAbove(this.#starts, end) + 1;
		let middle =
			text(first).slice(0, start - (this.#starts[first] ?? 0)) +
			inserted +
			text(after - 1).slice(end - (this.#starts[after - 1] ?? 0));
		const isTiny = middle.length < this.#long / TINY;
		if (first > 0 && (isTiny || isParted(text(first - 1), middle))) middle = text(--first) + middle;
		if (after < chunks.length && (isTiny || isParted(middle, text(after)))) middle += text(after++);
		return new ChunkedText([...chunks.slice(0, first), ...cut(middle, this.#long), ...chunks.slice(after)], this.#long);
	}

	/** The position of an offset; one inside or after a line break is the end of the line before it, as in LSP. */
	positionAt(offset: number): Position {
		const inside = Math.max(0, Math.min(offset, this.length));
		const at = lastNotAbove(this.#starts, inside);
		const begin = this.#starts[at] ?? 0;
		const { lines } = this.#chunks[at] ?? EMPTY;
		const own = lastNotAbove(lines, inside - begin);
		const lineStart = own < 0 ? (this.#lineStarts[at] ?? 0) : begin + (lines[own] ?? 0);
		return { line: (this.#breaks[at] ?? 0) + own + 1, character: this.#beforeBreak(inside, lineStart) - lineStart };
	}

	/** The offset of a position; one beyond its line is the line's end. */
	offsetAt({ line, character }: Position): number {
		if (line >= this.lineCount) return this.length;
		if (line < 0) return 0;
		const start = this.#lineStart(line);
		if (character <= 0) return start;
		const next = line + 1 < this.lineCount ? this.#lineStart(line + 1) : this.length;
		return this.#beforeBreak(Math.min(start + character, next), start);
	}

	#lineStart(line: number): number {
		if (line === 0) return 0;
		const at = lastNotAbove(this.#breaks, line - 1);
		return (this.#starts[at] ?? 0) + (this.#chunks[at]?.lines[line - 1 - (this.#breaks[at] ?? 0)] ?? 0);
	}

	#beforeBreak(offset: number, lineStart: number): number {
		let at = offset;
		while (at > lineStart && /[\r\n]/.test(this.slice(at - 1, at))) at--;
		return at;
	}
}

const EMPTY: Chunk = { text: "", lines: [] };

/** Index of the last of sorted numbers that is not above `value`; -1 when there is none. */
function lastNotAbove(sorted: readonly number[], value: number): number {
	return lastWhere(sorted.length, (at) => (sorted[at] ?? 0) <= value);
}

/** Whether a line break would be parted between two pieces. */
function isParted(before: string, after: string): boolean {
	return before.endsWith("\r") && after.startsWith("\n");
}

/** Cuts a text into pieces, none within a line break; an empty text is one empty piece. */
function cut(text: string, long: number): readonly Chunk[] {
	if (text.length <= long) return [{ text, lines: linesOf(text) }];
	const chunks: Chunk[] = [];
	for (let start = 0; start < text.length; ) {
		let end = start + Math.ceil(long / 2);
		if (text[end - 1] === "\r" && text[end] === "\n") end++;
		const piece = text.slice(start, end);
		chunks.push({ text: piece, lines: linesOf(piece) });
		start = end;
	}
	return chunks;
}

function linesOf(text: string): readonly number[] {
	const lines: number[] = [];
	let [feed, turn] = [text.indexOf("\n"), text.indexOf("\r")];
	while (feed >= 0 || turn >= 0) {
		// A carriage return just before a line feed is one break with it.
		const at = turn < 0 || (feed >= 0 && feed <= turn + 1) ? feed : turn;
		lines.push(at + 1);
		if (feed >= 0 && feed <= at) feed = text.indexOf("\n", at + 1);
		if (turn >= 0 && turn <= at) turn = text.indexOf("\r", at + 1);
	}
	return lines;
}
