import assert from "node:assert/strict";
import { test } from "node:test";
import { readInstance } from "../../../server/src/formats/edgar/instance.ts";
import { unmark } from "../../rules/fixture/marks.ts";
import { TERN } from "../../support/tern-facts.ts";
import { asInstance } from "../../support/three-shapes.ts";

const instance = (...elements: readonly string[]) =>
	`<?xml version="1.0"?>\n<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:cyd="http://xbrl.sec.gov/cyd/2025" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n${elements.join("\n")}\n</xbrl>\n`;
const ROLE = "cyd:CybersecurityRiskRoleOfManagementTextBlock";
const ENGAGED = "cyd:CybersecurityRiskManagementThirdPartyEngagedFlag";

/** The draft of a marked instance, and what its marks hold. */
function read(...elements: readonly string[]) {
	const { source, marked } = unmark(instance(...elements));
	const draft = readInstance(source);
	assert.ok(draft);
	return { draft, marks: marked.map(([start, end]) => ({ start, end })) };
}

test("facts, values and all that the cover and the contexts say", () => {
	const draft = readInstance(asInstance(TERN));
	assert.equal(draft?.format, "instance");
	assert.equal(draft.form, "20-F");
	assert.equal(draft.registrant, "Tern Harbor Foods plc");
	assert.equal(draft.entity, "0009999998");
	assert.deepEqual(draft.period, { start: "2025-01-01", end: "2025-12-31" });
	assert.deepEqual(draft.taxonomies, ["2025"]);
	assert.deepEqual(draft.otherTaxonomies, { dei: "2025", "us-gaap": "2025" });
	assert.deepEqual(
		draft.contexts.map(({ id }) => id),
		["C_1"],
	);
	assert.deepEqual(
		draft.facts.map(({ concept, value }) => [concept, value]),
		TERN.map(([concept, value]) => [concept, typeof value === "string" ? value : undefined]),
	);
	assert.ok(draft.traits.taggedTextOnly && draft.complete);
});

test("each span is that of what it names, through two escapings", () => {
	const { draft, marks } = read(
		`⟦<⟦${ROLE}⟧ contextRef="c">&lt;p style=&quot;margin:0&quot;&gt;⟦R⟦&amp;amp;⟧D⟦&amp;#8217;⟧s &lt;b&gt;head&lt;/b&gt;&amp;nbsp; of⟧&lt;/p&gt;</${ROLE}>⟧`,
		`<⟦${ENGAGED}⟧ contextRef="c">⟦true⟧</${ENGAGED}>`,
	);
	const [role, flag] = draft.facts;
	assert.equal(role?.text, "R&D’s head of");
	const [passage] = draft.passages;
	assert.ok(passage);
	const { start, end } = role;
	assert.deepEqual(
		[
			{ start, end },
			role.name,
			role.valueSpan,
			passage.text.span(1, 2),
			passage.text.span(3, 4),
			flag?.name,
			flag?.valueSpan,
		],
		marks,
	);
});

test("text as CDATA, and markup that was not escaped", () => {
	const { draft, marks } = read(
		`<${ROLE} contextRef="c"><![CDATA[<p>⟦A&amp;B⟧</p>]]></${ROLE}>`,
		`<${ROLE} contextRef="c"><p>⟦Our head</p><p>of security⟧.</p></${ROLE}>`,
	);
	assert.deepEqual(
		draft.facts.map(({ text }) => text),
		["A&B", "Our head of security."],
	);
	assert.deepEqual(
		draft.facts.map(({ valueSpan: { start, end } }, at) => [start, end - at]),
		marks.map(({ start, end }) => [start, end]),
	);
});

test("flags as XML writes them, and nil", () => {
	const { draft } = read(
		`<${ENGAGED} contextRef="c"> 1 </${ENGAGED}>`,
		`<${ENGAGED} contextRef="c">0</${ENGAGED}>`,
		`<${ENGAGED} contextRef="c" xsi:nil="true"/>`,
		`<${ROLE} contextRef="c"/>`,
	);
	assert.deepEqual(
		draft.facts.map(({ value, nil, text }) => [value, nil, text]),
		[
			["true", false, "1"],
			["false", false, "0"],
			["nil", true, ""],
			[undefined, true, ""],
		],
	);
});

test("the namespace tells, whatever the prefix; an element may bind its own", () => {
	const source = instance(
		`<n0:CybersecurityRiskNewFlag xmlns:n0="http://xbrl.sec.gov/cyd/2026" contextRef="c">true</n0:CybersecurityRiskNewFlag>`,
		`<other:CybersecurityRiskNewFlag contextRef="c">true</other:CybersecurityRiskNewFlag>`,
	).replace("<xbrl ", '<xbrli:xbrl xmlns:other="http://example.com/other" ');
	const draft = readInstance(source);
	assert.deepEqual(
		draft?.facts.map(({ concept }) => concept),
		["CybersecurityRiskNewFlag"],
	);
	assert.deepEqual(draft?.taxonomies, ["2025", "2026"]);
});

test("an element without its end tag ends where the next fact begins, and is told", () => {
	const { draft, marks } = read(
		`<⟦${ROLE}⟧ contextRef="c">&lt;p&gt;Our head.&lt;/p&gt;`,
		`<${ENGAGED} contextRef="c">true</${ENGAGED}>`,
		`<⟦${ENGAGED}⟧ contextRef="c">false`,
	);
	assert.deepEqual(
		draft.facts.map(({ text }) => text),
		["Our head.", "true", "false"],
	);
	assert.deepEqual(
		draft.problems.map(({ kind, start, end }) => ({ kind, start, end })),
		marks.map((mark) => ({ kind: "unclosed", ...mark })),
	);
});

test("an instance that says nothing of cybersecurity is no draft", () => {
	assert.equal(readInstance(instance('<us-gaap:Revenues contextRef="c">1</us-gaap:Revenues>')), undefined);
	assert.equal(readInstance("<xbrl"), undefined);
	assert.equal(readInstance(""), undefined);
});
