import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, block, ENGAGED, flag, only, page, ROLE, read, texts } from "../pages.ts";

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
		["", "Yes", "true"],
		["", "no", "false"],
		["", "perhaps", "perhaps"],
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
			["A", "Bb", "C c", "D"],
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

describe("facts nested too deep", () => {
	it("are counted, not followed for ever", () => {
		const source = `<p>${`<ix:nonNumeric name="cyd:${ROLE}">x`.repeat(10_000)}${"</ix:nonNumeric>".repeat(10_000)}</p>`;
		const draft = read(source);
		assert.equal(draft.facts.length, 64);
		assert.deepEqual(
			draft.problems.map((problem) => problem.kind),
			["left-out"],
		);
	});
});
