import { allMatches } from "../../judgement/sentences/by-text.ts";
import { viewOf } from "../../judgement/sentences/plain-view.ts";
import type { Sentence } from "../../judgement/types.ts";
import type { Span } from "../../text/span.ts";

/** Words found in a sentence, as a span of the source. */
export interface Match extends Span {
	readonly sentence: Sentence;
	/** The words as the draft has them. */
	readonly text: string;
	/** The match on the plain view; its groups, in lower case. */
	readonly groups: RegExpExecArray;
	/** Plain view of the whole sentence. */
	readonly view: string;
}

/** All places in the sentences' plain views (lower case, plain quotes and hyphens) where a global pattern matches. */
export function matchesIn(sentences: readonly Sentence[], pattern: RegExp): readonly Match[] {
	return matches(sentences, pattern, ({ text }) => viewOf(text));
}

/** As `matchesIn`, but on the text as it stands: for signs and capitals. */
export function rawMatchesIn(sentences: readonly Sentence[], pattern: RegExp): readonly Match[] {
	return matches(sentences, pattern, ({ text }) => text);
}

function matches(
	sentences: readonly Sentence[],
	pattern: RegExp,
	view: (sentence: Sentence) => string,
): readonly Match[] {
	const find = allMatches(pattern);
	const found: Match[] = [];
	for (const sentence of sentences) {
		const text = view(sentence);
		for (const groups of find(text)) found.push(match(sentence, text, groups));
	}
	return found;
}

function match(sentence: Sentence, view: string, groups: RegExpExecArray): Match {
	const end = groups.index + groups[0].length;
	const text = sentence.text.slice(groups.index, end);
	return { ...wordsSpan(sentence, groups.index, end), sentence, text, groups, view };
}

/** The source span of `[start, end)` of a sentence's text. */
export function wordsSpan(sentence: Sentence, start: number, end: number): Span {
	return sentence.passage.text.span(sentence.offset + start, sentence.offset + end);
}
