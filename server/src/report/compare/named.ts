import type { Comparison } from "../../compare/types.ts";

/** A comparison with what the user called the two drafts, and their texts. */
export interface NamedComparison {
	readonly comparison: Comparison;
	readonly older: { readonly path: string; readonly source: string };
	readonly newer: { readonly path: string; readonly source: string };
}

/** `Form 8-K, period or event 2026-03-09`. */
export function filingOf({ draft }: Comparison["older"]): string {
	const form = draft.form === undefined ? "form not said" : `Form ${draft.form}`;
	return draft.period.end === undefined ? form : `${form}, period or event ${draft.period.end}`;
}
