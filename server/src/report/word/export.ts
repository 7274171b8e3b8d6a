import type { Passage } from "../../draft/types.ts";
import type { Commenter, WordComment } from "../../formats/docx/comment.ts";
import { commented } from "../../formats/docx/comment.ts";
import type { WordText } from "../../formats/docx/word.ts";
import { readWord } from "../../formats/docx/word.ts";
import { readTextRuns, textOfRuns } from "../../formats/markdown/inline.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import { firstWhere, lastWhere } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";
import { itemDocx } from "./item.ts";
import type { ReviewComment } from "./review.ts";

/** What is exported of a draft. */
export interface Exported {
	readonly commented: Uint8Array;
	/** The Item without comments; undefined where the draft's own file is that. */
	readonly clean?: Uint8Array;
	readonly comments: number;
}

/** A draft that was checked, with its findings as comments; `word` is its own file, where it came as one. */
export interface Exportable {
	readonly passages: readonly Passage[];
	readonly comments: readonly ReviewComment[];
	readonly word?: { readonly bytes: Uint8Array; readonly text: WordText };
}

/**
 * The draft as a Word file with its findings as comments: its own file with nothing but comments added, or the Item as a
 * new one, and that without comments too.
 *
 * @param time ISO 8601 in UTC
 * @throws WordProblem where the draft's own file cannot be written to
 */
export async function exportDraft({ passages: all, comments, word }: Exportable, time: string): Promise<Exported> {
	const who: Commenter = { author: "cydlint", initials: "CY", time };
	if (word) {
		const placed = comments.map((it) => hung(it, (span) => word.text.mapped.span(span.start, span.end)));
		return { commented: commented(word.bytes, placed, who), comments: placed.length };
	}
	const passages = all.filter(({ text }) => text.text.trim() !== "");
	const clean = await itemDocx(passages, time);
	const text = readWord(clean);
	if ("problem" in text) throw new Error(`the Item as Word cannot be read back: ${text.problem}`);
	const placed = comments.map((it) => hung(it, (span) => spotIn(text, passages, span)));
	return { commented: commented(clean, placed, who), clean, comments: placed.length };
}

/** A comment at the first of its spots that is there. */
function hung({ spots, ...comment }: ReviewComment, placeOf: (spot: Span) => Span | undefined): WordComment {
	for (const spot of spots) {
		const place = placeOf(spot);
		if (place) return { ...comment, ...place };
	}
	// At the first words of the file.
	return { ...comment, start: 0, end: 1 };
}

/** Where words of a draft stand in the file that was made of its passages; undefined where they are in none. */
function spotIn(word: WordText, passages: readonly Passage[], { start, end }: Span): Span | undefined {
	const at = lastWhere(passages.length, (i) => (passages[i]?.start ?? 0) <= start);
	const passage = passages[at];
	if (!passage || passage.end <= start) return undefined;
	const { text } = passage;
	const from = firstWhere(text.length, (i) => text.toSourceEnd(i + 1) > start);
	const to = firstWhere(text.length, (i) => text.toSource(i) >= end);
	return from < to ? placeIn(word, at, from, to) : undefined;
}

/** Where characters of a paragraph stand in the document. */
function placeIn(word: WordText, paragraph: number, from: number, to: number): Span | undefined {
	const place = word.places[paragraph];
	if (!place) return undefined;
	const { markdown, mapped } = word;
	const text: MappedText = textOfRuns(markdown, readTextRuns(markdown, [place]), 0);
	return text.through(mapped).span(from, to);
}
