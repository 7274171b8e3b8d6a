import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Draft, Fact } from "../../../../server/src/draft/types.ts";
import { readInlineXbrl } from "../../../../server/src/formats/inline-xbrl/inline-xbrl.ts";

// What rules on tagging ask of the reader: attributes, namespaces, contexts, links and what is shown.
const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
const ITEM = "<h2>Item 1C. Cybersecurity</h2>";

const page = (body: string, header = "") =>
	`<html xmlns:cyd="http://xbrl.sec.gov/cyd/2025" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><body><div style="display:none"><ix:header>${header}</ix:header></div>${ITEM}${body}</body></html>`;
const role = (attributes = 'contextRef="c"', text = "She leads.") =>
	`<ix:nonNumeric name="cyd:${ROLE}" ${attributes}>${text}</ix:nonNumeric>`;
const context = (id: string, period: string) =>
	`<xbrli:context id="${id}"><xbrli:entity><xbrli:identifier scheme="s"> 0000000001 </xbrli:identifier></xbrli:entity><xbrli:period>${period}</xbrli:period></xbrli:context>`;
const YEAR = "<xbrli:startDate>2025-01-01</xbrli:startDate><xbrli:endDate>2025-12-31</xbrli:endDate>";

function read(source: string): Draft {
	return readInlineXbrl(source) ?? assert.fail("not read as a disclosure");
}

function only(source: string): Fact {
	const [fact, ...others] = read(source).facts;
	assert.deepEqual(others, []);
	return fact ?? assert.fail();
}

/** Kind and place of what the reader noticed. */
function noticed(source: string): readonly string[] {
	return read(source).problems.map(({ kind, start, end }) => `${kind} ${source.slice(start, end)}`);
}

describe("names", () => {
	it("that only the taxonomy has are of it, whatever their prefix is bound to", () => {
		const own = `<html xmlns:cyd="http://example.com/own"><p>${role()}</p></html>`;
		assert.equal(only(own).inline?.namespace, "http://example.com/own");
		// A name that every object has is none of the taxonomy.
		assert.deepEqual(read(`${ITEM}<p><x:y name="a:constructor">We see to risks.</x:y></p>`).facts, []);
	});

	it("of another taxonomy of the SEC that begins like CYD name no vintage of it", () => {
		const source = `<html xmlns:cyd-af="http://xbrl.sec.gov/cyd-af/2024" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"><p>${role()}</p></html>`;
		assert.deepEqual(read(source).taxonomies, ["2025"]);
	});
});

describe("attributes", () => {
	it("have spans, and the format's prefix its namespace", () => {
		const tag = `contextRef="c-1" escape=" true " format="t:fixed-empty" target='z'`;
		const source = `<html xmlns:cyd="http://xbrl.sec.gov/cyd/2025" xmlns:t="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12"><p>${role(tag)}</p></html>`;
		const inline = only(source).inline ?? assert.fail();
		assert.deepEqual(
			Object.entries(inline.spans).map(([name, { start, end }]) => `${name} ${source.slice(start, end)}`),
			["contextRef c-1", "format t:fixed-empty", "escape  true ", "target z"],
		);
		assert.equal(inline.element, "nonnumeric");
		assert.equal(inline.formatNamespace, "http://www.xbrl.org/inlineXBRL/transformation/2020-02-12");
	});
});

describe("contexts", () => {
	it("are of a time or a moment, and of an entity", () => {
		const header = `<ix:resources>${context("c", "<xbrli:instant>2025-12-31</xbrli:instant>")}${context("d", YEAR)}</ix:resources>`;
		const draft = read(
			page(`<p><ix:nonNumeric name="dei:DocumentType" contextRef="d">10-K</ix:nonNumeric></p>${role()}`, header),
		);
		assert.deepEqual(
			draft.contexts.map(({ id, instant, entity, period }) => ({ id, instant, entity, period })),
			[{ id: "c", instant: true, entity: "0000000001", period: { start: "2025-12-31", end: "2025-12-31" } }],
		);
		assert.equal(draft.entity, "0000000001");
	});

	it("are missed only where there are any", () => {
		assert.deepEqual(noticed(page(role('contextRef="x"') + role(""))), []);
		assert.deepEqual(noticed(page(role('contextRef="x"') + role("") + role('contextRef=" c "'), context("c", YEAR))), [
			"context-unknown x",
			`context-missing cyd:${ROLE}`,
		]);
	});

	it("are the first of their id, in whatever window they stand", () => {
		const many = Array.from({ length: 400 }, (_, i) => context(`c${i}`, YEAR)).join("");
		const again = context("c399", "<xbrli:instant>2024-12-31</xbrli:instant>");
		const [found] = read(page(role('contextRef="c399"'), `<ix:resources>${many}${again}</ix:resources>`)).contexts;
		assert.deepEqual(found?.period, { start: "2025-01-01", end: "2025-12-31" });
	});
});

describe("links", () => {
	const piece = (id: string, rest = "", text = "She reports.") =>
		`<p><ix:continuation ${id}${rest}>${text}</ix:continuation></p>`;

	it("leave orphans in the Item, of whatever taxonomy", () => {
		const other =
			'<p><x:nonNumeric xmlns:x="http://www.xbrl.org/2013/inlineXBRL" name="a:b" continuedAt="q">One.</x:nonNumeric></p>';
		const source = page(
			`<p>${role()}</p>${other}${piece('id="q"')}${piece('id="r"')}<h2>Item 2. Properties</h2>${piece('id="s"')}`,
		);
		assert.deepEqual(noticed(source), ["continuation-orphan r"]);
	});

	it("lead into their own chain", () => {
		const inside = role(
			'contextRef="c" continuedAt="a"',
			"She leads. <ix:continuation id='a'>She reports.</ix:continuation>",
		);
		assert.deepEqual(noticed(page(inside)), ["continuation-nested a"]);
		const round = `<p>${role('contextRef="c" continuedAt="a"')}</p><ix:continuation id="z"><p>${role('contextRef="c" continuedAt="z"')}</p></ix:continuation>${piece('id="a"')}`;
		assert.deepEqual(noticed(page(round)), ["continuation-nested z"]);
	});
});

describe("facts that are not seen", () => {
	const hidden = (attributes: string) => `<ix:hidden>${role(attributes, "")}</ix:hidden>`;

	it("count what shows them", () => {
		const show = '<span style="color:red;-sec-ix-hidden: h1;">none</span>';
		const shownBy = (body: string) =>
			only(page(`<p>${body} We see to risks.</p>`, hidden('id="h1" xsi:nil="true"'))).shownBy;
		assert.deepEqual(["", show, show + show].map(shownBy), [0, 1, 2]);
	});

	it("may stand in what is not displayed", () => {
		const undisplayed = (body: string) => only(page(`<p>We see to risks.</p>${body}`)).undisplayed;
		assert.equal(undisplayed(`<div style="DISPLAY: none">${role()}</div>`), true);
		assert.equal(
			undisplayed(`<div>${role('contextRef="c"', 'She <span style="display:none">also</span> leads.')}</div>`),
			undefined,
		);
	});
});
