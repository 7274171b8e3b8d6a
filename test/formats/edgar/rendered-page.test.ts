import assert from "node:assert/strict";
import { test } from "node:test";
import { readRenderedPage } from "../../../server/src/formats/edgar/rendered-page.ts";
import { unmark } from "../../rules/fixture/marks.ts";
import { TERN } from "../../support/tern-facts.ts";
import { asPage } from "../../support/three-shapes.ts";

const label = (concept: string, text = "A label") =>
	`<td class="pl"><a onclick="Show.showAR( this, 'defref_cyd_${concept}', window );">${text}</a></td>`;
const page = (...rows: readonly string[]) =>
	`<table class="report"><tr><th>Cybersecurity</th><th>12 Months Ended</th></tr><tr><th>⟦Jun. 30, 2025⟧</th></tr>${rows.join("")}</table>`;

/** The draft of a marked page, and what its marks hold. */
function read(marked: string) {
	const { source, marked: marks } = unmark(marked);
	const draft = readRenderedPage(source);
	assert.ok(draft);
	return { source, draft, marks: marks.map(([start, end]) => ({ start, end })) };
}

test("facts, values, period and form", () => {
	const draft = readRenderedPage(asPage(TERN));
	assert.equal(draft?.format, "rendered-page");
	assert.equal(draft.form, "20-F");
	assert.equal(draft.regime, "annual");
	assert.deepEqual(draft.period, { start: "2025-01-01", end: "2025-12-31" });
	assert.deepEqual(
		draft.facts.map(({ concept, value }) => [concept, value]),
		TERN.map(([concept, value]) => [concept, typeof value === "string" ? value : undefined]),
	);
	assert.ok(draft.traits.taggedTextOnly && draft.complete);
});

test("each span is that of what it names", () => {
	const { draft, marks } = read(
		page(
			`<tr>${label("CybersecurityRiskRoleOfManagementTextBlock", "⟦Role of Management [Text Block]⟧")}<td class="text"><div><p>⟦R&amp;D&#8217;s &#160;head</p><p> of security⟧ </p></div></td></tr>`,
			`<tr>${label("CybersecurityRiskManagementThirdPartyEngagedFlag", "⟦Engaged [Flag]⟧")}<td class="text">⟦true⟧<span></span></td></tr>`,
		),
	);
	const [role, flag] = draft.facts;
	assert.equal(role?.text, "R&D’s head of security");
	assert.deepEqual([draft.periodSpan, role.name, role.valueSpan, flag?.name, flag?.valueSpan], marks);
	const [passage] = draft.passages;
	assert.deepEqual(passage?.text.span(1, 2), { start: (marks[2]?.start ?? 0) + 1, end: (marks[2]?.start ?? 0) + 6 });
});

test("a table inside a block is text of the block", () => {
	const { draft } = read(
		page(
			`<tr>${label("CybersecurityRiskRoleOfManagementTextBlock")}<td class="text"><table><tr><td>Head of security</td><td>decides</td></tr></table>She runs the program.</td></tr>`,
			`<tr>${label("CybersecurityRiskManagementThirdPartyEngagedFlag")}<td>false</td></tr>`,
		),
	);
	assert.deepEqual(
		draft.facts.map(({ text }) => text),
		["Head of security\ndecides\nShe runs the program.", "false"],
	);
});

test("of several periods the first that has a value counts; an empty value is nil", () => {
	const { draft } = read(
		page(
			`<tr>${label("CybersecurityRiskManagementThirdPartyEngagedFlag")}<td class="text">&#160;<span></span></td><td>true</td><td>false</td></tr>`,
			`<tr>${label("CybersecurityRiskManagementProcessesIntegratedFlag", "⟦No value⟧")}<td class="text">&#160;</td></tr>`,
		),
	);
	assert.deepEqual(
		draft.facts.map(({ value, nil }) => [value, nil]),
		[
			["true", false],
			["nil", true],
		],
	);
	assert.deepEqual(draft.facts[1]?.valueSpan, draft.facts[1]?.name);
});

test("cells and rows without their end tags", () => {
	const { draft } = read(
		page(
			`<tr>${label("CybersecurityRiskManagementThirdPartyEngagedFlag").replace("</td>", "")}<td>true`,
			`<tr>${label("CybersecurityRiskRoleOfManagementTextBlock")}<td><table><tr><td>open`,
			`${label("CybersecurityRiskManagementProcessesIntegratedFlag")}<td>false`,
		),
	);
	assert.deepEqual(
		draft.facts.map(({ text }) => text),
		["true", "open", "false"],
	);
});

test("the title may say the form", () => {
	const { draft, marks } = read(
		`<table class="report"><tr><th>Cybersecurity Risk Management (⟦Form 10-K⟧)</th></tr><tr>${label("CybersecurityRiskManagementThirdPartyEngagedFlag")}<td>true</td></tr></table>`,
	);
	assert.equal(draft.form, "10-K");
	assert.deepEqual([draft.formSpan], marks);
});

test("rows that head a group, and those of other taxonomies, are no facts", () => {
	const rows = page(
		`<tr>${label("CybersecurityRiskManagementStrategyAndGovernanceAbstract")}<td>true</td></tr>`,
		`<tr>${label("CybersecurityRiskManagementThirdPartyEngagedFlag").replace("_cyd_", "_us-gaap_")}<td>true</td></tr>`,
	);
	assert.equal(readRenderedPage(rows), undefined);
	assert.equal(readRenderedPage('<table class="report"><tr><td>Net loss</td><td>20</td></tr></table>'), undefined);
	assert.equal(readRenderedPage(""), undefined);
});
