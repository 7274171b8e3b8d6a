import { table } from "./markdown.ts";

/** Something that must hold, and what was measured. `holds` is undefined where it could not be measured. */
export interface Mark {
	readonly claim: string;
	readonly measured: string;
	readonly holds: boolean | undefined;
}

/** What one part of the benchmark measured: tables in Markdown, and the marks on them. */
export interface Section {
	readonly tables: readonly string[];
	readonly marks: readonly Mark[];
}

/** A mark that a measured value must not pass. */
export function atMost(claim: string, value: number, limit: number, shown: string): Mark {
	return { claim, measured: shown, holds: Number.isNaN(value) ? undefined : value <= limit };
}

export function marksTable(marks: readonly Mark[]): string {
	return table(
		["must hold", "measured", "holds"],
		marks.map(({ claim, measured, holds }) => [claim, measured, holds === undefined ? "not measured" : yesNo(holds)]),
		3,
	);
}

function yesNo(holds: boolean): string {
	return holds ? "yes" : "**no**";
}
