import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readInlineXbrl } from "../../../../server/src/formats/inline-xbrl/inline-xbrl.ts";
import { at, block, flag, kinds, page, ROLE, read, texts } from "../pages.ts";

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
