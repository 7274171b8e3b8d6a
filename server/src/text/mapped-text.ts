import { lastWhere } from "./sorted.ts";
import type { Span } from "./span.ts";

/**
 * Decoded text that knows where in the source each of its characters stands.
 *
 * Held as runs `[textStart, sourceStart, sourceLength]`: a run is verbatim when its length in the text equals
 * `sourceLength`, else it stands for something decoded as one (an entity, folded white space). All numbers are
 * UTF-16 code units. A text with no runs is empty.
 */
export class MappedText {
	readonly text: string;
	readonly #runs: readonly number[];
	/** Added to every source offset. */
	readonly #shift: number;

	constructor(text: string, runs: readonly number[], shift = 0) {
		this.text = text;
		this.#runs = runs;
		this.#shift = shift;
	}

	/** A text that stands in the source as it is, from `sourceStart` on. */
	static verbatim(text: string, sourceStart: number): MappedText {
		return new MappedText(text, text ? [0, sourceStart, text.length] : []);
	}

	get length(): number {
		return this.text.length;
	}

	/** The same text where its source has moved by `delta`; costs nothing, however long it is. */
	moved(delta: number): MappedText {
		return delta === 0 ? this : new MappedText(this.text, this.#runs, this.#shift + delta);
	}

	/** Source offset at which the character at `offset` begins; for the text's end, where its last character ends. */
	toSource(offset: number): number {
		if (offset >= this.text.length) return this.toSourceEnd(this.text.length);
		const run = this.#runAt(offset);
		return this.#sourceLength(run) === this.#textLength(run)
			? this.#sourceStart(run) + offset - this.#textStart(run)
			: this.#sourceStart(run);
	}

	/** Source offset just after the character before `offset`, so that an end never swallows markup that follows. */
	toSourceEnd(offset: number): number {
		if (this.#runs.length === 0) return 0;
		if (offset <= 0) return this.#sourceStart(0);
		const run = this.#runAt(Math.min(offset, this.text.length) - 1);
		return this.#sourceLength(run) === this.#textLength(run)
			? this.#sourceStart(run) + Math.min(offset, this.text.length) - this.#textStart(run)
			: this.#sourceStart(run) + this.#sourceLength(run);
	}

	/** The source span of `[start, end)` of the text. */
	span(start: number, end: number): Span {
		return { start: this.toSource(start), end: this.toSourceEnd(end) };
	}

	/** The part `[start, end)` of the text, still mapped. */
	slice(start: number, end: number): MappedText {
		const runs: number[] = [];
		for (let run = this.#runAt(start); run * 3 < this.#runs.length; run++) {
			const runStart = this.#textStart(run);
			const runEnd = runStart + this.#textLength(run);
			if (runStart >= end) break;
			if (runEnd <= start) continue;
			const verbatim = this.#sourceLength(run) === this.#textLength(run);
			const from = Math.max(start, runStart);
			const to = Math.min(end, runEnd);
			runs.push(
				from - start,
				(this.#runs[run * 3 + 1] ?? 0) + (verbatim ? from - runStart : 0),
				verbatim ? to - from : this.#sourceLength(run),
			);
		}
		return new MappedText(this.text.slice(start, end), runs, this.#shift);
	}

	/** This text, a blank for all that stands between the two in the source, and then the other. */
	followedBy(other: MappedText): MappedText {
		const runs: number[] = [];
		this.#pushRuns(runs, 0, 0, this.length);
		const end = this.toSourceEnd(this.length);
		runs.push(this.length, end, other.toSource(0) - end);
		other.#pushRuns(runs, this.length + 1, 0, other.length);
		return new MappedText(`${this.text} ${other.text}`, runs);
	}

	/**
	 * The same text mapped one step farther: this one's source is the text of `outer`, which stands in a source of its own
	 * (markup that is escaped in markup, say). What `outer` decoded keeps its place as one.
	 */
	through(outer: MappedText): MappedText {
		const runs: number[] = [];
		for (let run = 0; run * 3 < this.#runs.length; run++) {
			const text = this.#textStart(run);
			const start = this.#sourceStart(run);
			const length = this.#sourceLength(run);
			if (length === this.#textLength(run)) outer.#pushRuns(runs, text, start, start + length);
			else {
				const from = outer.toSource(start);
				runs.push(text, from, Math.max(outer.toSourceEnd(start + length) - from, 0));
			}
		}
		return new MappedText(this.text, runs);
	}

	/** Adds the runs of `[start, end)` to those of another text, where it begins at `at`. */
	#pushRuns(runs: number[], at: number, start: number, end: number): void {
		for (let run = this.#runAt(start); run * 3 < this.#runs.length && this.#textStart(run) < end; run++) {
			const runStart = this.#textStart(run);
			const from = Math.max(start, runStart);
			const to = Math.min(end, runStart + this.#textLength(run));
			const verbatim = this.#sourceLength(run) === this.#textLength(run);
			runs.push(
				at + from - start,
				this.#sourceStart(run) + (verbatim ? from - runStart : 0),
				verbatim ? to - from : this.#sourceLength(run),
			);
		}
	}

	#textStart(run: number): number {
		return this.#runs[run * 3] ?? 0;
	}
	#sourceStart(run: number): number {
		return (this.#runs[run * 3 + 1] ?? 0) + this.#shift;
	}
	#sourceLength(run: number): number {
		return this.#runs[run * 3 + 2] ?? 0;
	}
	#textLength(run: number): number {
		return (this.#runs[run * 3 + 3] ?? this.text.length) - this.#textStart(run);
	}

	/** Index of the run that holds the character at `offset`. */
	#runAt(offset: number): number {
		// Most texts stand in the source in one piece.
		if (this.#runs.length <= 3) return 0;
		return Math.max(
			0,
			lastWhere(this.#runs.length / 3, (run) => this.#textStart(run) <= offset),
		);
	}
}

/** Folds as readers do: any run of white space (no-break space included) becomes one blank, none at either end. */
export class MappedTextBuilder {
	#text = "";
	#runs: number[] = [];
	/** White space not yet written: it is only when a word follows. -1: none. */
	#blankStart = -1;
	#blankEnd = -1;

	get isEmpty(): boolean {
		return this.#text === "";
	}

	/**
	 * Text that stands for itself; white space in it is folded.
	 *
	 * @param text `[start, end)` of it is added
	 * @param shift what makes an offset in `text` one in the source
	 */
	addVerbatim(text: string, start: number, end: number, shift = 0): void {
		let at = start;
		while (at < end) {
			const from = at;
			while (at < end && isBlank(text.charCodeAt(at))) at++;
			if (at > from) this.addBlank(from + shift, at + shift);
			// Words that single blanks part are taken as they stand, in one piece: text of a million words stays cheap.
			const words = at;
			while (at < end && (!isBlank(text.charCodeAt(at)) || isLoneSpace(text, at, end))) at++;
			if (at > words) this.#push(text.slice(words, at), words + shift, at - words);
		}
	}

	/** `text` decoded from the source span (an entity). Decoded white space is folded too. */
	addDecoded(text: string, start: number, end: number): void {
		if (text !== "" && [...text].every((c) => isBlank(c.charCodeAt(0)))) this.addBlank(start, end);
		else if (text !== "") this.#push(text, start, end - start);
	}

	/** White space, or markup that separates words (`<br>`, a cell border). */
	addBlank(start: number, end: number): void {
		if (this.#blankStart < 0) this.#blankStart = start;
		this.#blankEnd = end;
	}

	/** The text so far; the builder is empty afterwards. */
	build(): MappedText {
		const result = new MappedText(detached(this.#text), this.#runs);
		this.#text = "";
		this.#runs = [];
		this.#blankStart = -1;
		return result;
	}

	#push(text: string, sourceStart: number, sourceLength: number): void {
		if (this.#blankStart >= 0 && this.#text !== "") {
			// One blank as it stands joins the verbatim run before it; anything longer is a run of its own.
			this.#run(" ", this.#blankStart, this.#blankEnd - this.#blankStart);
		}
		this.#blankStart = -1;
		this.#run(text, sourceStart, sourceLength);
	}

	#run(text: string, sourceStart: number, sourceLength: number): void {
		const last = this.#runs.length - 3;
		const lastText = this.#runs[last] ?? 0;
		const lastLength = this.#runs[last + 2] ?? 0;
		const joins =
			last >= 0 &&
			text.length === sourceLength &&
			this.#text.length - lastText === lastLength &&
			(this.#runs[last + 1] ?? 0) + lastLength === sourceStart;
		if (joins) this.#runs[last + 2] = lastLength + sourceLength;
		else this.#runs.push(this.#text.length, sourceStart, sourceLength);
		this.#text += text;
	}
}

/** The engine copies shorter parts of a string anyway. */
const SHARED_LENGTH = 13;

/** A copy of its own: a part of a string keeps the whole of it in memory, here every version of a draft that was edited. */
export function detached(text: string): string {
	return text.length < SHARED_LENGTH ? text : ` ${text}`.slice(1);
}

function isLoneSpace(source: string, at: number, end: number): boolean {
	return source.charCodeAt(at) === 32 && at + 1 < end && !isBlank(source.charCodeAt(at + 1));
}

/** Space, tab, line ends, no-break space and the fixed-width blanks of typography. */
export function isBlank(code: number): boolean {
	return (
		code === 32 ||
		(code >= 9 && code <= 13) ||
		code === 0xa0 ||
		(code >= 0x2000 && code <= 0x200b) ||
		code === 0x202f ||
		code === 0x3000 ||
		code === 0xfeff
	);
}
