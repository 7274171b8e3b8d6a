import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readInlineXbrl } from "../../../../server/src/formats/inline-xbrl/inline-xbrl.ts";
import { lint } from "../../../../server/src/lint.ts";

const page = (form: string, ...blocks: readonly string[]) =>
	`<html><body><p>FORM&#160;${form}</p><p>Larkmere Ferries plc</p>${blocks.map((block) => `<p>${block}</p>`).join("")}</body></html>`;
const texts = (source: string) => readInlineXbrl(source)?.passages.map(({ text }) => text.text);
const TOLD = "On 3 March 2026 we detected a cyberattack on our booking systems, which we shut down.";
const REST = "Sailings go on.";

describe("a report without tags and without Item 1.05", () => {
	it("on Form 6-K is read from where it tells of an incident to the signatures", () => {
		const source = page("6-K", "For the month of March 2026", TOLD, REST, "SIGNATURES", "By: A. Reed");
		assert.deepEqual(texts(source), [TOLD, REST]);
		const { draft, judgement } = lint(source, { languageId: "html" });
		assert.equal(draft?.form, "6-K");
		assert.equal(judgement?.incident?.regime, "form-6-k");
	});

	it("on Form 8-K is read where Item 7.01 or 8.01 tells of an incident, and nothing is due there", () => {
		const source = page(
			"8-K",
			"<b>Item 8.01 Other Events.</b>",
			TOLD,
			REST,
			"<b>Item 9.01 Exhibits</b>",
			"Exhibit 104",
		);
		assert.deepEqual(texts(source), ["Item 8.01 Other Events.", TOLD, REST]);
		const { judgement, findings } = lint(source, { languageId: "html" });
		assert.equal(judgement?.incident?.regime, "other-item");
		assert.deepEqual(
			findings.map(({ rule, severity }) => `${severity} ${rule}`),
			["info incident-voluntary-item"],
		);
	});

	for (const [what, source] of [
		["a dividend", page("8-K", "<b>Item 8.01 Other Events.</b>", "The board declared a dividend.")],
		["results", page("6-K", "Our revenue rose.", "We may experience losses from a cyberattack.")],
		["an annual report", page("10-K", TOLD)],
	] as const)
		it(`is no draft where it tells of ${what}`, () => assert.equal(readInlineXbrl(source), undefined));
});

describe("a legend on what is not filed", () => {
	const report = (legend: string) =>
		page("8-K", "<b>Item 1.05 Material Cybersecurity Incidents.</b>", TOLD, "<b>Item 7.01 Regulation FD</b>", legend);
	const found = (source: string) => {
		const { findings } = lint(source, { languageId: "html" });
		return findings
			.filter(({ rule }) => rule === "incident-furnished")
			.map(({ start, end }) => source.slice(start, end));
	};

	it("is found in another Item where it takes in the whole report", () => {
		const legend = "The information in this report shall not be deemed to be filed.";
		assert.deepEqual(found(report(`We held a call. ${legend}`)), [legend]);
		const markdown = `---\nform: 8-K\n---\n\n# Item 1.05 Material Cybersecurity Incidents\n\n${TOLD}\n\n# Item 9.01\n\n${legend}\n`;
		const { findings } = lint(markdown, { languageId: "markdown" });
		assert.ok(findings.some(({ rule, start }) => rule === "incident-furnished" && markdown.startsWith(legend, start)));
	});

	it("is let go where it speaks of its own Item", () =>
		assert.deepEqual(found(report("The information in this Item 7.01 shall not be deemed filed.")), []));
});
