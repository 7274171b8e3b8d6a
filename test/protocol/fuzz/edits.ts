import type { Random } from "../../../bench/texts/random.ts";
import type { Kind } from "./drafts.ts";

/** `[start, end)` of the text as it stands gives way to `text`. */
export interface Change {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const KEYS = "abcdefghij   .,;'\"<>&-|#:\n";
const LINE_ENDS = ["\n", "\r\n", "\r"] as const;

/** An author at work on a draft: mostly near the last edit, now and then elsewhere. */
export class Author {
	readonly #random: Random;
	readonly #kind: Kind;
	#cursor = 0;
	/** What takes back the last edits, the newest last. */
	readonly #undo: Change[] = [];

	constructor(random: Random, kind: Kind) {
		this.#random = random;
		this.#kind = kind;
	}

	/** The next edit of a text. */
	next(text: string): Change {
		const undo = this.#random.below(5) === 0 ? this.#undo.pop() : undefined;
		if (undo) return this.#moved(undo);
		this.#undo.length = Math.min(this.#undo.length, 1_000);
		const change = this.#edit(text, this.#place(text));
		const { start, end, text: inserted } = change;
		this.#undo.push({ start, end: start + inserted.length, text: text.slice(start, end) });
		return this.#moved(change);
	}

	#moved(change: Change): Change {
		this.#cursor = change.start + change.text.length;
		return change;
	}

	#place(text: string): number {
		const { below } = this.#random;
		const near = this.#cursor + below(9) - 4;
		return below(3) > 0 && near >= 0 && near <= text.length ? near : below(text.length + 1);
	}

	#edit(text: string, at: number): Change {
		const { below, pick } = this.#random;
		const until = (length: number): number => Math.min(text.length, at + length);
		switch (below(10)) {
			case 0:
				return { start: at, end: until(1 + below(400)), text: "" };
			case 1:
				return { start: at, end: until(1 + below(8)), text: "" };
			case 2:
				return { start: at, end: until(below(30)), text: pick(this.#kind.snippets) };
			case 3: {
				// A stretch is copied to where the cursor is.
				const from = below(text.length + 1);
				return { start: at, end: at, text: text.slice(from, from + below(300)) };
			}
			case 4: {
				const end = until(below(200));
				return { start: at, end, text: text.slice(at, end).replace(/\r\n?|\n/g, () => pick(LINE_ENDS)) };
			}
			case 5:
			case 6:
				return { start: at, end: at, text: pick(this.#kind.snippets) };
			default:
				return {
					start: at,
					end: at,
					text: Array.from({ length: 1 + below(3) }, () => pick([...KEYS] as [string])).join(""),
				};
		}
	}
}
