import type { Span } from "../text/span.ts";
import type { LeftOut, ReadProblem } from "./types.ts";

/**
 * So much of one document is read, that no document costs more than its readers can wait for. Of 8,720 filings none has
 * tagged text of more than 82,000 characters.
 */
export const LIMITS: Readonly<Record<LeftOut, number>> = {
	/** Facts of the CYD taxonomy. */
	facts: 1_000,
	/** Pieces of facts that continuations or comments part. */
	fragments: 2_000,
	/** Facts open at once: each holds all the text inside it, so depth costs its square. */
	depth: 64,
	/** Characters of the narrative, as `weightOf` counts them. */
	text: 150_000,
	/** Characters of all facts together. */
	"fact-text": 1_000_000,
	/** Addresses that name a taxonomy. */
	addresses: 1_000,
	/** Problems of one kind of fault. */
	problems: 1_000,
};

/** A sentence, a heading or a cell counts for so many characters at least: it costs as much as a longer one. */
const LEAST = 100;
const SENTENCE_END = /[.!?;:]["'”’)\]]*\s/g;

/** What a passage's text counts for, in characters. */
export function weightOf(text: string): number {
	let sentences = 1;
	SENTENCE_END.lastIndex = 0;
	while (SENTENCE_END.test(text)) sentences++;
	return Math.max(text.length, LEAST * sentences);
}

/** How much of a passage's text is read: all of it, if it does not count for more than is read of a whole document. */
export function readableLength(text: string): number {
	const most = LIMITS.text / LEAST;
	if (text.length < 2 * most) return text.length;
	SENTENCE_END.lastIndex = 0;
	for (let sentences = 0; sentences < most; sentences++)
		if (!SENTENCE_END.test(text)) return Math.min(text.length, LIMITS.text);
	return Math.min(SENTENCE_END.lastIndex, LIMITS.text);
}

/** Counts what is taken of one document while its draft is made, and notes where each kind came to its limit. */
export class Budget {
	readonly #taken = new Map<LeftOut, number>();
	readonly #problems = new Map<LeftOut, ReadProblem>();

	/**
	 * Takes one more thing, or `amount` characters of one.
	 *
	 * @param at what is to be taken: the first that is not is shown to the author
	 * @returns false when it is to be left out, as is all of its kind that comes after it
	 */
	take(what: LeftOut, at: Span, amount = 1): boolean {
		const taken = this.#taken.get(what) ?? 0;
		if (taken >= LIMITS[what]) {
			this.leaveOut(what, at);
			return false;
		}
		this.#taken.set(what, taken + amount);
		return true;
	}

	/** Notes that something is left out; the first of each kind is kept. */
	leaveOut(what: LeftOut, { start, end }: Span): void {
		if (!this.#problems.has(what))
			this.#problems.set(what, { kind: "left-out", what, limit: LIMITS[what], start, end });
	}

	/** Whether anything of a kind was left out. */
	hasLeftOut(what: LeftOut): boolean {
		return this.#problems.has(what);
	}

	/** What was left out, a problem each kind. */
	get problems(): readonly ReadProblem[] {
		return [...this.#problems.values()];
	}
}
