/** How grave a finding is; `info` is a note. */
export type Severity = "error" | "warning" | "info";

/** What `lint` may be told of a draft. */
export interface LintOptions {
	/** Name of the draft; its extension tells the format (`.cyd`, `.md`, `.htm`, `.xml`). */
	readonly path?: string;
	/** Severity by rule or group: `{ wording: "off" }`. */
	readonly severity?: Readonly<Record<string, Severity | "off">>;
	/** Form of a draft that does not say its own. */
	readonly form?: "20-F" | "10-K" | "8-K" | "6-K";
	/** End of the period, or day of the event, of a draft that does not say it: `2025-12-31`. */
	readonly period?: string;
}

/** A stretch of the source in UTF-16 code units, its end exclusive; line and column count from 1. */
export interface Place {
	readonly start: number;
	readonly end: number;
	readonly line: number;
	readonly column: number;
}

/** A place with the words that stand there. */
export interface QuotedPlace extends Place {
	readonly quotation: string;
}

/** One finding. */
export interface Finding extends QuotedPlace {
	readonly rule: string;
	readonly severity: Severity;
	/** Title, advice and basis as one text. */
	readonly message: string;
	readonly title: string;
	readonly advice: string | null;
	/** The paragraph, as cited for the draft's form. */
	readonly basis: string | null;
	readonly requirement: string | null;
	readonly concept: string | null;
	readonly related: readonly (QuotedPlace & { readonly message: string })[];
}

/** A sentence that an answer rests on. */
export interface Evidence extends Place {
	readonly text: string;
	/** 0 to 1. */
	readonly strength: number;
	readonly stance: "affirms" | "denies" | "hypothetical" | "planned";
}

/** What the draft answers to one requirement. */
export interface Requirement {
	readonly id: string;
	readonly title: string;
	readonly citation: string;
	readonly answer: "addressed" | "partial" | "silent" | "yes" | "no" | "unclear";
	/** 0 to 1; `null` where it was not measured. */
	readonly confidence: number | null;
	readonly lacks: readonly string[];
	readonly evidence: readonly Evidence[];
}

/** What is found in one draft: a file of the JSON report, as `docs/json.md` describes it. */
export interface Report {
	/** `null` where the source is no cybersecurity disclosure: then all lists are empty. */
	readonly format: string | null;
	readonly form: string | null;
	readonly period: string | null;
	readonly requirements: readonly Requirement[];
	/** By place, then severity. */
	readonly findings: readonly Finding[];
	/** Findings that somebody has accepted in the draft. */
	readonly waived: readonly Finding[];
}

/**
 * Reads, judges and checks one draft. It never throws on any source, opens no file and no connection.
 *
 * @param source the whole text of the draft
 */
export type Lint = (source: string, options?: LintOptions) => Report;
