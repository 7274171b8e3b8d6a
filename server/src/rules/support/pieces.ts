import type { Fact, Passage } from "../../draft/types.ts";
import { cutSentences } from "../../judgement/sentences/cut.ts";
import { fold } from "../../judgement/sentences/plain-view.ts";
import type { Span } from "../../text/span.ts";

/** Shorter sentences (letters and digits) are found in too many places to tell an order. */
const SHORTEST = 24;

/** A run of sentences that stand one after the other in the wider text too. */
export interface Piece extends Span {
	/** Number of its first sentence in the wider text. */
	readonly place: number;
	/** Where that first sentence stands there. */
	readonly wider: Span;
}

interface Cut extends Span {
	readonly folded: string;
	readonly passage: Passage;
}

/** Where each sentence of a text stands in it, by its letters and digits. */
export type Places = ReadonlyMap<string, { readonly place: number; readonly span: Span } | undefined>;

/** Looks up where each sentence of a fact stands in it; one that it has twice stands nowhere. */
export function placesOf(wider: Fact): Places {
	const places = new Map<string, { place: number; span: Span } | undefined>();
	cutsOf(wider).forEach(({ folded, start, end }, place) => {
		// What stands there twice has no place.
		places.set(folded, places.has(folded) ? undefined : { place, span: { start, end } });
	});
	return places;
}

/** The pieces of `fact` in its order, by where their sentences stand in a wider text. Sentences not found there join the piece beside them. */
export function piecesOf(fact: Fact, places: Places): readonly Piece[] {
	const pieces: { start: number; end: number; place: number; wider: Span; next: number; passage: Passage }[] = [];
	const seen = new Set<string>();
	let loose: Cut | undefined;
	for (const cut of cutsOf(fact)) {
		const last = pieces.at(-1);
		const found = seen.has(cut.folded) || cut.folded.length < SHORTEST ? undefined : places.get(cut.folded);
		seen.add(cut.folded);
		if (!found) {
			if (last && last.passage === cut.passage && !loose) last.end = cut.end;
			else loose ??= cut;
			continue;
		}
		if (last && found.place === last.next && last.passage === cut.passage) {
			last.end = cut.end;
			last.next++;
		} else {
			const start = loose && loose.passage === cut.passage ? loose.start : cut.start;
			pieces.push({
				start,
				end: cut.end,
				place: found.place,
				wider: found.span,
				next: found.place + 1,
				passage: cut.passage,
			});
		}
		loose = undefined;
	}
	return pieces;
}

function cutsOf(fact: Fact): readonly Cut[] {
	return fact.fragments
		.flatMap((fragment) => fragment.passages)
		.flatMap((passage) =>
			cutSentences(passage).map(({ start, end, text }) => ({
				...passage.text.span(start, end),
				folded: fold(text),
				passage,
			})),
		);
}
