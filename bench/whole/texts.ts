import { draft } from "../texts/draft.ts";

/** A text that tools check whole. */
export interface Text {
	readonly name: string;
	readonly bytes: number;
	/** The text; each seed makes one of its own. */
	make(seed: number): string;
}

/**
 * Item 16K and nothing else, so that every sentence is one that we judge: the most that a text can ask of us, being
 * as long as the longest of 8,720 filings. And a
 * whole report, as long, in which the Item is as long as it usually is.
 */
export const TEXTS: readonly Text[] = [
	{ name: "Item, 20 KB", bytes: 20_000, make: (seed) => draft({ bytes: 20_000, seed }) },
	{ name: "Item, 100 KB", bytes: 100_000, make: (seed) => draft({ bytes: 100_000, seed }) },
	{ name: "report, 1 MB", bytes: 1_000_000, make: (seed) => draft({ bytes: 1_000_000, seed, item: 20_000 }) },
];
