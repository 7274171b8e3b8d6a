import type { MappedText } from "../../mapped-text.ts";
import { MappedTextBuilder } from "../../mapped-text.ts";
import type { RunRange } from "./blocks.ts";
import type { Markup } from "./scan.ts";
import { BLANK, EXCLUDED, RAW } from "./tags.ts";
import { addText } from "./tokens.ts";

/**
 * Decoded text of runs, white space folded, without what `ix:exclude` takes out.
 *
 * @param limit stop when the source of so many characters is read: enough for the look of a long text's beginning
 */
export function textOf(markup: Markup, ranges: readonly RunRange[], limit = Number.POSITIVE_INFINITY): MappedText {
	const builder = new MappedTextBuilder();
	let taken = 0;
	for (const { first, end } of ranges) {
		for (let run = first; run < end && taken < limit; run++) {
			const start = markup.runs[run * 3] ?? 0;
			const stop = Math.min(markup.runs[run * 3 + 1] ?? 0, start + limit - taken);
			const bits = markup.runs[run * 3 + 2] ?? 0;
			if (bits & EXCLUDED) continue;
			if (bits & BLANK) builder.addBlank(start, stop);
			else if (bits & RAW) builder.addVerbatim(markup.source, start, stop);
			else addText(builder, markup.source, start, stop);
			taken += stop - start;
		}
		builder.addBlank(lastEnd(markup, end), lastEnd(markup, end));
	}
	return builder.build();
}

function lastEnd(markup: Markup, end: number): number {
	return markup.runs[(end - 1) * 3 + 1] ?? 0;
}
