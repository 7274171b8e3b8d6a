import type { Severity } from "../rules/define-rule.ts";
import { SEVERITIES } from "../rules/define-rule.ts";
import { choice } from "./values.ts";

/** From which severity on a finding makes a run fail. */
export type FailOn = Severity | "never";

const MEANINGS: Readonly<Record<FailOn, string>> = {
	error: "Errors.",
	warning: "Errors and warnings.",
	info: "Every finding, notes too.",
	never: "No finding.",
};

export const FAIL_ON = Object.keys(MEANINGS) as readonly FailOn[];

/** The type of the setting. */
export const failOn = choice(MEANINGS);

/** Whether a finding of this severity makes the run fail. */
export function fails(severity: Severity, bound: FailOn): boolean {
	return bound !== "never" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(bound);
}

/** Whether a text names a severity to fail on. */
export function isFailOn(text: unknown): text is FailOn {
	return FAIL_ON.some((known) => known === text);
}
