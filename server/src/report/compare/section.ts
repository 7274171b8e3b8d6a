/** One line of a comparison: what it is about, what was said then and is said now, and what that amounts to. */
export interface Row {
	readonly about: string;
	readonly older: string;
	readonly newer: string;
	readonly state: string;
}

/** A table of a comparison; each surface draws it in its own way. */
export interface Section {
	readonly title: string;
	readonly rows: readonly Row[];
}
