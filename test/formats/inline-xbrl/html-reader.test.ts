import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Draft, Fact } from "../../../server/src/draft/types.ts";
import { readInlineXbrl } from "../../../server/src/formats/inline-xbrl/inline-xbrl.ts";

const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
const ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag";
const NAMESPACES = `xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025" xmlns:dei="http://xbrl.sec.gov/dei/2025" xmlns:us-gaap="http://fasb.org/us-gaap/2024" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xbrli="http://www.xbrl.org/2003/instance"`;

const page = (body: string, header = "") =>
	`<?xml version='1.0'?><html ${NAMESPACES}><body><div style="display:none"><ix:header>${header}</ix:header></div>${body}</body></html>`;
const block = (text: string, attributes = "", concept = ROLE) =>
	`<ix:nonNumeric name="cyd:${concept}" contextRef="c1" ${attributes}>${text}</ix:nonNumeric>`;
const flag = (text: string, attributes = "") => block(text, attributes, ENGAGED);

function read(source: string): Draft {
	return readInlineXbrl(source) ?? assert.fail("not read as a disclosure");
}
function only(source: string): Fact {
	const { facts } = read(source);
	assert.equal(facts.length, 1);
	return facts[0] ?? assert.fail();
}
const texts = (draft: Draft) => draft.passages.map((passage) => passage.text.text);
const kinds = (draft: Draft) => draft.passages.map((passage) => passage.kind);
const at = (source: string, span: { readonly start: number; readonly end: number }) =>
	source.slice(span.start, span.end);

describe("Inline XBRL facts", () => {
	it("stand where the source has them", () => {
		const source = page(`<p>Before.</p><p>${block("Our <b>chief</b> officer leads.")} After.</p>`);
		const fact = only(source);
		assert.equal(fact.kind, "textBlock");
		assert.equal(fact.text, "Our chief officer leads.");
		assert.equal(at(source, fact.name), `cyd:${ROLE}`);
		assert.equal(at(source, fact.valueSpan), "Our <b>chief</b> officer leads.");
		assert.equal(at(source, fact), block("Our <b>chief</b> officer leads."));
		assert.equal(fact.inline?.namespace, "http://xbrl.sec.gov/cyd/2025");
	});

	it("take their prefix from the namespace, or from its usual spelling", () => {
		const other = `<html xmlns:i="http://www.xbrl.org/2013/inlineXBRL" xmlns:sec="http://xbrl.sec.gov/cyd/2024"><p><i:nonNumeric name="sec:${ROLE}">One.</i:nonNumeric></p></html>`;
		assert.equal(only(other).concept, ROLE);
		assert.deepEqual(read(other).taxonomies, ["2024"]);
		assert.equal(only(`<p><ix:nonNumeric name="cyd:${ROLE}">One.</ix:nonNumeric></p>`).inline?.namespace, undefined);
		const foreign = `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:x="http://xbrl.sec.gov/cyd/2024" xmlns:cyd="http://example.com/own"><p><ix:nonNumeric name="cyd:UnitsSold">One.</ix:nonNumeric><ix:nonNumeric name="x:${ROLE}">Two.</ix:nonNumeric></p></html>`;
		assert.deepEqual(
			read(foreign).facts.map((fact) => fact.text),
			["Two."],
		);
	});

	it("are found under several roots, each with its own prefixes", () => {
		const root = (prefix: string, year: number, text: string) =>
			`<html xmlns:${prefix}="http://xbrl.sec.gov/cyd/${year}"><p><ix:nonNumeric name="${prefix}:${ROLE}">${text}</ix:nonNumeric></p></html>`;
		const draft = read(root("a", 2024, "One.") + root("b", 2025, "Two."));
		assert.deepEqual(
			draft.facts.map((fact) => [fact.text, fact.inline?.prefix]),
			[
				["One.", "a"],
				["Two.", "b"],
			],
		);
		assert.deepEqual(draft.taxonomies, ["2024", "2025"]);
	});

	for (const [format, content, value] of [
		["ixt:fixed-true", "We engage firms.", "true"],
		["ixt:fixed-false", "We engage none.", "false"],
		["ixt:booleantrue", "yes", "true"],
		["ixt:booleanfalse", "no", "false"],
		["ixt-sec:boolballotbox", "&#9746;", "true"],
		["ixt-sec:boolballotbox", "&#x2611;", "true"],
		["ixt-sec:boolballotbox", "☐", "false"],
		["", " TRUE ", "true"],
		["", "false", "false"],
		["", "1", "true"],
		["", "Yes", "yes"],
		["", "", ""],
	] as const) {
		it(`read a flag with format "${format}" and content "${content}" as "${value}"`, () => {
			const fact = only(page(`<p>${flag(content, format && `format="${format}"`)}</p>`));
			assert.equal(fact.kind, "flag");
			assert.equal(fact.value, value);
		});
	}

	it("keep the words that an inline flag wraps, in their paragraph", () => {
		const source = page(`<p>First. ${flag("We engage firms.", 'format="ixt:fixed-true"')} Last.</p>`);
		const fact = only(source);
		assert.equal(fact.fragments[0]?.passages[0]?.text.text, "We engage firms.");
		assert.equal(at(source, fact.valueSpan), "We engage firms.");
		assert.deepEqual(texts(read(source)), ["First. We engage firms. Last."]);
	});

	it("are nil by xsi:nil, and empty when they close themselves", () => {
		const source = page(
			`<p><ix:nonNumeric name="cyd:${ENGAGED}" contextRef="c1" xsi:nil="true"/>Text after it.</p><p>${block("Role.")}</p>`,
		);
		const [first, second] = read(source).facts;
		assert.equal(first?.nil, true);
		assert.equal(first?.value, "nil");
		assert.equal(first?.text, "");
		assert.equal(second?.text, "Role.");
	});

	it("are hidden in ix:hidden, which is no part of the narrative", () => {
		const source = page(
			`<p>${block("Role.")}</p>`,
			`<ix:hidden>${flag("true")}</ix:hidden><ix:resources><xbrli:context id="c1"><xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period></xbrli:context><xbrli:context id="c2"/></ix:resources>`,
		);
		const draft = read(source);
		const [hidden] = draft.facts;
		assert.equal(hidden?.hidden, true);
		assert.equal(hidden?.value, "true");
		assert.equal(at(source, hidden?.valueSpan ?? assert.fail()), "true");
		assert.deepEqual(texts(draft), ["Role."]);
		assert.deepEqual(
			draft.contexts.map(({ id, period, dimensional }) => ({ id, period, dimensional })),
			[{ id: "c1", period: { start: "2024-01-01", end: "2024-12-31" }, dimensional: false }],
		);
		assert.deepEqual(draft.period, { start: "2024-01-01", end: "2024-12-31" });
	});

	it("go on in continuations, in chain order, without what ix:exclude takes out", () => {
		const source = page(
			`<p>${block("One.", 'continuedAt="k1"')}</p><p><ix:continuation id="k2">Three.</ix:continuation></p><p><ix:continuation id="k1" continuedAt="k2">Two <ix:exclude>27</ix:exclude>${flag("true")}.</ix:continuation></p>`,
		);
		const [role, inner] = read(source).facts;
		assert.equal(role?.text, "One.\nTwo true.\nThree.");
		assert.deepEqual(
			role?.fragments.map((fragment) => fragment.id),
			[undefined, "k1", "k2"],
		);
		assert.equal(inner?.value, "true");
		assert.deepEqual(read(source).problems, []);
	});

	it("tell broken chains apart, each at its attribute", () => {
		const source = page(
			`<p>${block("A", 'continuedAt="gone"')}${block("B", 'continuedAt="self"')}<ix:continuation id="self" continuedAt="self">b</ix:continuation>${block("C", 'continuedAt="one"')}${block("D", 'continuedAt="one"')}<ix:continuation id="one">c</ix:continuation></p>`,
		);
		const draft = read(source);
		assert.deepEqual(
			draft.problems.map((problem) => [problem.kind, at(source, problem)]),
			[
				["continuation-missing", "gone"],
				["continuation-circular", "self"],
				["continuation-shared", "one"],
			],
		);
		assert.deepEqual(
			draft.facts.map((fact) => fact.text),
			["A", "B\nb", "C\nc", "D"],
		);
	});

	it("end with the element around them when their end tag is missing, and others stay whole", () => {
		const source = page(
			`<div>${block(`<p>Outer.</p><div><ix:nonNumeric name="cyd:${ENGAGED}">Inner.</div><p>More.</p>`)}</div><p>Outside.</p>`,
		);
		const draft = read(source);
		assert.deepEqual(
			draft.facts.map((fact) => fact.text),
			["Outer.\nInner.\nMore.", "Inner."],
		);
		assert.deepEqual(
			draft.problems.map((problem) => [problem.kind, at(source, problem)]),
			[["unclosed", "ix:nonNumeric"]],
		);
	});

	it("report an end tag that ends nothing", () => {
		const draft = read(page(`<p>${block("Role.")}</ix:continuation></p>`));
		assert.deepEqual(
			draft.problems.map((problem) => problem.kind),
			["unopened"],
		);
	});
});

describe("HTML text", () => {
	it("maps entities, inline tags and CDATA exactly", () => {
		const source = page(
			`<p>${block("R&amp;D &#8220;risk&rdquo;&nbsp;is AT&T&bogus; <i>low</i>er <![CDATA[x < y]]> 5 < 6 &#x1F512;")}</p>`,
		);
		const fact = only(source);
		assert.equal(fact.text, "R&D “risk” is AT&T&bogus; lower x < y 5 < 6 🔒");
		const text = fact.fragments[0]?.passages[0]?.text ?? assert.fail();
		const find = (word: string) =>
			at(source, text.span(text.text.indexOf(word), text.text.indexOf(word) + word.length));
		assert.equal(find("“risk”"), "&#8220;risk&rdquo;");
		assert.equal(find("R&D"), "R&amp;D");
		assert.equal(find("lower"), "low</i>er");
		assert.equal(find("x < y"), "x < y");
		assert.equal(find("🔒"), "&#x1F512;");
	});

	it("leaves out a tag that is not typed to its end", () => {
		for (const cut of ["</p", "<p", "<s", "<t", "<td", "<ix:n", '<p style="'])
			assert.deepEqual(texts(read(`<p>Item 1C. Cybersecurity</p><p>We assess risks.</p>${cut}`)), [
				"Item 1C. Cybersecurity",
				"We assess risks.",
			]);
	});

	it("tells parameters of an address from entities", () => {
		const fact = only(`<p>Item 1C. Cybersecurity</p>${block("x", 'format="?a=1&copy=2&copy2&amp;b&lt"')}`);
		assert.equal(fact.inline?.format, "?a=1&copy=2&copy2&b<");
	});

	it("keeps its offsets after a byte order mark, carriage returns and an XML declaration", () => {
		const source = `\uFEFF<?xml version="1.0"?>\r\n<p>\r\n${block("Our\r\nofficer", 'title="a > b"')}</p>`;
		const fact = only(source);
		assert.equal(fact.text, "Our officer");
		assert.equal(at(source, fact.valueSpan), "Our\r\nofficer");
	});

	it("parts paragraphs at block elements and at double line breaks", () => {
		const draft = read("<div>Item 16K. Cybersecurity<br><br>We have<br>a program.<div>It is good.</div></div>");
		assert.deepEqual(texts(draft), ["Item 16K. Cybersecurity", "We have a program.", "It is good."]);
		assert.deepEqual(kinds(draft), ["heading", "paragraph", "paragraph"]);
	});

	it("tells headings, list items and cells from paragraphs", () => {
		const draft = read(
			`<h2>Item 16K. Cybersecurity</h2><p><b>Governance</b></p><p><b>We oversee risks.</b></p><ul><li>One thing.</li></ul><p>• Another thing.</p><table><tr><td>●</td><td>A third thing.</td></tr><tr><td>Seats</td><td>9</td></tr></table>`,
		);
		assert.deepEqual(
			draft.passages.map(({ kind, text }) => `${kind}: ${text.text}`),
			[
				"heading: Item 16K. Cybersecurity",
				"heading: Governance",
				"paragraph: We oversee risks.",
				"listItem: One thing.",
				"listItem: Another thing.",
				"listItem: A third thing.",
				"cell: Seats",
				"cell: 9",
			],
		);
	});

	it("joins a sentence that a page break parts, without page number and running head", () => {
		const foot = (number: number) => `<p>${number}</p><hr style="page-break-after:always"/><p>Harbour Lights plc</p>`;
		const source = `<p>x</p>${foot(1)}<p>Item 16K. Cybersecurity</p><p>The board of our company meets</p>${foot(2)}<p>every quarter.</p>${foot(3)}<p>It decides.</p>`;
		const draft = read(source);
		assert.deepEqual(texts(draft), [
			"Item 16K. Cybersecurity",
			"The board of our company meets every quarter.",
			"It decides.",
		]);
	});
});

describe("narrative of the Item", () => {
	const contents = `<table><tr><td><a href="#i">Item 1C.</a></td><td>Cybersecurity</td><td>31</td></tr><tr><td><a href="#j">Item 2.</a></td><td>Properties</td><td>33</td></tr></table>`;

	it("runs from its heading to the next Item, tables of contents left out", () => {
		const draft = read(
			`${contents}<p>Item 1B. Unresolved Staff Comments</p><p>None.</p><p>ITEM&nbsp;1C. CYBERSECURITY</p><p>We assess risks. See Item 1A.</p><p>Item 1A of this report has more.</p><p>Item 2. Properties</p><p>We own land.</p>`,
		);
		assert.deepEqual(texts(draft), [
			"ITEM 1C. CYBERSECURITY",
			"We assess risks. See Item 1A.",
			"Item 1A of this report has more.",
		]);
		assert.equal(draft.form, "10-K");
		assert.equal(draft.regime, "annual");
		assert.equal(draft.format, "html");
		assert.equal(draft.complete, true);
	});

	it("finds a heading that cells and tags part", () => {
		const source = `<table><tr><td>Item</td><td><span>1C.</span></td><td>Cybersecurity</td></tr></table><p>We assess risks.</p>`;
		const draft = read(source);
		assert.equal(
			at(source, draft.anchor)
				.replace(/<[^>]*>/g, " ")
				.replace(/\s+/g, " "),
			"Item 1C. Cybersecurity",
		);
		assert.deepEqual(kinds(draft), ["heading", "heading", "heading", "paragraph"]);
	});

	it("is none in a table of contents or in a reference", () => {
		assert.equal(readInlineXbrl(`${contents}<p>See Item 1C of our report.</p>`), undefined);
	});

	it("holds facts elsewhere too, each stretch once", () => {
		const draft = read(
			page(
				`<p>Item 1A. Risk Factors</p><p>Lead. ${block("Officers lead.")}</p><p>Item 1C. Cybersecurity</p><p>See Item 1A.</p><p>Item 2. Properties</p><p>Land.</p>`,
			),
		);
		assert.deepEqual(texts(draft), ["Lead. Officers lead.", "Item 1C. Cybersecurity", "See Item 1A."]);
	});

	it("ends at the next Item though a fact has no end tag, as while that is typed", () => {
		const open = block("<p>Our chief officer leads.</p>").replace("</ix:nonNumeric>", "</ix:nonNum");
		const draft = read(page(`${open}<p><b>Item 2. Properties</b></p><p>We own a plant.</p>`));
		assert.deepEqual(texts(draft), ["Our chief officer leads."]);
		assert.equal(draft.facts[0]?.text, "Our chief officer leads.");
	});

	it("is what facts hold and what stands between them when there is no heading", () => {
		const draft = read(page(`<p>Before.</p><p>${block("One.")}</p><p>Between.</p><p>${flag("true")}</p><p>After.</p>`));
		assert.deepEqual(texts(draft), ["One.", "Between.", "true"]);
		assert.equal(draft.complete, true);
	});

	it("of a current report leaves the forward-looking statements out, and takes in other Items with facts", () => {
		const nature = (text: string) => block(text, "", "MaterialCybersecurityIncidentNatureTextBlock");
		const draft = read(
			page(
				`<p>FORM 8-K</p><p>Item 1.05 Material Cybersecurity Incidents.</p><p>${nature("Thieves came.")}</p><p>They left.</p><p><b>Forward-Looking Statements</b></p><p>These may differ.</p><p>Item 7.01 Regulation FD Disclosure.</p><p>${nature("More came.")} Later.</p><p>SIGNATURES</p><p>Signed.</p>`,
			),
		);
		assert.deepEqual(texts(draft), [
			"Item 1.05 Material Cybersecurity Incidents.",
			"Thieves came.",
			"They left.",
			"Item 7.01 Regulation FD Disclosure.",
			"More came. Later.",
		]);
		assert.equal(draft.form, "8-K");
		assert.equal(draft.regime, "incident");
	});

	it("tells form, period and registrant from the tagged cover page, by their places", () => {
		const dei = (name: string, text: string) =>
			`<ix:nonNumeric name="dei:${name}" contextRef="d">${text}</ix:nonNumeric>`;
		const source = page(
			`<p>${dei("DocumentType", "10-K/A")}</p><p>${dei("DocumentPeriodEndDate", `${dei("CurrentFiscalYearEndDate", "March 31")}, 2025`)}</p><p>${dei("EntityRegistrantName", "Harbour &amp; Lights plc")}</p><p>${block("Role.")}</p>`,
			`<ix:references><link:schemaRef xlink:href="http://xbrl.sec.gov/cyd/2024/cyd-af-2024.xsd"/></ix:references>`,
		);
		const draft = read(source);
		assert.equal(draft.form, "10-K");
		assert.equal(at(source, draft.formSpan ?? assert.fail()), "10-K/A");
		assert.equal(draft.period.end, "2025-03-31");
		assert.equal(at(source, draft.periodSpan ?? assert.fail()).replace(/<[^>]*>/g, ""), "March 31, 2025");
		assert.equal(draft.registrant, "Harbour & Lights plc");
		assert.deepEqual(draft.taxonomies, ["2024", "2025"]);
		assert.deepEqual(draft.otherTaxonomies, { dei: "2025", "us-gaap": "2024" });
		for (const reference of draft.references) assert.equal(at(source, reference), reference.address);
		assert.deepEqual(draft.references.map(({ family, year }) => `${family} ${year}`).sort(), [
			"cyd 2024",
			"cyd 2025",
			"dei 2025",
			"us-gaap 2024",
		]);
	});
});

describe("what is no disclosure", () => {
	for (const [name, source] of [
		["an empty text", ""],
		["an unrelated page", "<html><body><h1>Recipes</h1><p>Item 1: eggs.</p></body></html>"],
		["a page that speaks of the taxonomy", "<p>See http://xbrl.sec.gov/cyd/2024 for the schema.</p>"],
		["a link to the Item", '<p><a href="report.htm">Item 1C. Cybersecurity</a></p><p>More to read</p>'],
		["a tag that never ends", `<ix:nonNumeric name="cyd:${ROLE}`],
		["a comment that never ends", `<!-- <p>${block("x")}</p>`],
	] as const) {
		it(`${name} is not read`, () => assert.equal(readInlineXbrl(source), undefined));
	}
});

describe("facts nested too deep", () => {
	it("are counted, not followed for ever", () => {
		const source = `<p>${`<ix:nonNumeric name="cyd:${ROLE}">x`.repeat(10_000)}${"</ix:nonNumeric>".repeat(10_000)}</p>`;
		const draft = read(source);
		assert.equal(draft.facts.length, 64);
		assert.deepEqual(
			draft.problems.map((problem) => problem.kind),
			["too-deep"],
		);
	});
});
