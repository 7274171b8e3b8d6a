import type { Span } from "../../text/span.ts";

/** References that XML has without a document type, and characters by number. */
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/y;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
/** Characters that stand for themselves wherever they stand in a line of Markdown. */
const PLAIN = /[^\\`*_~|<&[\]#\t\n\r\v\f\x85\u2028\u2029]+/y;
/** What a paragraph may begin with and mean something by it. A dash before words is a list's that was typed. */
const AT_START = /^(?:[#+=>]|-(?! \S)|\d{4,9}(?=[.)])|(?=\[[^\]]{1,200}\]:))/;

/** Markdown that is written piece by piece, each mapped to where it stands in the document. */
export class MarkdownSink {
	#text = "";
	/** As `MappedText` has them. */
	readonly #runs: number[] = [];
	/** Where in the document the last piece ended: signs of Markdown stand for nothing there. */
	#at = 0;
	/** Characters of the paragraph that are written. */
	#written = 0;
	/** White space before the next word. */
	#blank: Span | undefined;
	/** Which character of the paragraph would mean something at a line's start; -1: none. */
	#escapedAt = -1;

	/** In UTF-16 units. */
	get length(): number {
		return this.#text.length;
	}

	/** The Markdown, and where its pieces stand in the document. */
	finish(): { readonly text: string; readonly runs: readonly number[] } {
		if (this.length > 0) this.sign("\n");
		return { text: this.#text, runs: this.#runs };
	}

	/** A paragraph begins. @param words all of it, white space folded @param atLineStart a cell begins in a line */
	begin(words: string, atLineStart: boolean): void {
		this.#written = 0;
		this.#blank = undefined;
		const first = atLineStart ? AT_START.exec(words)?.[0] : undefined;
		// `1986.` would number an item: what is escaped is its point.
		this.#escapedAt = first === undefined ? -1 : /\d/.test(first) ? first.length : 0;
	}

	/** Signs of Markdown, which stand for nothing in the document. */
	sign(text: string): void {
		this.#push(text, this.#at, 0);
	}

	/** A tab or a line's end. */
	blank({ start, end }: Span): void {
		if (this.#written > 0) this.#blank ??= { start, end };
	}

	/** The text of a note, which stands in another part: all of it is mapped to its mark. */
	note(words: string, { start, end }: Span): void {
		this.begin(words, false);
		let text = "";
		for (let at = 0; at < words.length; at++) text += asMarkdown(words, at);
		this.#push(text, start, end - start);
	}

	/**
	 * @param raw what stands between the tags of a `w:t`
	 * @param words what it says
	 * @param start where it stands in the document
	 */
	text(raw: string, words: string, start: number): void {
		// Comments and CDATA in a text are rare enough to be mapped as one.
		if (raw.includes("<")) {
			this.#stretch(words, start, raw.length);
			return;
		}
		for (let at = 0; at < raw.length; ) {
			REFERENCE.lastIndex = at;
			const reference = raw[at] === "&" ? REFERENCE.exec(raw) : null;
			const next = reference ? at + reference[0].length : raw.indexOf("&", at + 1);
			const end = next < 0 ? raw.length : next;
			const following = raw[end] === "&" ? undefined : raw[end];
			this.#stretch(reference ? decoded(reference) : raw.slice(at, end), start + at, end - at, following);
			at = end;
		}
	}

	/**
	 * @param length of the source that the words stand for: as many units, or all as one
	 * @param following what comes after them, where that is known
	 */
	#stretch(words: string, start: number, length: number, following?: string): void {
		const isVerbatim = words.length === length;
		let at = this.#written > 0 ? 0 : words.length - words.trimStart().length;
		if (at === words.length) return;
		if (this.#blank) this.#push(" ", this.#blank.start, this.#blank.end - this.#blank.start);
		this.#blank = undefined;
		let text = "";
		while (at < words.length) {
			const piece = this.#piece(words, at, following);
			const taken = piece.taken;
			if (isVerbatim) this.#push(piece.text, start + at, taken);
			else text += piece.text;
			this.#written += taken;
			at += taken;
		}
		if (!isVerbatim) this.#push(text, start, length);
	}

	/** The next plain stretch of words, or one character that is written otherwise. */
	#piece(words: string, at: number, following?: string): { readonly text: string; readonly taken: number } {
		const char = words[at] ?? "";
		if (this.#written === this.#escapedAt)
			return { text: /[&<]/.test(char) ? asMarkdown(words, at) : `\\${char}`, taken: 1 };
		PLAIN.lastIndex = at;
		const plain = PLAIN.exec(words)?.[0].length ?? 0;
		if (plain === 0) return { text: asMarkdown(words, at, following), taken: 1 };
		const most = this.#escapedAt > this.#written ? this.#escapedAt - this.#written : plain;
		const taken = Math.min(plain, most);
		return { text: words.slice(at, at + taken), taken };
	}

	#push(text: string, start: number, length: number): void {
		if (text === "") return;
		const last = this.#runs.length - 3;
		const [lastText = 0, lastStart = 0, lastLength = 0] = this.#runs.slice(-3);
		const isVerbatim = text.length === length && this.length - lastText === lastLength;
		if (last >= 0 && isVerbatim && lastStart + lastLength === start) this.#runs[last + 2] = lastLength + length;
		else this.#runs.push(this.length, start, length);
		this.#text += text;
		this.#at = start + length;
	}
}

function decoded([, name, decimal, hex]: RegExpExecArray): string {
	if (name !== undefined) return NAMED[name] ?? "";
	return String.fromCodePoint(Math.min(Number.parseInt(decimal ?? hex ?? "", decimal ? 10 : 16), 0x10ffff));
}

/**
 * A character as Markdown that shows it wherever in a line it stands.
 *
 * @param following what comes after the last of the words, where that is known
 */
function asMarkdown(words: string, at: number, following?: string): string {
	const char = words[at] ?? "";
	const next = words[at + 1] ?? following;
	if (/\s/.test(char) && char !== "\u00a0") return " ";
	if (/[\\`*_~|]/.test(char)) return `\\${char}`;
	if (char === "<") return "&lt;";
	// At the end of a piece nobody knows what the next one begins with.
	if (char === "&") return next === undefined || /[#a-z]/i.test(next) ? "&amp;" : "&";
	if (char === "[") return next === undefined || next === "^" ? "\\[" : "[";
	if (char === "]") return next === undefined || /[([:]/.test(next) ? "\\]" : "]";
	// Closing marks of a heading are none of its words.
	if (char === "#") return next === undefined || /[\s#]/.test(next) ? "\\#" : "#";
	return char;
}
