import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { lint } from "../../server/src/lint.ts";
import type { Checklist, ChecklistRow } from "../../server/src/report/checklist.ts";
import { checklistOf } from "../../server/src/report/checklist.ts";
import { requirementsOf } from "../../server/src/requirements/requirements.ts";

function checklist(file: string): Checklist {
	const source = readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8");
	const made = checklistOf(lint(source, { path: file }));
	assert.ok(made);
	return made;
}

function row({ rows }: Checklist, id: string): ChecklistRow {
	const found = rows.find((it) => it.id === id);
	assert.ok(found, id);
	return found;
}

describe("the checklist of a draft", () => {
	const annual = checklist("northlight-20f.cyd");

	it("has a row for each requirement of the form, in the rule's order, cited and named", () => {
		const wanted = requirementsOf("annual");
		assert.deepEqual(
			annual.rows.map(({ id, title }) => [id, title]),
			wanted.map(({ id, name }) => [id, name]),
		);
		assert.equal(row(annual, "material-effect").citation, "Form 20-F Item 16K(b)(2)");
		assert.deepEqual([annual.form, annual.period], ["20-F", "2025-12-31"]);
	});

	it("counts as answered what leaves nothing open", () => {
		const open = annual.rows.filter(({ answer }) => /^(?:silent|partial|unclear)$/.test(answer));
		assert.ok(open.length > 0);
		assert.equal(annual.answered, annual.rows.length - open.length);
		const mended = checklist("northlight-20f-corrected.cyd");
		assert.equal(mended.answered, mended.rows.length);
	});

	it("has flag and block beside the answer, with what the judgement says of them", () => {
		const { flag, block } = row(annual, "third-party-engaged");
		assert.equal(flag?.concept, "CybersecurityRiskManagementThirdPartyEngagedFlag");
		assert.ok(flag?.fact && flag.verdict && flag.verdict.fact === flag.fact);
		assert.equal(block, undefined, "the taxonomy has no block for it");
		const role = row(annual, "management-role");
		assert.equal(role.flag, undefined);
		assert.ok(role.block?.fact && role.block.judgement);
	});

	it("gives each finding to its requirement, and the rest to the draft", () => {
		const source = readFileSync(new URL("../../examples/northlight-20f.cyd", import.meta.url), "utf8");
		const { findings } = lint(source, { path: "a.cyd" });
		for (const { id, findings: own } of annual.rows) assert.ok(own.every(({ requirement }) => requirement === id));
		const told = annual.rows.reduce((sum, { findings: own }) => sum + own.length, annual.others.length);
		assert.equal(told, findings.length);
		assert.ok(told > annual.others.length);
	});

	it("of an incident report has its own requirements, without a confidence that nobody measured", () => {
		const { rows } = checklist("saltmarsh-8k.htm");
		assert.ok(
			rows.length > 0 && rows.every(({ id, confidence }) => id.startsWith("incident-") && confidence === undefined),
		);
	});

	it("asks nothing for sure of an incident that is told under Item 8.01", () => {
		const duties = (heading: string) => {
			const source = `---\nform: 8-K\n---\n\n# ${heading}\n\nAn intruder encrypted two servers.\n`;
			return new Set(checklistOf(lint(source, { languageId: "markdown" }))?.rows.map(({ duty }) => duty));
		};
		assert.deepEqual(duties("Item 8.01 Other Events"), new Set(["if-applicable"]));
		assert.ok(duties("Item 1.05 Material Cybersecurity Incidents").has("mandatory"));
	});

	it("is none where the source is no disclosure", () => {
		assert.equal(checklistOf(lint("# Notes\n", { path: "a.md" })), undefined);
	});
});
