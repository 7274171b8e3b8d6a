import { readDraft } from "./draft/read.ts";
import type { Draft } from "./draft/types.ts";
import { judge } from "./evidence/judge.ts";
import type { Judgement } from "./evidence/types.ts";
import { applyRules } from "./rules/apply.ts";
import type { Finding, Severity } from "./rules/define-rule.ts";

export interface LintOptions {
	/** Path or URI of the source: its extension tells the format. */
	readonly path?: string;
	/** VS Code language id; wins over the path (`cyd`, `markdown`, `html`, `xml`). */
	readonly languageId?: string;
	/** Severity by rule id or by group (the id's first word); `off` leaves the rule out. */
	readonly severity?: Readonly<Record<string, Severity | "off">>;
}

export interface LintResult {
	/** Undefined when the source is no disclosure draft: then there are no findings. */
	readonly draft?: Draft;
	readonly judgement?: Judgement;
	/** By place, then severity. */
	readonly findings: readonly Finding[];
	/** Rules that threw, by id, with what they threw. A finding with rule `internal` stands for each. */
	readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/**
 * Reads, judges and checks one draft. The one door: editor, command line and tests all go through it.
 *
 * @param source the whole text of the draft
 * @returns the reading, the judgement and the findings; never throws on any source
 */
export function lint(source: string, options: LintOptions = {}): LintResult {
	const draft = readDraft(source, options);
	if (!draft) return { findings: [], failures: [] };
	const judgement = judge(draft);
	return { draft, judgement, ...applyRules({ draft, judgement }, options.severity ?? {}) };
}
