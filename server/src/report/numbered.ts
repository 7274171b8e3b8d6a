import type { LintResult } from "../lint.ts";
import type { Finding } from "../rules/define-rule.ts";
import type { Waived } from "../waivers/waive.ts";

/** A finding by its number on the sheet. */
export interface Numbered {
	/** From 1: those that are open first, then those that somebody accepted. */
	readonly number: number;
	readonly finding: Finding;
	readonly waived?: Waived;
}

/** Findings by the numbers under which sheet and comments tell of them. */
export function numbered({ findings, waived }: LintResult): readonly Numbered[] {
	return [
		...findings.map((finding, i) => ({ number: i + 1, finding })),
		...waived.map((one, i) => ({ number: findings.length + i + 1, finding: one.finding, waived: one })),
	];
}
