import type { LintOptions, LintResult } from "../lint.ts";
import { lint } from "../lint.ts";
import { INTERNAL_RULE } from "./rule-page.ts";

/**
 * `lint` with a net under it: what a rule throws is caught inside already, this catches the rest (a reader, the
 * classifier), so that neither the editor nor a run over many files dies of one draft.
 *
 * @returns the result; after a failure one `internal` finding at the start, and the failure in `failures`
 */
export function safeLint(source: string, options: LintOptions, run: typeof lint = lint): LintResult {
	try {
		return run(source, options);
	} catch (error) {
		return failedLint(source.length, error);
	}
}

/** What is said of a source, of so many characters, whose lint threw. */
export function failedLint(length: number, error: unknown): LintResult {
	return {
		findings: [
			{
				rule: INTERNAL_RULE,
				severity: "error",
				message: `cydlint failed on this document and checked nothing: ${messageOf(error)}`,
				start: 0,
				end: Math.min(1, length),
				related: [],
			},
		],
		failures: [{ rule: INTERNAL_RULE, error }],
	};
}

/** What a thrown value says, on one line. */
export function messageOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.replace(/\s+/g, " ").trim() || "unknown failure";
}
