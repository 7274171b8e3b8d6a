import { createHash } from "node:crypto";

/** A regular expression of the product. */
export interface Pattern {
	/** Path from the project. */
	readonly file: string;
	readonly source: string;
	readonly flags: string;
}

const PARTS = /\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{(\d+)(?:(,)(\d*))?\}/gs;
/** No counted repetition is longer in what is judged. */
const COUNT = 2;

/**
 * The pattern as it is judged: counted repetitions are cut short. They add a factor, not growth, and at full length
 * a checker takes `{0,60}` for a loop.
 */
export function shortened(source: string): string {
	return source.replace(PARTS, (part, least?: string, comma?: string, most?: string) => {
		if (least === undefined) return part;
		const from = Math.min(COUNT, Number(least));
		if (comma === undefined) return `{${from}}`;
		return most ? `{${from},${Math.min(COUNT, Number(most))}}` : `{${from},}`;
	});
}

/** Names what is judged, in the record of verdicts. */
export function keyOf({ source, flags }: Pattern): string {
	return createHash("sha256")
		.update(`${flags}/${shortened(source)}`)
		.digest("hex")
		.slice(0, 16);
}
