import type { WordPlace } from "../formats/docx/places.ts";
import type { LintResult } from "../lint.ts";

/** Who made a report. */
export interface Tool {
	readonly name: string;
	readonly version: string;
}

/** One file that was read and checked. */
export interface Checked {
	/** As the user gave it, or as the walk found it under what the user gave. */
	readonly path: string;
	/** The path's bytes in base64, where they are no UTF-8. */
	readonly pathBase64?: string;
	readonly source: string;
	/** Of a Word file: where its paragraphs stand in `source`, which is Markdown made of it. */
	readonly places?: readonly WordPlace[];
	readonly result: LintResult;
}

/** Writes what was found; the parts are asked for in this order, so that no more than one file is held. */
export interface Reporter {
	start(): string;
	file(checked: Checked): string;
	/** Of what was named and could not be checked, between the files: what it is, and why. */
	failed(path: string, problem: string): string;
	end(): string;
}
