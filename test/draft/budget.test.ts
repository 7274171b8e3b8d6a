import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LIMITS } from "../../server/src/draft/budget.ts";
import type { LeftOut } from "../../server/src/draft/types.ts";
import { lint } from "../../server/src/lint.ts";

const ENGAGED = "CybersecurityRiskManagementThirdPartyEngagedFlag";
const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
const LABEL = "Cybersecurity Risk Role of Management [Text Block]";

const each = (count: number, write: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => write(index)).join("");
const page = (body: string) => `<html><body><p>Item 1C. Cybersecurity</p>${body}</body></html>`;
const instance = (body: string) =>
	`<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:cyd="http://xbrl.sec.gov/cyd/2025">${body}</xbrl>`;
const row = (value: string, concept = ENGAGED) =>
	`<tr><td><a onclick="Show.showAR( this, 'defref_cyd_${concept}', window );">Row</a></td><td>${value}</td></tr>`;
const sentence = (index: number) => `Our security lead reviews risk number ${index} with the board. `;
/** So many sentences are some more than is read. */
const LONG = Math.ceil((LIMITS.text + 1_000) / sentence(0).length);

/** A document with somewhat more of one thing than is read, by its format and what that is. */
const OVER: readonly (readonly [extension: string, what: LeftOut, source: string])[] = [
	["htm", "facts", page(each(LIMITS.facts + 1, () => `<ix:nonNumeric name="cyd:${ENGAGED}">true</ix:nonNumeric>`))],
	["cyd", "facts", each(LIMITS.facts + 1, () => `|cyd:${ENGAGED}\n|true\n`)],
	[
		"md",
		"facts",
		`# Item 1C. Cybersecurity\n\n${each(LIMITS.facts + 1, (i) => `<!-- cyd:A${i}Flag -->true<!-- /cyd:A${i}Flag -->\n`)}`,
	],
	["xml", "facts", instance(each(LIMITS.facts + 1, () => `<cyd:${ENGAGED}>true</cyd:${ENGAGED}>`))],
	["page.htm", "facts", `<table class="report">${each(LIMITS.facts + 1, () => row("true"))}</table>`],
	[
		"htm",
		"fragments",
		page(
			`<ix:nonNumeric name="cyd:${ROLE}" continuedAt="k0">We</ix:nonNumeric>${each(
				LIMITS.fragments + 1,
				(i) => `<ix:continuation id="k${i}" continuedAt="k${i + 1}">a</ix:continuation>`,
			)}`,
		),
	],
	[
		"md",
		"fragments",
		`# Item 1C. Cybersecurity\n\n${each(LIMITS.fragments + 1, () => "<!-- cyd:A -->a<!-- /cyd:A -->\n")}`,
	],
	["htm", "text", page(each(LONG, (i) => `<p>${sentence(i)}</p>`))],
	["md", "text", `# Item 1C. Cybersecurity\n\n${each(LONG, (i) => `${sentence(i)}\n\n`)}`],
	["cyd", "text", `|${LABEL}\n|${each(LONG, (i) => `${sentence(i)}\n`)}`],
	["xml", "text", instance(each(LONG, (i) => `<cyd:${ROLE}>${sentence(i).repeat(20)}</cyd:${ROLE}>`))],
	["page.htm", "text", `<table class="report">${each(LONG, (i) => row(sentence(i).repeat(20), ROLE))}</table>`],
	["htm", "text", page(`<p>${each(2 * LONG, sentence)}</p>`)],
	["md", "text", `# Item 1C. Cybersecurity\n\n${each(2 * LONG, sentence)}`],
	["cyd", "text", `|${LABEL}\n|${each(2 * LONG, sentence)}`],
	["xml", "text", instance(`<cyd:${ROLE}>${each(3 * LONG, sentence)}</cyd:${ROLE}>`)],
	["htm", "depth", page(`${`<ix:nonNumeric name="cyd:${ROLE}">`.repeat(LIMITS.depth + 1)}We`)],
	["md", "depth", `# Item 1C. Cybersecurity\n\n${`<!-- cyd:${ROLE} -->`.repeat(LIMITS.depth + 1)}\nWe`],
	["htm", "fact-text", page(`${`<ix:nonNumeric name="cyd:${ROLE}">`.repeat(20)}${each(LONG / 2, sentence)}`)],
	[
		"md",
		"fact-text",
		`# Item 1C. Cybersecurity\n\n${each(20, (i) => `<!-- cyd:A${i}TextBlock -->`)}\n${each(LONG / 2, sentence)}\n${each(20, (i) => `<!-- /cyd:A${i}TextBlock -->`)}`,
	],
	[
		"htm",
		"addresses",
		page(each(LIMITS.addresses + 1, (i) => `<link:schemaRef xlink:href="http://xbrl.sec.gov/cyd/2025/${i}.xsd"/>`)),
	],
	["htm", "problems", page("</ix:nonNumeric>".repeat(LIMITS.problems + 1))],
	["md", "problems", `# Item 1C. Cybersecurity\n\n${`<!-- /cyd:${ROLE} -->\n`.repeat(LIMITS.problems + 1)}`],
];

describe("of a document that holds too much", () => {
	for (const [extension, what, source] of OVER) {
		it(`a finding says what is left out: ${what} of .${extension}, ${source.length} characters`, () => {
			const { draft, findings, failures } = lint(source, { path: `draft.${extension}` });
			assert.deepEqual(failures, []);
			const told = findings.filter(({ rule }) => rule === "draft-too-large");
			assert.deepEqual(
				told.map(({ messageId }) => messageId),
				[what],
			);
			assert.ok(draft && draft.facts.length <= LIMITS.facts);
			const text = draft.passages.reduce((sum, passage) => sum + passage.text.length, 0);
			assert.ok(text <= 2 * LIMITS.text, `${text} characters`);
			// A silence can be told of a whole Item only.
			if (what !== "text") return;
			assert.equal(draft.complete, false);
			assert.ok(text > LIMITS.text / 2, `${text} characters`);
			assert.deepEqual(
				findings.filter(({ rule }) => rule.startsWith("missing-")),
				[],
			);
		});
	}

	it("what stands before the limit is read as ever", () => {
		const begin = `# Item 1C. Cybersecurity\n\n${each(LONG / 2, (i) => `${sentence(i)}\n\n`)}`;
		const long = lint(begin + each(LONG, (i) => `${sentence(i)}\n\n`), { path: "draft.md" }).draft?.passages ?? [];
		const short = lint(begin, { path: "draft.md" }).draft?.passages ?? [];
		assert.deepEqual(
			long.slice(0, short.length).map(({ text }) => text.text),
			short.map(({ text }) => text.text),
		);
	});
});
