import type { AnswerValue, BlockJudgement, Stance, VerdictValue } from "../judgement/types.ts";
import type { Finding, Severity } from "../rules/define-rule.ts";
import { SEVERITIES } from "../rules/define-rule.ts";
import type { Waived } from "../waivers/waive.ts";

/** A severity as people read it; programs read `info`. */
export const SEVERITY_WORD: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** A severity as what is asked of the person who reads it. */
export const DECISION: Readonly<Record<Severity, string>> = { error: "Must fix", warning: "Consider", info: "Note" };

/** `1 error`, `3 notes`. */
export function counted(count: number, severity: Severity): string {
	return `${count} ${SEVERITY_WORD[severity]}${count === 1 ? "" : "s"}`;
}

/** How many findings there are of each severity, gravest first; those of which there are none are left out. */
export function countsOf(findings: readonly Pick<Finding, "severity">[]): readonly (readonly [Severity, number])[] {
	return SEVERITIES.map((own) => [own, findings.filter(({ severity }) => severity === own).length] as const).filter(
		([, count]) => count > 0,
	);
}

/** Who accepted a finding, when and why: `Accepted by A. Moen on 2026-02-01: the board has read it`. */
export function acceptedText({ acceptance: { reason, by, on } }: Waived): string {
	const who = [...(by === undefined ? [] : [`by ${by}`]), ...(on === undefined ? [] : [`on ${on}`])].join(" ");
	return [`Accepted${who === "" ? "" : ` ${who}`}`, ...(reason === undefined ? [] : [reason])].join(": ");
}

/** Answers that leave something to be written, worst first. The others answer what is asked. */
export const OPEN_ANSWERS: readonly AnswerValue[] = ["silent", "unclear", "partial"];

/** Whether an answer leaves nothing open. */
export function isAnswered({ answer }: { readonly answer: AnswerValue }): boolean {
	return !OPEN_ANSWERS.includes(answer);
}

/** What follows a verdict: "**contradicted** by the prose". */
export const VERDICT_TAIL: Readonly<Record<VerdictValue, string>> = {
	consistent: "with the prose",
	contradicted: "by the prose",
	unsupported: "by the prose",
	unclear: "against the prose",
};

/** How a sentence stands to what it speaks of, to complete "It … ". */
export const STANCE: Readonly<Record<Stance, string>> = {
	affirms: "affirms",
	denies: "denies",
	hypothetical: "speaks of what may or could be",
	planned: "speaks of what is planned",
};

/** How a text block stands to what it is tagged as. */
export const FIT: Readonly<Record<BlockJudgement["fit"], string>> = {
	fits: "fits",
	unrelated: "holds something else",
	unclear: "unclear",
};

/** `no sentence`, `1 sentence`, `3 sentences`. */
export function sentences(count: number): string {
	return count === 0 ? "no sentence" : `${count} sentence${count === 1 ? "" : "s"}`;
}
