/** `[start, end)` of a text as it stood gave way to `inserted` UTF-16 code units. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly inserted: number;
}
