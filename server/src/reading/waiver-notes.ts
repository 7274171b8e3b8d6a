import type { WaiverNote } from "../draft/waiver.ts";
import type { Part } from "./windows.ts";
import { inSource } from "./windows.ts";

/** A part that takes down the waivers which stand in its window; their offsets count from its start. */
export interface Waiving extends Part {
	readonly waivers: WaiverNote[];
}

/** The waivers of a draft, in source order. They were read with their windows: a key costs none of the others. */
export function waiversIn(parts: readonly Waiving[]): readonly WaiverNote[] {
	const notes: WaiverNote[] = [];
	for (const part of parts)
		for (const note of part.waivers) notes.push({ ...note, ...inSource(part, note), name: inSource(part, note.name) });
	return notes;
}
