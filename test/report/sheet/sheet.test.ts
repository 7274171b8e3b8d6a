import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { lint } from "../../../server/src/lint.ts";
import { RECORD, sheetHtml } from "../../../server/src/report/sheet/html.ts";
import type { SheetRecord } from "../../../server/src/report/sheet/record.ts";
import { differences, ruleSetName, sheetName } from "../../../server/src/report/sheet/record.ts";
import type { Sheet } from "../../../server/src/report/sheet/sheet.ts";
import { sheetOf } from "../../../server/src/report/sheet/sheet.ts";
import { ANNUAL_REQUIREMENTS } from "../../../server/src/requirements/requirements.ts";
import { DRAFT } from "../../protocol/drafts.ts";

const RECORDED: SheetRecord = {
	file: "a.cyd",
	sha256: "0".repeat(64),
	size: 10,
	tool: { name: "cydlint", version: "1.2.3" },
	ruleSet: ruleSetName(),
	severity: {},
	time: "2026-03-01T12:00:00.000Z",
	id: "f",
	kind: "interim",
};

function sheetFor(source: string, record: SheetRecord = RECORDED, path = "a.cyd"): Sheet {
	const sheet = sheetOf({ result: lint(source, { path, severity: {} }), source }, record);
	assert.ok(sheet, "a disclosure");
	return sheet;
}

const page = (source: string, record?: SheetRecord, path?: string) => sheetHtml(sheetFor(source, record, path));

/** Names of all elements and the values of attributes that could load something. */
function elementsOf(html: string): { readonly names: Set<string>; readonly loads: readonly string[] } {
	const names = new Set<string>();
	const loads: string[] = [];
	const parser = new Parser({
		onopentag(name, attributes) {
			names.add(name);
			for (const key of ["src", "href", "srcset", "action", "data", "xlink:href", "background", "poster"])
				if (attributes[key] !== undefined) loads.push(attributes[key]);
			for (const key of Object.keys(attributes)) if (key.startsWith("on")) loads.push(key);
		},
	});
	parser.end(html);
	return { names, loads };
}

describe("the sign-off sheet", () => {
	it("has a row for each requirement, with both the tool's columns and a person's empty ones", () => {
		const html = page(DRAFT);
		for (const { name } of ANNUAL_REQUIREMENTS)
			assert.ok(html.includes(`<div class="strong">${name.replaceAll("'", "&#39;")}</div>`), name);
		assert.equal(html.match(/☐ disclosed/g)?.length, ANNUAL_REQUIREMENTS.length);
		const outright = ANNUAL_REQUIREMENTS.filter(({ duty }) => duty === "mandatory").length;
		assert.equal(html.match(/☐ left out: reason/g)?.length, ANNUAL_REQUIREMENTS.length - outright);
	});

	it("says NOT READY while an error is open, and never that a draft is compliant", () => {
		const html = page(DRAFT);
		const errors = lint(DRAFT, { path: "a.cyd" }).findings.filter(({ severity }) => severity === "error");
		assert.equal(html.includes("NOT READY"), errors.length > 0);
		assert.doesNotMatch(html, /\bcompliant\b|\bscore\b/i);
	});

	it("lists each finding once, by number", () => {
		const { findings } = lint(DRAFT, { path: "a.cyd" });
		const html = page(DRAFT).split("Part C. Findings")[1] ?? "";
		for (const [i] of findings.entries()) assert.equal(html.split(`<div class="plain">C${i + 1}</div></td>`).length, 2);
	});

	it("says for each answer where its sentences stand, what peers tag, and both citations", () => {
		const html = page(DRAFT);
		assert.match(html, /under “[^”]+”, line \d+; page ____/);
		assert.match(html, /Peers \([\d,]+ Form 20-F reports\): flag true in \d+%/);
		assert.match(
			html,
			/Form 20-F Item 16K\(b\)\(1\)\(i\)<\/div><div class="plain">Regulation S-K Item 106\(b\)\(1\)\(i\)/,
		);
	});

	it("is valid HTML", async () => {
		const { HtmlValidate } = await import("html-validate");
		const validator = new HtmlValidate({
			extends: ["html-validate:standard"],
			rules: { "no-inline-style": "off", "no-trailing-whitespace": "off" },
		});
		for (const source of [
			DRAFT,
			"---\nform: 8-K\n---\n# Item 1.05 Material Cybersecurity Incidents\n\nOn May 2, 2026 it was stolen.\n",
		]) {
			const { results } = await validator.validateString(page(source, RECORDED, source === DRAFT ? "a.cyd" : "a.md"));
			const told = results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`));
			assert.deepEqual(told, []);
		}
	});

	it("is the same page for the same input", () => assert.equal(page(DRAFT), page(DRAFT)));

	it("holds no element and loads nothing that a draft, a name or a setting brings along", () => {
		const plain = elementsOf(page(DRAFT)).names;
		const evil = fc.constantFrom(
			'"><img src=http://x.invalid>',
			"</title><script>alert(1)</script>",
			"<!--",
			"]]>",
			"&lt;b&gt;",
			"' onload='x",
			"\u202e",
			"</style>",
		);
		fc.assert(
			fc.property(fc.array(evil, { minLength: 1, maxLength: 4 }), (parts) => {
				const bad = parts.join(" ");
				const html = page(DRAFT.replace("Our board", `${bad} Our board`), {
					...RECORDED,
					file: bad,
					severity: { [bad]: bad },
				});
				const { names, loads } = elementsOf(html);
				assert.deepEqual(loads, []);
				assert.deepEqual(
					[...names].filter((name) => !plain.has(name)),
					[],
				);
			}),
			{ numRuns: 40 },
		);
	});

	it("keeps its record so that it can be read back", () => {
		let content = "";
		const parser = new Parser({
			onopentag(name, attributes) {
				if (name === "meta" && attributes.name === RECORD) content = attributes.content ?? "";
			},
		});
		const record = { ...RECORDED, file: "a \"b\" <c> & 'd'.cyd" };
		parser.end(page(DRAFT, record));
		assert.deepEqual(JSON.parse(content), record);
	});
});

describe("differences of a sheet", () => {
	it("are none for the same text, rules and version", () => assert.deepEqual(differences(RECORDED, RECORDED), []));
	it("name a draft that changed", () => {
		assert.deepEqual(differences(RECORDED, { ...RECORDED, sha256: "1".repeat(64) }), [
			"Draft changed; signatures do not cover it.",
		]);
	});
	it("name other rules and another version", () => {
		const other = { ...RECORDED, ruleSet: "other", tool: { name: "cydlint", version: "2.0.0" } };
		assert.equal(differences(RECORDED, other).length, 2);
	});
	it("a sheet's name depends on all that it records", () => {
		const { id: _, ...record } = RECORDED;
		const names = [record, { ...record, size: 11 }, { ...record, kind: "final" as const }].map(sheetName);
		assert.equal(new Set(names).size, 3);
	});
});

describe("the sheet of an incident", () => {
	const told = "On March 4, 2026, an intruder encrypted two of our file servers, and we contained it.";
	const outright = (heading: string, form = "8-K") => {
		const source = `---\nform: ${form}\nperiod: 2026-03-09\n---\n\n# ${heading}\n\n${told}\n`;
		return sheetFor(source, RECORDED, "a.md").rows.filter(({ mandatory }) => mandatory).length;
	};

	it("asks outright for four aspects under Item 1.05", () =>
		assert.equal(outright("Item 1.05 Material Cybersecurity Incidents"), 4));
	it("asks for none under Item 8.01 and on Form 6-K", () =>
		assert.deepEqual([outright("Item 8.01 Other Events"), outright("Cybersecurity incident", "6-K")], [0, 0]));
});
