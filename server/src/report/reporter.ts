import type { WordPlace } from "../formats/docx/places.ts";
import type { LintResult } from "../lint.ts";
import type { Severity } from "../rules/define-rule.ts";

/** The program that reports, as reports name it. */
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

/** Something named that could not be checked, and why. */
export interface Failed {
	readonly path: string;
	readonly problem: string;
}

/** Something that a folder holds, or a name leads to, and that is not looked at; why, as half a sentence: `a FIFO`. */
export interface LeftOut {
	readonly path: string;
	readonly why: string;
}

/** What one file adds to a report and to its counts: plain data, so that it can come from a worker or an earlier run. */
export interface Part {
	/** Whole entries of the report, as `Reporter.file` made them. */
	readonly entries: readonly string[];
	readonly counts: Readonly<Record<Severity, number>>;
	/** Whether the file holds a disclosure, is `other`, or was not judged since a check failed. */
	readonly kind: "draft" | "other" | "failed";
}

/** What a whole run came to. */
export interface Totals {
	readonly entries: number;
	readonly counts: Readonly<Record<Severity, number>>;
	readonly drafts: number;
	/** Files that are no disclosures. */
	readonly others: number;
	readonly failed: readonly Failed[];
	/** By path. */
	readonly leftOut: readonly LeftOut[];
}

/** A format of a report. It keeps nothing between its calls: entries may be made in any order, anywhere. */
export interface Reporter {
	/** What stands before the first entry. */
	readonly start: string;
	/** What stands between two entries. */
	readonly between: string;
	/** The entries of one file. */
	file(checked: Checked): readonly string[];
	/** The entries, between those of files, on what was named and could not be checked. */
	failed(failed: Failed): readonly string[];
	/** What stands after the last entry. */
	end(totals: Totals): string;
}
