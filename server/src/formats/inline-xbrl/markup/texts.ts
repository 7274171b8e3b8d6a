import type { MappedText } from "../../../text/mapped-text.ts";
import { MappedTextBuilder } from "../../../text/mapped-text.ts";
import type { SourceText } from "../../../text/source-text.ts";
import { addText } from "../../entities.ts";
import { BLANK, EXCLUDED, RAW } from "./tags.ts";

/** What is needed of a part to read its texts. */
interface RunsOfPart {
	/** Where its window begins in the source. */
	readonly start: number;
	readonly runs: Runs;
}

/** Stretches of text between tags in source order, three numbers a piece: start, end, bits (see tags.ts). */
export type Runs = readonly number[];

/** No entity is longer: so much more of the source is looked at, lest one be cut short. */
const ENTITY_LENGTH = 40;

/**
 * Decoded text of runs of one part, white space folded, without what `ix:exclude` takes out.
 *
 * @param limit stop when the source of so many characters is read
 */
export function textOfRuns(
	source: SourceText,
	part: RunsOfPart,
	first: number,
	end: number,
	limit: number,
): { readonly text: MappedText; readonly isCut: boolean } {
	const builder = new MappedTextBuilder();
	const taken = addRuns(builder, source, part, first, end, limit, LEAST);
	return { text: builder.build(), isCut: taken >= limit };
}

/** Of a text that is read whole, a run counts for so many characters at least: it costs as much as a longer one. */
const LEAST = 8;

/**
 * Adds runs of a part to a text.
 *
 * @param limit stop when the source of so many characters is read, blanks between tags apart
 * @param least what a run counts for at least
 * @returns how many were read, as they are counted
 */
export function addRuns(
	builder: MappedTextBuilder,
	source: SourceText,
	{ runs, start: origin }: RunsOfPart,
	first: number,
	end: number,
	limit: number,
	least = 0,
): number {
	let taken = 0;
	for (let run = first; run < end && taken < limit; run++) {
		const start = origin + (runs[run * 3] ?? 0);
		const stop = Math.min(origin + (runs[run * 3 + 1] ?? 0), start + limit - taken);
		const bits = runs[run * 3 + 2] ?? 0;
		if (bits & EXCLUDED) continue;
		if (bits & BLANK) {
			builder.addBlank(start, stop);
			continue;
		}
		if (bits & RAW) builder.addVerbatim(source.slice(start, stop), 0, stop - start, start);
		else addText(builder, source.slice(start, stop + ENTITY_LENGTH), 0, stop - start, start);
		taken += Math.max(least, stop - start);
	}
	return taken;
}

/** Keeps the words of one range of runs from those of the next. */
export function addBreak(builder: MappedTextBuilder, { runs, start }: RunsOfPart, end: number): void {
	const at = start + (runs[(end - 1) * 3 + 1] ?? 0);
	builder.addBlank(at, at);
}

/** The text of runs of one part, where that began, and how much of the source was read for it. */
interface KeptText {
	readonly text: MappedText;
	readonly start: number;
	readonly taken: number;
}

/** By the first run and the end; a part has fewer runs than `MOST`. */
const kept = new WeakMap<RunsOfPart, Map<number, KeptText>>();
const MOST = 2 ** 26;

/** As `textOfRuns`, kept with the part: what a flag wraps within a paragraph is decoded once, and then moves with it. */
export function keptText(source: SourceText, part: RunsOfPart, first: number, end: number, limit: number): MappedText {
	const texts = kept.get(part) ?? new Map<number, KeptText>();
	kept.set(part, texts);
	const known = texts.get(first * MOST + end);
	if (known && known.taken <= limit) {
		if (known.start === part.start) return known.text;
		const text = known.text.moved(part.start - known.start);
		texts.set(first * MOST + end, { ...known, text, start: part.start });
		return text;
	}
	const builder = new MappedTextBuilder();
	const taken = addRuns(builder, source, part, first, end, limit);
	const text = builder.build();
	if (taken < limit) texts.set(first * MOST + end, { text, start: part.start, taken });
	return text;
}
