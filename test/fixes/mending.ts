import assert from "node:assert/strict";
import type { Draft, Fact } from "../../server/src/draft/types.ts";
import type { Offer } from "../../server/src/fixes/edits.ts";
import { offersOf } from "../../server/src/fixes/edits.ts";
import type { LintOptions, LintResult } from "../../server/src/lint.ts";
import { lint } from "../../server/src/lint.ts";
import type { Finding } from "../../server/src/rules/define-rule.ts";
import { withCovered } from "../../server/src/rules/supersede.ts";
import { replaced } from "../../server/src/text/replacement.ts";
import { said } from "../support/said.ts";

/** All fixes that a draft is offered. */
export function offersIn({ draft, findings }: LintResult): readonly Offer[] {
	return draft ? findings.flatMap((finding) => offersOf(draft, finding)) : [];
}

/**
 * What is wrong with a fix: its finding is still there, another one has come, or it changed a fact that it does not
 * name. Nothing for one that keeps what it says.
 *
 * @param before what was found in `source`
 */
export function faultsOf(source: string, options: LintOptions, before: LintResult, offer: Offer): readonly string[] {
	const after = lint(replaced(source, offer.replacements), options);
	assert.ok(before.draft);
	if (!after.draft) return ["what is left is no draft"];
	const [was, is] = [countsOf(before.findings), countsOf(after.findings)];
	const { rule } = offer.finding;
	const gone = (is.get(rule) ?? 0) < (was.get(rule) ?? 0);
	const come = withCovered(after.findings).filter((it) => (is.get(it.rule) ?? 0) > (was.get(it.rule) ?? 0));
	return [
		...(gone ? [] : [`${rule} is still there`]),
		...come.map((it) => `new: ${it.rule}: ${said(it)}`),
		...changed(before.draft, after.draft, namedBy(offer)),
	];
}

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { rule } of withCovered(findings)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return counts;
}

/** Concepts whose facts a fix may change. A fix of words changes them in each block that holds them, and no flag. */
function namedBy({ finding, fix }: Offer): (fact: Fact) => boolean {
	const words = fix.intents.every(({ kind }) => kind === "replace");
	return (fact) => (words ? fact.kind !== "flag" : fact.concept === finding.concept);
}

/** Facts of other concepts that are not as they were. */
function changed(before: Draft, after: Draft, isNamed: (fact: Fact) => boolean): readonly string[] {
	const told = ({ facts }: Draft) =>
		facts.filter((fact) => !isNamed(fact)).map(({ concept, value, text, nil }) => ({ concept, value, text, nil }));
	try {
		assert.deepEqual(told(after), told(before));
		return [];
	} catch (error) {
		return [`another fact has changed: ${error instanceof Error ? error.message : error}`];
	}
}
