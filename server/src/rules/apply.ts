import type { Steps } from "../draft/steps.ts";
import { finish } from "../draft/steps.ts";
import { cite } from "../requirements/citations.ts";
import type { Finding, Related, Report, Rule, RuleContext, Severity } from "./define-rule.ts";
import { RULES } from "./index.ts";

/** What `lint` hands to the rules. */
type Input = Omit<RuleContext, "cite">;

export interface Applied {
	readonly findings: readonly Finding[];
	readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Runs every rule of the draft's regime. A rule that throws becomes one `internal` finding at the draft's anchor and
 * an entry in `failures`; the others go on.
 *
 * @param severity by rule id or group (the id's first word); the id wins; `off` leaves the rule out
 */
export function applyRules(
	input: Input,
	severity: Readonly<Record<string, Severity | "off">>,
	rules: readonly Rule[] = RULES,
): Applied {
	return finish(applyInSteps(input, severity, rules));
}

/** As `applyRules`; a step is a rule. */
export function* applyInSteps(
	input: Input,
	severity: Readonly<Record<string, Severity | "off">>,
	rules: readonly Rule[] = RULES,
): Steps<Applied> {
	const context: RuleContext = { ...input, cite: (paragraph) => cite(input.draft.form, paragraph) };
	const findings: Finding[] = [];
	const failures: { rule: string; error: unknown }[] = [];
	for (const rule of rules) {
		const set = severity[rule.id] ?? severity[rule.id.split("-", 1)[0] ?? ""];
		if (set === "off" || (rule.regime !== "any" && rule.regime !== input.draft.regime)) continue;
		try {
			for (const report of rule.check(context)) findings.push(finding(rule, report, context, set));
		} catch (error) {
			failures.push({ rule: rule.id, error });
			findings.push({
				...input.draft.anchor,
				rule: "internal",
				severity: "error",
				message: `Rule ${rule.id} failed and was left out: ${error instanceof Error ? error.message : String(error)}. The other findings stand.`,
				related: [],
			});
		}
		yield;
	}
	findings.sort(
		(a, b) => a.start - b.start || a.end - b.end || ORDER[a.severity] - ORDER[b.severity] || (a.rule < b.rule ? -1 : 1),
	);
	return { findings, failures };
}

function finding(rule: Rule, report: Report, context: RuleContext, set: Severity | undefined): Finding {
	const own = report.severity && ORDER[report.severity] > ORDER[rule.severity] ? report.severity : rule.severity;
	const text = (rule.messages[report.message] ?? report.message).replace(/\{(\w+)\}/g, (whole, name: string) =>
		String(report.data?.[name] ?? whole),
	);
	const named = report.basis ?? rule.basis;
	const basis = /^(?:\(|Instruction)/.test(named) ? context.cite(named) : named;
	const related: readonly Related[] = report.related ?? [];
	return {
		start: report.start,
		end: report.end,
		rule: rule.id,
		severity: set ?? own,
		message: `${text} (${basis})`,
		...(report.requirement && { requirement: report.requirement }),
		...(report.concept && { concept: report.concept }),
		related,
	};
}
