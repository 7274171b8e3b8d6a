import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readInlineXbrl } from "../../../../server/src/formats/inline-xbrl/inline-xbrl.ts";
import { lint } from "../../../../server/src/lint.ts";

const ITEMS =
	"<p>Item 16A. Audit Committee Financial Expert</p><p>One of our directors is an expert.</p><p>Item 16B. Code of Ethics</p><p>We have one.</p><p>Item 16D. Exemptions</p><p>Not applicable.</p>";

interface Report {
	readonly form?: string;
	readonly year?: string;
	/** Boxes: registration statement, annual report, shell company report. */
	readonly boxes?: readonly [string, string, string];
	readonly items?: string;
}

function report({ form = "FORM 20-F", year = "January 31, 2025", boxes = ["☐", "☒", "☐"], items = ITEMS }: Report) {
	const [registration, annual, shell] = boxes;
	return `<p>${form}</p><table><tr><td>${registration}</td><td>REGISTRATION STATEMENT PURSUANT TO SECTION 12(b) OR (g)</td></tr><tr><td>${annual}</td><td>ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d)</td></tr><tr><td>${shell}</td><td>SHELL COMPANY REPORT PURSUANT TO SECTION 13 OR 15(d)</td></tr></table><p>For the fiscal year ended ${year}</p>${items}`;
}

describe("an annual report without the Item that it owes", () => {
	it("is told so, once, at its form", () => {
		const source = report({});
		const { findings } = lint(source, { languageId: "html" });
		assert.deepEqual(
			findings.map(({ rule, severity, start, end }) => [rule, severity, source.slice(start, end)]),
			[["form-no-item", "error", "FORM 20-F"]],
		);
	});

	for (const [name, it_] of Object.entries({
		"a shell company report": { boxes: ["☐", "☐", "☒"] },
		"a registration statement": { boxes: ["&#9746;", "&#9744;", "&#9744;"] },
		"boxes that say nothing": { boxes: ["", "", ""] },
		"an amendment": { form: "FORM 20-F/A" },
		"a year in which the Item was not due": { year: "November 30, 2023" },
		"no year": { year: "" },
		"a piece of a report": { items: "<p>Item 16A. Audit Committee Financial Expert</p><p>None.</p>" },
		"a heading that is not read as one": { items: `${ITEMS}<p>Cyber-security</p><p>We assess risks.</p>` },
		"an entry of its contents": { items: `<p><a href="#k">Item 16K. Cybersecurity</a></p>${ITEMS}` },
		"another form": { form: "FORM 40-F" },
	} satisfies Record<string, Report>))
		it(`is none, with ${name}`, () => assert.equal(readInlineXbrl(report(it_ as Report)), undefined));
});
