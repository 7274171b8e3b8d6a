import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Finding } from "../../server/src/rules/define-rule.ts";
import { trace } from "./findings/fates.ts";
import type { JudgedFinding, JudgedSheet, Missed } from "./findings/judged-sheets.ts";
import { quoted, toldNow } from "./findings/missed.ts";
import { findingsReport } from "./findings.ts";

const FILE = "B-01-20-F-0000000007-26-000001";
const SOURCE = "The board oversees risks. We ensure security, and\nwhom reports to it is not told.";

function was(rule: string, start: number, more: Partial<JudgedFinding> = {}): JudgedFinding {
	const end = start + 4;
	return {
		file: FILE,
		rule,
		severity: "info",
		start,
		end,
		requirement: null,
		verdict: "RIGHT",
		why: "so it is",
		...more,
	};
}

function now(rule: string, start: number, more: Partial<Finding> = {}): Finding {
	const told = { messageId: `${rule} is told.`, data: {}, related: [], fixes: [] };
	return { rule, severity: "info", start, end: start + 4, ...told, ...more };
}

function sheet(
	judged: readonly JudgedFinding[],
	findings: readonly Finding[],
	missed: readonly Missed[] = [],
): JudgedSheet {
	return { file: FILE, source: SOURCE, judged, missed, corrected: [], answers: new Map(), findings };
}

const fates = (judged: readonly JudgedFinding[], findings: readonly Finding[]) =>
	trace(sheet(judged, findings)).traced.map(({ fate, now }) => [fate, now?.rule]);

describe("what became of a judged finding", () => {
	it("is kept at its place, moved where its rule tells the same requirement elsewhere, else gone", () => {
		assert.deepEqual(fates([was("draft-typo", 4)], [now("draft-typo", 6)]), [["kept", "draft-typo"]]);
		assert.deepEqual(fates([was("draft-typo", 4)], [now("draft-typo", 8)]), [["gone", undefined]]);
		const requirement = "expertise" as const;
		assert.deepEqual(fates([was("thin-expertise", 4, { requirement })], [now("thin-expertise", 30, { requirement })]), [
			["moved", "thin-expertise"],
		]);
	});

	it("is retold by another rule on the same requirement, which may stand for several", () => {
		const requirement = "material-effect" as const;
		const pile = [was("effect-incidents-only", 0, { requirement }), was("effect-period-limited", 0, { requirement })];
		assert.deepEqual(fates(pile, [now("effect-incidents-only", 0, { requirement })]), [
			["kept", "effect-incidents-only"],
			["retold", "effect-incidents-only"],
		]);
	});

	it("is retold where it has no requirement by what overlaps it", () => {
		assert.deepEqual(fates([was("tag-identical-blocks", 4)], [now("tag-unrelated-block", 4)]), [
			["retold", "tag-unrelated-block"],
		]);
	});

	it("takes a finding of now for one judged finding only", () => {
		const requirement = "expertise" as const;
		const twice = [was("tag-untagged", 4, { requirement }), was("tag-untagged", 4)];
		const { traced, fresh } = trace(sheet(twice, [now("tag-untagged", 4, { requirement }), now("draft-typo", 40)]));
		assert.deepEqual(
			traced.map(({ fate }) => fate),
			["kept", "retold"],
		);
		assert.deepEqual(
			fresh.map(({ rule }) => rule),
			["draft-typo"],
		);
	});
});

describe("a missed defect", () => {
	const missed = (type: string, sentence: string): Missed => ({
		file: FILE,
		type,
		severity: "info",
		sentence,
		why: "",
	});

	it("is found by its words, however they are wrapped, and by each piece", () => {
		assert.deepEqual(
			quoted(SOURCE, "ensure security, and whom ... THE BOARD").map(({ start }) => start),
			[SOURCE.indexOf("ensure"), 0],
		);
	});

	it("is told by a rule of its kind at its place", () => {
		const at = SOURCE.indexOf("whom");
		const typo = missed("typo", "and whom reports to it");
		assert.equal(toldNow(SOURCE, [now("draft-typo", at)], typo)?.rule, "draft-typo");
		assert.equal(toldNow(SOURCE, [now("wording-absolute", at)], typo), undefined);
		assert.equal(toldNow(SOURCE, [now("draft-typo", 4)], typo), undefined);
	});

	it("of a block is told by its concept, whatever its sentence", () => {
		const concept = "CybersecurityRiskRoleOfManagementTextBlock";
		const block = missed("misTaggedBlock", "RM: The board oversees risks");
		assert.equal(toldNow(SOURCE, [now("tag-unrelated-block", 70, { concept })], block)?.concept, concept);
		assert.equal(toldNow(SOURCE, [now("tag-unrelated-block", 0, { concept: "Other" })], block), undefined);
	});
});

describe("the report on judged findings", () => {
	it("counts by verdict and by rule, and lists what stands that was judged wrong", () => {
		const judged = [was("draft-typo", 4), was("wording-absolute", 30, { verdict: "WRONG", why: "it is guarded" })];
		const report = findingsReport([sheet(judged, [now("wording-absolute", 30), now("prose-tier", 60)])]);
		assert.match(report, /^2 judged findings in 1 fact sheets/);
		assert.match(report, /^RIGHT +1 +0 +0 +0 +0 +1 +0 +0 +0$/m);
		assert.match(report, /^wording-absolute +1\/1$/m);
		assert.match(report, /Judged wrong and standing: 1\n {2}B-01 30 wording-absolute \(info\)[^\n]*\n +it is guarded/);
		assert.match(report, /Judged right and gone: 1\n {2}B-01 4 draft-typo/);
		assert.match(report, /Not judged, to be read: 1\n {2}B-01 60 prose-tier/);
	});
});
