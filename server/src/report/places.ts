import { oneLine } from "../encode/plain.ts";
import { placeAt } from "../formats/docx/places.ts";
import type { Lines } from "../text/lines.ts";
import { linesOf } from "../text/lines.ts";
import type { Checked } from "./reporter.ts";

/** A place as people find it, counting from 1: line and column, in a Word file paragraph and character. */
export interface FoundPlace {
	readonly line: number;
	readonly column: number;
	/** Of a Word file. */
	readonly paragraph?: number;
	/** Number of the footnote to that paragraph. */
	readonly note?: number;
	/** The heading above; empty where there is none. Of a Word file. */
	readonly heading?: string;
}

/** Finds places in a file that was checked. */
export interface Places {
	/** Those of a text; a Word file has none. */
	readonly lines?: Lines;
	placeOf(offset: number): FoundPlace;
	/** `line 3, column 4`; `paragraph 12, under “Governance”`. */
	inWords(offset: number): string;
	/** `line 3`; `paragraph 12`, `footnote 1 to paragraph 12`. */
	short(offset: number): string;
}

/** Places in a file: Word has no lines, so that there a line is a paragraph and is called so. */
export function placesIn({ source, places }: Pick<Checked, "source" | "places">): Places {
	if (!places) {
		const lines = linesOf(source);
		return {
			lines,
			placeOf: (offset) => lines.placeOf(offset),
			inWords(offset) {
				const { line, column } = lines.placeOf(offset);
				return `line ${line}, column ${column}`;
			},
			short: (offset) => `line ${lines.placeOf(offset).line}`,
		};
	}
	const short = (offset: number): string => {
		const { paragraph = 1, note } = placeAt(places, offset) ?? {};
		return note === undefined ? `paragraph ${paragraph}` : `footnote ${note} to paragraph ${paragraph}`;
	};
	return {
		placeOf(offset) {
			const { start = 0, paragraph = 1, note, heading = "" } = placeAt(places, offset) ?? {};
			const column = Math.max(0, offset - start) + 1;
			return { line: paragraph, column, paragraph, ...(note !== undefined && { note }), heading };
		},
		inWords(offset) {
			const { heading = "" } = placeAt(places, offset) ?? {};
			return heading === "" ? short(offset) : `${short(offset)}, under “${oneLine(heading)}”`;
		},
		short,
	};
}
