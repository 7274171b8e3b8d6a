import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, block, kinds, only, page, read, texts } from "../pages.ts";

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
