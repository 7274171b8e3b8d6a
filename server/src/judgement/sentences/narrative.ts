import type { Draft } from "../../draft/types.ts";
import { hasPrompt } from "../../requirements/scaffolds.ts";
import type { Steps } from "../../text/steps.ts";
import { every, finish } from "../../text/steps.ts";
import type { Sentence } from "../types.ts";
import { byText } from "./by-text.ts";
import { cutSentences } from "./cut.ts";
import type { DefinedName } from "./defined-names.ts";
import { definedNames, resolveNames } from "./defined-names.ts";
import { fold } from "./plain-view.ts";

/** Shorter than this (letters and digits), a repeat says nothing: list marks, running headers. */
const SHORTEST_REPEAT = 12;

/**
 * The sentences of the narrative in reading order, each once: overlapping text blocks and rendered pages repeat
 * whole paragraphs, and a piece of a sentence that stands complete elsewhere is left out too.
 */
export function narrativeSentences(draft: Draft): readonly Sentence[] {
	return finish(narrativeInSteps(draft));
}

/** Characters of text that are cut into sentences, and compared, in one step. */
const STEP = 20_000;

/**
 * As `narrativeSentences`; a step is a few passages.
 *
 * @param set names that stand for something besides those that the draft defines
 */
export function* narrativeInSteps(draft: Draft, set: readonly DefinedName[] = []): Steps<readonly Sentence[]> {
	const sentences: Unresolved[] = [];
	const repeats = yield* repeatsOf(draft);
	const rest = every(STEP);
	let place = 0;
	let heading = "";
	for (const passage of draft.passages) {
		if (rest(passage.text.length)) yield;
		const isHeading = passage.kind === "heading";
		if (isHeading) heading = passage.text.text;
		for (const { start: offset, end: last, text } of cutSentences(passage)) {
			if (repeats.has(place++) || fold(text) === "") continue;
			const { start, end } = passage.text.span(offset, last);
			const index = sentences.length;
			const above = isHeading ? "" : heading;
			sentences.push({ start, end, index, text, passage, offset, heading: above, resolved: asItStands(text) });
		}
	}
	const names = [...set, ...definedNames(sentences.map(({ text }) => text))];
	if (names.length > 0)
		for (const sentence of sentences) sentence.resolved = resolveNames(answering(sentence.text), names);
	return sentences;
}

/** A sentence whose names are written out once it is known which ones the draft defines: few define any. */
type Unresolved = Omit<Sentence, "resolved"> & { resolved: Sentence["resolved"] };

const asItStands = byText((text) => resolveNames(answering(text), []));

/** A sentence with a prompt to be filled in answers nothing yet: blanks in its place. */
function answering(text: string): string {
	return hasPrompt(text) ? " ".repeat(text.length) : text;
}

/** Places of sentences that repeat an earlier one or, where blocks overlap, are a piece of another. */
function* repeatsOf({ passages, traits }: Draft): Steps<ReadonlySet<number>> {
	const seen = new Map<string, number>();
	const repeats = new Set<number>();
	const rest = every(STEP);
	let place = -1;
	for (const passage of passages) {
		if (rest(passage.text.length)) yield;
		for (const { text } of cutSentences(passage)) {
			place++;
			const folded = fold(text);
			if (folded.length < SHORTEST_REPEAT) continue;
			if (seen.has(folded)) repeats.add(place);
			else seen.set(folded, place);
		}
	}
	if (traits.taggedTextOnly) for (const piece of yield* insideOthers(seen)) repeats.add(piece);
	return repeats;
}

/** A piece is found by its first letters; a piece that is shorter is none. */
const KEY = 20;
/** Texts that begin alike are compared up to so many: a page that repeats one beginning stays linear. */
const ALIKE = 64;

/** Places of texts that stand inside another text. */
function* insideOthers(texts: ReadonlyMap<string, number>): Steps<ReadonlySet<number>> {
	const byKey = new Map<string, string[]>();
	for (const text of texts.keys()) {
		if (text.length < KEY) continue;
		const alike = byKey.get(text.slice(0, KEY));
		if (!alike) byKey.set(text.slice(0, KEY), [text]);
		else if (alike.length < ALIKE) alike.push(text);
	}
	const pieces = new Set<number>();
	const rest = every(STEP);
	for (const whole of texts.keys()) {
		if (rest(whole.length)) yield;
		for (let at = 0; at + KEY <= whole.length; at++) {
			for (const text of byKey.get(whole.slice(at, at + KEY)) ?? []) {
				const place = texts.get(text);
				if (place !== undefined && text.length < whole.length && whole.startsWith(text, at)) pieces.add(place);
			}
		}
	}
	return pieces;
}
