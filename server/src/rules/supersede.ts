import type { Finding, Rule } from "./define-rule.ts";
import { SEVERITIES } from "./define-rule.ts";
import { groupOf } from "./groups.ts";
import { groupBy } from "./support/group-by.ts";

type Ranked = Pick<Rule, "id" | "supersedes" | "silences">;
type Leads = (a: Finding, b: Finding) => boolean;

/** Rules by their ids: nearly always the same ones. */
const known = new WeakMap<readonly Ranked[], ReadonlyMap<string, Ranked>>();

/**
 * One gap, one finding. Of two findings on one requirement, of which one's rule supersedes the other's, the graver
 * leads; of two that are equally grave, that of the rule which supersedes. The other is told among what the first
 * covers: `effect-no-forward-looking` covers `effect-incidents-only`, so that one statement is mended once. Findings
 * of rules that another finding silences are left out.
 *
 * @returns those that lead, with what they cover, and all others, in the order given
 */
export function supersede(findings: readonly Finding[], rules: readonly Ranked[]): readonly Finding[] {
	const by = known.get(rules) ?? new Map(rules.map((rule) => [rule.id, rule]));
	known.set(rules, by);
	const silent = findings.flatMap(({ rule }) => by.get(rule)?.silences ?? []);
	const told = silent.length > 0 ? findings.filter(({ rule }) => !names(silent, rule)) : findings;
	const leads: Leads = (a, b) => {
		const isOver = names(by.get(a.rule)?.supersedes, b.rule);
		const isUnder = names(by.get(b.rule)?.supersedes, a.rule);
		const order = byGravity(a, b);
		return order < 0 ? isOver || isUnder : order === 0 && isOver;
	};
	const covered = new Map<Finding, Finding[]>();
	const leading = new Set(told);
	for (const [requirement, group] of groupBy(told, (it) => it.requirement ?? "")) {
		if (requirement === "") continue;
		// A hostile draft may have ten thousand of one rule: the first stands for all, so that none is compared with each.
		const firsts = [...groupBy(group, (it) => it.rule).values()].flatMap(([first]) => first ?? []).sort(byGravity);
		for (const one of group) {
			const leader = leaderOf(one, firsts, leads);
			if (leader === one) continue;
			leading.delete(one);
			const others = covered.get(leader);
			if (others) others.push(one);
			else covered.set(leader, [one]);
		}
	}
	return [...leading].map((one) => {
		const covers = covered.get(one);
		return covers ? { ...one, covers } : one;
	});
}

/** All findings one by one, with those that others cover; for whoever counts by rule. */
export function withCovered(findings: readonly Finding[]): readonly Finding[] {
	return findings.flatMap((one) => [one, ...(one.covers ?? [])]);
}

/** The finding at the end of the chain of those that lead. */
function leaderOf(one: Finding, among: readonly Finding[], leads: Leads): Finding {
	const leader = among.find((it) => it !== one && leads(it, one));
	return leader
		? leaderOf(
				leader,
				among.filter((it) => it !== leader),
				leads,
			)
		: one;
}

/** Whether a rule is among those named, by its id or by its group. */
function names(ids: readonly string[] = [], rule: string): boolean {
	return ids.includes(rule) || ids.includes(groupOf(rule));
}

/** Sorts the graver first. */
export function byGravity(a: Pick<Finding, "severity">, b: Pick<Finding, "severity">): number {
	return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
