import type { Draft } from "../draft/types.ts";
import { cutSentences } from "./sentences.ts";
import type { Sentence } from "./types.ts";
import { fold } from "./view.ts";

/** Shorter than this (letters and digits), a repeat says nothing: list marks, running headers. */
const SHORTEST_REPEAT = 12;

/**
 * The sentences of the narrative in reading order, each once: overlapping text blocks and rendered pages repeat
 * whole paragraphs, and a piece of a sentence that stands complete elsewhere is left out too.
 */
export function narrativeSentences(draft: Draft): readonly Sentence[] {
	const all: (Omit<Sentence, "index"> & { readonly folded: string })[] = [];
	let heading = "";
	for (const passage of draft.passages) {
		const text = passage.text.text;
		if (passage.kind === "heading") heading = text;
		for (const [start, end] of cutSentences(passage)) {
			const sentence = text.slice(start, end);
			const span = passage.text.span(start, end);
			all.push({
				...span,
				text: sentence,
				passage,
				offset: start,
				heading: passage.kind === "heading" ? "" : heading,
				folded: fold(sentence),
			});
		}
	}
	const repeats = repeatsOf(
		all.map((s) => s.folded),
		draft.format === "fact-sheet",
	);
	return all
		.filter((s, i) => s.folded.length > 0 && !repeats.has(i))
		.map(({ folded: _, ...sentence }, index) => ({ ...sentence, index }));
}

/** Places of texts that repeat an earlier one or, where blocks overlap, are a piece of another. */
function repeatsOf(folded: readonly string[], overlapping: boolean): ReadonlySet<number> {
	const seen = new Map<string, number>();
	const repeats = new Set<number>();
	folded.forEach((text, i) => {
		if (text.length < SHORTEST_REPEAT) return;
		if (seen.has(text)) repeats.add(i);
		else seen.set(text, i);
	});
	if (!overlapping) return repeats;
	const joined = [...seen.keys()].join("\n");
	for (const [text, i] of seen) {
		// Found twice: once as itself, once inside a longer one.
		const first = joined.indexOf(text);
		if (joined.indexOf(text, first + 1) >= 0) repeats.add(i);
	}
	return repeats;
}
