import type { Severity } from "../rules/define-rule.ts";
import { SEVERITIES } from "../rules/define-rule.ts";

/** From which severity on a finding makes a run fail. */
export type FailOn = Severity | "never";

export const FAIL_ON: readonly FailOn[] = [...SEVERITIES, "never"];

/** Notes are for reading and break no build. */
export const DEFAULT_FAIL_ON: FailOn = "warning";

/** Whether a finding of this severity makes the run fail. */
export function fails(severity: Severity, failOn: FailOn): boolean {
	return SEVERITIES.indexOf(severity) <= FAIL_ON.indexOf(failOn) && failOn !== "never";
}

/** Whether a text names a severity to fail on. */
export function isFailOn(text: unknown): text is FailOn {
	return FAIL_ON.some((known) => known === text);
}
