/**
 * A source as readers see it: a string, or a text in pieces that is not joined at every keystroke. Never changed: an
 * edit makes another one. Offsets are UTF-16 code units.
 */
export interface SourceText {
	readonly length: number;
	/** As of a string, for offsets that are not negative. */
	slice(start: number, end?: number): string;
}

/** The whole text; of a text in pieces it is joined. */
export function whole(text: SourceText): string {
	return typeof text === "string" ? text : text.slice(0);
}
