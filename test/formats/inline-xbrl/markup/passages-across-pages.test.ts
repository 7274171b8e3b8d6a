import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readInlineXbrl } from "../../../../server/src/formats/inline-xbrl/inline-xbrl.ts";

const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
const TITLE = "<p><b>Item 1C. Cybersecurity</b></p>";
const BREAK = '<hr style="page-break-after:always">';
const HEAD = `<p>41</p>${BREAK}<p><a href="#toc">Table of Contents</a></p><p>TERN HARBOR, INC. AND SUBSIDIARIES</p><p><b>ITEM 1C. CYBERSECURITY (Continued)</b></p>`;

/** Texts of the passages below the title. */
function texts(body: string): readonly string[] {
	const draft = readInlineXbrl(`<html><body>${TITLE}${body}</body></html>`);
	return (draft?.passages ?? []).slice(1).map(({ text }) => text.text);
}

/** Bodies, and the paragraphs that they are. */
const CASES: Readonly<Record<string, readonly [body: string, ...texts: readonly string[]]>> = {
	"a page's head and foot with words, through a sentence": [
		`<p>Our head of security reports to the</p>${HEAD}<p>board each quarter.</p><p>It decides.</p>`,
		"Our head of security reports to the board each quarter.",
		"It decides.",
	],
	"the same between sentences": [
		`<p>Our head of security reports to the board.</p>${HEAD}<p>It decides.</p>`,
		"Our head of security reports to the board.",
		"It decides.",
	],
	"a sentence that goes on with a name": [
		`<p>The oversight of these risks is a duty of the Audit and Risk</p>${HEAD}<p>Committee of our board, which meets each month.</p>`,
		"The oversight of these risks is a duty of the Audit and Risk Committee of our board, which meets each month.",
	],
	"a title of a page that is known by no words, through a sentence": [
		`<p>Our head of security reports to the</p><p>41</p>${BREAK}<p><b>Protecting the harvest</b></p><p>board each quarter.</p>`,
		"Our head of security reports to the board each quarter.",
	],
	"running lines where no page breaks": [
		"<p>Our head of security reports to the</p><p>41</p><p>Table of Contents</p><p>board each quarter.</p>",
		"Our head of security reports to the board each quarter.",
	],
	"a paragraph's end within a sentence": [
		"<div>Our head of security reports to the</div><div>board each quarter.</div>",
		"Our head of security reports to the board each quarter.",
	],
	"lines as paragraphs, broken before a name": [
		"<div>Our head of security reports to the</div><div>Audit and Risk Committee of our board each quarter.</div>",
		"Our head of security reports to the Audit and Risk Committee of our board each quarter.",
	],
	"a heading after a sentence without its stop": [
		"<p>Our head of security reports to the board</p><p><b>Governance</b></p><p>Our board meets.</p>",
		"Our head of security reports to the board",
		"Governance",
		"Our board meets.",
	],
	"a heading at the top of a page": [
		`<p>Our head of security reports to the board.</p><p>41</p>${BREAK}<p><b>Governance</b></p><p>Our board meets.</p>`,
		"Our head of security reports to the board.",
		"Governance",
		"Our board meets.",
	],
	"items of a list": [
		"<p>We do three things:</p><li>assess risks</li><li>rank them</li><li>repair the worst</li>",
		"We do three things:",
		"assess risks",
		"rank them",
		"repair the worst",
	],
};

describe("paragraphs and pages", () => {
	for (const [name, [body, ...expected]] of Object.entries(CASES))
		it(name, () => assert.deepEqual(texts(body), expected));
});

describe("the text of a fact with continuations", () => {
	const fact = (...pieces: readonly string[]) => {
		const tagged = pieces.map((piece, at) => {
			const next = at + 1 < pieces.length ? ` continuedAt="k${at + 1}"` : "";
			const [before = "", text = "", after = ""] = piece.split("|");
			const open = at === 0 ? `<ix:nonNumeric name="cyd:${ROLE}"${next}>` : `<ix:continuation id="k${at}"${next}>`;
			return `${before}${open}${text}</ix:${at === 0 ? "nonNumeric" : "continuation"}>${after}`;
		});
		return readInlineXbrl(`<html><body>${TITLE}${tagged.join("")}</body></html>`)?.facts[0]?.text;
	};

	it("goes on within a word and within a line", () => {
		assert.equal(fact("<p>|Our |", "|h|", "|ead of |", "|security decides.|</p>"), "Our head of security decides.");
		assert.equal(fact("<p>|Our head| ", "|of security.|</p>"), "Our head of security.");
	});

	it("goes on over a page without a line feed, and has one between paragraphs", () => {
		assert.equal(
			fact("|<p>Our head of security reports to the</p>|", `${HEAD}|<p>board.</p><p>It decides.</p>|`),
			"Our head of security reports to the board.\nIt decides.",
		);
	});

	it("leaves out what stands between two pieces of one line", () => {
		assert.equal(fact("<p>|Our head| (see below) ", "|of security.|</p>"), "Our head of security.");
	});
});
