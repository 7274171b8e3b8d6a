import { cite } from "../requirements/citations.ts";
import type { Steps } from "../text/steps.ts";
import { every, finish } from "../text/steps.ts";
import type { Finding, Report, Rule, RuleContext, Severity, SeverityBy } from "./define-rule.ts";
import { levelOf } from "./groups.ts";
import { RULES } from "./index.ts";
import { ruleFailed } from "./own-findings.ts";
import { byGravity, supersede } from "./supersede.ts";

const NO_TERMS: ReadonlySet<string> = new Set();

/** What `lint` hands to the rules. */
type Input = Omit<RuleContext, "cite" | "waivers" | "terms"> & Partial<Pick<RuleContext, "waivers" | "terms">>;

export interface Applied {
	readonly findings: readonly Finding[];
	readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/**
 * Runs every rule of the draft's regime. A rule that throws becomes one `internal` finding at the draft's anchor and
 * an entry in `failures`; the others go on.
 *
 * @param severity a rule's own entry wins over its group's
 */
export function applyRules(input: Input, severity: SeverityBy, rules: readonly Rule[] = RULES): Applied {
	const { findings, failures } = finish(applyInSteps(input, severity, rules));
	return { findings: supersede(findings, rules), failures };
}

/** Sentences and facts that are looked at in one step: of a long Item by one or two rules, of a short one by many. */
const STEP = 500;

/** As `applyRules`, before one finding leads another; a step is some rules, or what a rule does up to a rest. */
export function* applyInSteps(input: Input, severity: SeverityBy, rules: readonly Rule[] = RULES): Steps<Applied> {
	const { draft, judgement, waivers = [], terms = NO_TERMS } = input;
	const context: RuleContext = { draft, judgement, waivers, terms, cite: (paragraph) => cite(draft.form, paragraph) };
	const isSet = Object.keys(severity).length > 0;
	const findings: Finding[] = [];
	const failures: { rule: string; error: unknown }[] = [];
	const rest = every(STEP);
	const looked = judgement.sentences.length + draft.facts.length;
	for (const rule of rules) {
		if (rule.regime !== "any" && rule.regime !== draft.regime) continue;
		const set = isSet ? levelOf(severity, rule.id) : undefined;
		if (set === "off") continue;
		try {
			for (const report of rule.check(context)) {
				if (report) findings.push(finding(rule, report, context, set));
				else yield;
			}
		} catch (error) {
			failures.push({ rule: rule.id, error });
			findings.push(ruleFailed(rule.id, error, draft.anchor));
		}
		if (rest(looked)) yield;
	}
	return { findings: findings.sort(byPlace), failures };
}

/** Sorts findings by place, then the graver first. */
export function byPlace(a: Finding, b: Finding): number {
	return a.start - b.start || a.end - b.end || byGravity(a, b) || (a.rule < b.rule ? -1 : 1);
}

function finding(rule: Rule, report: Report, context: RuleContext, set: Severity | undefined): Finding {
	const own = report.severity && byGravity({ severity: report.severity }, rule) > 0 ? report.severity : rule.severity;
	const named = report.basis ?? rule.basis;
	const basis = /^(?:\(|Instruction)/.test(named) ? context.cite(named) : named;
	return {
		start: report.start,
		end: report.end,
		rule: rule.id,
		messageId: report.messageId,
		data: report.data ?? {},
		severity: set ?? own,
		basis,
		...(report.requirement && { requirement: report.requirement }),
		...(report.concept && { concept: report.concept }),
		related: report.related ?? [],
		fixes: report.fixes ?? [],
	};
}
