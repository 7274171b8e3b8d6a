import { lastWhere } from "../../text/sorted.ts";
import type { Span } from "../../text/span.ts";

/** A paragraph of a Word file. Span: where it stands in the Markdown made of it. */
export interface WordPlace extends Span {
	/** Counts from 1 what says something: in cells and text boxes too. */
	readonly paragraph: number;
	/** Number of the footnote or endnote to that paragraph, if it is one. */
	readonly note?: number;
	/** The last heading before it; empty where there is none. */
	readonly heading: string;
}

/** The paragraph that an offset of the Markdown stands in, or the last one before it. */
export function placeAt(places: readonly WordPlace[], offset: number): WordPlace | undefined {
	return places[
		Math.max(
			0,
			lastWhere(places.length, (at) => (places[at]?.start ?? 0) <= offset),
		)
	];
}
