import type { MappedText } from "../../mapped-text.ts";
import { MappedTextBuilder } from "../../mapped-text.ts";
import type { MarkupPart } from "./markup.ts";
import { BLANK, EXCLUDED, RAW } from "./tags.ts";
import { addText } from "./tokens.ts";

/** Decoded text of runs of one part, white space folded, without what `ix:exclude` takes out. */
export function textOfRuns(source: string, part: MarkupPart, first: number, end: number): MappedText {
	const builder = newText();
	addRuns(builder, source, part, first, end, Number.POSITIVE_INFINITY);
	return builder.build();
}

export function newText(): MappedTextBuilder {
	return new MappedTextBuilder();
}

/**
 * Adds runs of a part to a text.
 *
 * @param limit stop when the source of so many characters is read
 * @returns how many were read
 */
export function addRuns(
	builder: MappedTextBuilder,
	source: string,
	{ runs, start: origin }: MarkupPart,
	first: number,
	end: number,
	limit: number,
): number {
	let taken = 0;
	for (let run = first; run < end && taken < limit; run++) {
		const start = origin + (runs[run * 3] ?? 0);
		const stop = Math.min(origin + (runs[run * 3 + 1] ?? 0), start + limit - taken);
		const bits = runs[run * 3 + 2] ?? 0;
		if (bits & EXCLUDED) continue;
		if (bits & BLANK) builder.addBlank(start, stop);
		else if (bits & RAW) builder.addVerbatim(source, start, stop);
		else addText(builder, source, start, stop);
		taken += stop - start;
	}
	return taken;
}

/** Keeps the words of one range of runs from those of the next. */
export function addBreak(builder: MappedTextBuilder, { runs, start }: MarkupPart, end: number): void {
	const at = start + (runs[(end - 1) * 3 + 1] ?? 0);
	builder.addBlank(at, at);
}
