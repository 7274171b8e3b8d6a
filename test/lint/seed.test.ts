import assert from "node:assert/strict";
import { test } from "node:test";
import type { Draft, Fact } from "../../server/src/draft/types.ts";
import type { LintResult } from "../../server/src/lint.ts";
import { lint } from "../../server/src/lint.ts";
import { shared, skipWithout } from "../support/shared.ts";

const PATH = "seed/item-16k-fy2024.cyd";
const skip = skipWithout(PATH);
const source = shared(PATH) ?? "";

function byRequirement(result: LintResult): Record<string, string> {
	return Object.fromEntries([...(result.judgement?.answers.values() ?? [])].map((a) => [a.requirement, a.answer]));
}

function verdicts(result: LintResult): Record<string, string> {
	return Object.fromEntries([...(result.judgement?.verdicts.values() ?? [])].map((v) => [v.requirement, v.verdict]));
}

function fact(draft: Draft | undefined, end: string): Fact {
	const found = draft?.facts.find((f) => f.concept.endsWith(end));
	assert.ok(found, `no fact ${end}`);
	return found;
}

function rulesWithin(result: LintResult, span: { start: number; end: number }): string[] {
	return result.findings.filter((f) => f.start >= span.start && f.end <= span.end).map((f) => f.rule);
}

test("the real rendered page: facts and form", { skip }, () => {
	const { draft } = lint(source, { languageId: "cyd" });
	assert.equal(draft?.facts.length, 15);
	assert.equal(draft?.facts.filter((f) => f.kind === "flag").length, 6);
	assert.equal(draft?.form, "20-F");
	assert.equal(draft?.period.end, "2024-12-31");
});

test("the real rendered page: answers and verdicts", { skip }, () => {
	const result = lint(source, { languageId: "cyd" });
	assert.deepEqual(verdicts(result), {
		integrated: "consistent",
		"third-party-engaged": "consistent",
		"third-party-oversight": "unsupported",
		"material-effect": "consistent",
		"positions-responsible": "consistent",
		"reports-to-board": "consistent",
	});
	const answers = byRequirement(result);
	assert.equal(answers["board-oversight"], "partial");
	assert.equal(answers["board-committee"], "silent");
	assert.equal(answers["material-effect"], "no");
	assert.equal(answers["third-party-oversight"], "silent");
});

test("the real rendered page: the tag findings, the typing error, and no error", { skip }, () => {
	const result = lint(source, { languageId: "cyd" });
	const tagged = (end: string) =>
		rulesWithin(result, fact(result.draft, end)).filter((rule) => rule.startsWith("tag-"));
	assert.ok(tagged("BoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock").length > 0);
	assert.ok(tagged("ProcessForInformingBoardCommitteeOrSubcommitteeResponsibleForOversightTextBlock").length > 0);
	const order = result.findings.filter((f) => f.rule === "tag-fragment-order");
	const role = fact(result.draft, "RoleOfManagementTextBlock");
	assert.ok(order.length >= 1 && order.every((f) => f.start >= role.start && f.end <= role.end));
	const typo = result.findings.find((f) => f.rule === "draft-typo");
	assert.equal(typo && source.slice(typo.start, typo.end), "period reports");
	assert.deepEqual(
		result.findings.filter((f) => f.severity === "error"),
		[],
	);
});

test("without the sentences on outside security consultants, the flag is a finding at that flag", { skip }, () => {
	const without = source
		.replace(/Externally, we engage [^.]*\. /g, "")
		.replace(/We have utilized both internal [^.]*\. /g, "")
		.replace(/We have obtained the Grade [^.]*\./g, "");
	const result = lint(without, { languageId: "cyd" });
	const flag = fact(result.draft, "ThirdPartyEngagedFlag");
	assert.notEqual(verdicts(result)["third-party-engaged"], "consistent");
	const findings = result.findings.filter((f) => f.start === flag.valueSpan.start && f.end === flag.valueSpan.end);
	assert.deepEqual(
		findings.map((f) => f.rule),
		["flag-unsupported"],
	);
});

test("without the one sentence that engages them, the flag is a finding too", { skip }, () => {
	const without = source.replace(/Externally, we engage [^.]*\. /g, "");
	const result = lint(without, { languageId: "cyd" });
	assert.notEqual(verdicts(result)["third-party-engaged"], "consistent");
	assert.ok(rulesWithin(result, fact(result.draft, "ThirdPartyEngagedFlag").valueSpan).includes("flag-unsupported"));
});
