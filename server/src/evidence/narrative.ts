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
	if (overlapping) for (const i of piecesOf(seen)) repeats.add(i);
	return repeats;
}

/** A piece is found by its first letters; a piece that is shorter is none. */
const KEY = 20;
/** Texts that begin alike are compared up to so many: a page that repeats one beginning stays linear. */
const ALIKE = 64;

/** Places of texts that stand inside another text. */
function piecesOf(texts: ReadonlyMap<string, number>): readonly number[] {
	const byKey = new Map<string, string[]>();
	for (const text of texts.keys()) {
		if (text.length < KEY) continue;
		const alike = byKey.get(text.slice(0, KEY));
		if (!alike) byKey.set(text.slice(0, KEY), [text]);
		else if (alike.length < ALIKE) alike.push(text);
	}
	const pieces = new Set<number>();
	for (const whole of texts.keys()) {
		for (let at = 0; at + KEY <= whole.length; at++) {
			for (const text of byKey.get(whole.slice(at, at + KEY)) ?? []) {
				const place = texts.get(text);
				if (place !== undefined && text.length < whole.length && whole.startsWith(text, at)) pieces.add(place);
			}
		}
	}
	return [...pieces];
}
