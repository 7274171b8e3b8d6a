import type { Span } from "../../draft/types.ts";
import type { Sentence } from "../../evidence/types.ts";
import { viewOf } from "../../evidence/view.ts";

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

/** Many patterns look at each sentence; its view is made once. */
const views = new WeakMap<Sentence, string>();

function plainView(sentence: Sentence): string {
	let view = views.get(sentence);
	if (view === undefined) {
		view = viewOf(sentence.text);
		views.set(sentence, view);
	}
	return view;
}

/** All places in the sentences' plain views (lower case, plain quotes and hyphens) where a global pattern matches. */
export function* matchesIn(sentences: readonly Sentence[], pattern: RegExp): Generator<Match> {
	for (const sentence of sentences) {
		yield* matches(sentence, plainView(sentence), pattern);
	}
}

/** As `matchesIn`, but on the text as it stands: for signs and capitals. */
export function* rawMatchesIn(sentences: readonly Sentence[], pattern: RegExp): Generator<Match> {
	for (const sentence of sentences) yield* matches(sentence, sentence.text, pattern);
}

function* matches(sentence: Sentence, text: string, pattern: RegExp): Generator<Match> {
	for (const groups of text.matchAll(pattern)) {
		const end = groups.index + groups[0].length;
		yield {
			...wordsSpan(sentence, groups.index, end),
			sentence,
			text: sentence.text.slice(groups.index, end),
			groups,
			view: text,
		};
	}
}

/** The source span of `[start, end)` of a sentence's text. */
export function wordsSpan(sentence: Sentence, start: number, end: number): Span {
	return sentence.passage.text.span(sentence.offset + start, sentence.offset + end);
}
