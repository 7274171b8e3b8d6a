import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Draft } from "../../../server/src/draft/types.ts";
import { readMarkdown } from "../../../server/src/formats/markdown/markdown.ts";

const ROLE = "CybersecurityRiskRoleOfManagementTextBlock";
const BOARD = "CybersecurityRiskBoardOfDirectorsOversightTextBlock";
const OVERSIGHT = "CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag";
const HEADING = "## Item 16K. Cybersecurity\n\n";

function read(source: string): Draft {
	return readMarkdown(source) ?? assert.fail("not read as a disclosure");
}
const lines = (draft: Draft) => draft.passages.map(({ kind, text }) => `${kind}: ${text.text}`);
const at = (source: string, span: { readonly start: number; readonly end: number }) =>
	source.slice(span.start, span.end);

describe("front matter", () => {
	const source = `---
form: 20-F
period: 2024-12-31
registrant: "Harbour Lights: Ltd"
flags:
  third-party-oversight: true
  cyd:CybersecurityRiskManagementThirdPartyEngagedFlag: FALSE
  integrated: null
  reports-to-board:
other: [1, 2]
---
We assess risks.
`;
	const draft = read(source);

	it("says form, period and registrant, by their places", () => {
		assert.equal(draft.form, "20-F");
		assert.equal(at(source, draft.formSpan ?? assert.fail()), "20-F");
		assert.deepEqual(draft.period, { end: "2024-12-31" });
		assert.equal(at(source, draft.periodSpan ?? assert.fail()), "2024-12-31");
		assert.equal(draft.registrant, "Harbour Lights: Ltd");
		assert.equal(draft.regime, "annual");
		assert.deepEqual(
			draft.problems.map(({ kind, start, end }) => [kind, source.slice(start, end)]),
			[["key-unknown", "other"]],
		);
	});

	it("has flags by requirement or by concept, each with the places of key and value", () => {
		assert.deepEqual(
			draft.facts.map((fact) => [at(source, fact.name), at(source, fact.valueSpan), fact.value, fact.nil]),
			[
				["third-party-oversight", "true", "true", false],
				["cyd:CybersecurityRiskManagementThirdPartyEngagedFlag", "FALSE", "false", false],
				["integrated", "null", "nil", true],
				["reports-to-board", "reports-to-board", "nil", true],
			],
		);
		assert.equal(draft.facts[0]?.concept, OVERSIGHT);
	});

	it("with a form makes the whole body the Item", () => {
		assert.deepEqual(lines(draft), ["paragraph: We assess risks."]);
		assert.equal(draft.complete, true);
		assert.equal(at(source, draft.anchor), "20-F");
	});

	it("takes a period of two dates, in words, or as a map", () => {
		const period = (text: string) => read(`---\nform: 10-K\nperiod: ${text}\n---\nText.`).period;
		assert.deepEqual(period("2024-01-01 to 2024-12-31"), { start: "2024-01-01", end: "2024-12-31" });
		assert.deepEqual(period("December 31, 2024"), { end: "2024-12-31" });
		assert.deepEqual(period("{start: 2024-01-01, end: 2024-12-31}"), { start: "2024-01-01", end: "2024-12-31" });
	});

	it("decodes nothing, whatever tag a value has", () => {
		const { registrant, problems } = read("---\nform: 20-F\nregistrant: !!binary Tern=Harbor\n---\nText.");
		assert.deepEqual([registrant, problems], ["Tern=Harbor", []]);
	});

	it("tells a current report from an annual one", () => {
		assert.equal(read("---\r\nform: 8-K/A\r\n---\r\nText.").form, "8-K");
		assert.equal(read("---\nform: 6-K\n---\nText.").regime, "incident");
	});

	for (const [name, yaml] of [
		["a bad indent", "form: 20-F\n  flags:\n- x: [\n"],
		["an open quote", 'form: "20-F\n'],
		["too deep a nest", `form: 20-F\nx: ${"[".repeat(5000)}\n`],
		["a tab", "form: 20-F\nflags:\n\tintegrated: true\n"],
	] as const) {
		it(`that is faulty by ${name} becomes a problem inside it`, () => {
			const faulty = `---\n${yaml}---\n${HEADING}Text.`;
			const { problems } = read(faulty);
			const [problem] = problems;
			assert.equal(problem?.kind, "front-matter");
			assert.ok(problem && problem.start >= 4 && problem.end <= 4 + yaml.length);
		});
	}

	it("without its closing line is a problem, and the text is read all the same", () => {
		const draft = read(`---\nform: 20-F\n\n${HEADING}Text.`);
		assert.deepEqual(
			draft.problems.map((problem) => problem.kind),
			["front-matter"],
		);
		assert.ok(lines(draft).includes("paragraph: Text."));
	});

	it("reports a flag that is neither a requirement nor a concept", () => {
		const source = "---\nform: 20-F\nflags:\n  third-party: true\n---\nText.";
		const [problem] = read(source).problems;
		assert.equal(problem?.kind, "unknown-label");
		assert.equal(problem && at(source, problem), "third-party");
	});
});

describe("Markdown body", () => {
	it("is the Item from its heading to the next Item's", () => {
		const source = `# Report\n\nIntro.\n\n${HEADING}### Governance\n\nThe board meets.\n\nItem 17. Financial Statements\n\nFigures.`;
		assert.deepEqual(lines(read(source)), [
			"heading: Item 16K. Cybersecurity",
			"heading: Governance",
			"paragraph: The board meets.",
		]);
		assert.equal(at(source, read(source).anchor), "Item 16K. Cybersecurity");
	});

	it("has headings, paragraphs, list items and cells; no code, rules or references", () => {
		const source = `${HEADING}Risks\n-----\n\nOne line\nand the next.\n- first\n  item\n2. second\n\n> quoted\n\n| a | b \\| c |\n|---|:-:|\n| d | e |\n\n***\n\n[x]: http://example.com\n\n\`\`\`\ncode\n\`\`\`\n`;
		assert.deepEqual(lines(read(source)).slice(1), [
			"heading: Risks",
			"paragraph: One line and the next.",
			"listItem: first item",
			"listItem: second",
			"paragraph: quoted",
			"cell: a",
			"cell: b | c",
			"cell: d",
			"cell: e",
		]);
	});

	it("reads past emphasis, code, links, entities and tags, and maps every word", () => {
		const source = `${HEADING}**The** _board_ of \`A&amp;B\` reads [the policy](http://example.com/a_b) ![logo](x.png), [●] and 2 * 3<br>snake_case \\*kept\\* <b>bold</b>.`;
		const { text } = read(source).passages[1] ?? assert.fail();
		assert.equal(text.text, "The board of A&B reads the policy logo, [●] and 2 * 3 snake_case *kept* bold.");
		for (const word of text.text.matchAll(/[a-z]{2,}/gi)) {
			assert.equal(at(source, text.span(word.index, word.index + word[0].length)), word[0]);
		}
	});

	it("takes byte order mark and carriage returns", () => {
		const source = "\uFEFF---\r\nform: 20-F\r\n---\r\n# Item 16K. Cybersecurity\r\n\r\nThe board\r\nmeets.\r\n";
		assert.deepEqual(lines(read(source)), ["heading: Item 16K. Cybersecurity", "paragraph: The board meets."]);
	});
});

describe("text blocks in Markdown", () => {
	const open = (concept: string) => `<!-- cyd:${concept} -->`;
	const close = (concept: string) => `<!-- /cyd:${concept} -->`;

	it("nest, overlap, and begin inside a paragraph", () => {
		const source = `${HEADING}${open(ROLE)}\nOfficers lead.\n\n${open(BOARD)}The board sees. ${close(ROLE)}It acts.\n${close(BOARD)}\n`;
		const draft = read(source);
		assert.deepEqual(
			draft.facts.map((fact) => [fact.concept, fact.text]),
			[
				[ROLE, "Officers lead.\nThe board sees."],
				[BOARD, "The board sees. It acts."],
			],
		);
		assert.equal(at(source, draft.facts[0]?.name ?? assert.fail()), `cyd:${ROLE}`);
		assert.equal(draft.passages.length, 3);
		assert.deepEqual(draft.problems, []);
	});

	it("that open again go on as one fact", () => {
		const source = `${open(ROLE)}\nOne.\n${close(ROLE)}\n\nBetween.\n\n${open(ROLE)}\nTwo.\n${close(ROLE)}\n\nAfter.`;
		const draft = read(source);
		assert.equal(draft.facts.length, 1);
		assert.deepEqual(
			draft.facts[0]?.fragments.map((fragment) => fragment.passages.length),
			[1, 1],
		);
		assert.equal(draft.facts[0]?.text, "One.\nTwo.");
		assert.deepEqual(lines(draft), ["paragraph: One.", "paragraph: Between.", "paragraph: Two."]);
	});

	it("that lack an end or a begin are problems", () => {
		const source = `${HEADING}${open(ROLE)}\nOne.\n${close(BOARD)}\nTwo.`;
		const draft = read(source);
		assert.deepEqual(
			draft.problems.map((problem) => [problem.kind, at(source, problem)]),
			[
				["unclosed", `cyd:${ROLE}`],
				["unopened", `cyd:${BOARD}`],
			],
		);
		assert.equal(draft.facts[0]?.text, "One.");
	});

	it("of a flag are the words of the flag in the front matter", () => {
		const source = `---\nform: 20-F\nflags:\n  third-party-oversight: true\n---\n${open(OVERSIGHT)}We check vendors.${close(OVERSIGHT)}`;
		const { facts } = read(source);
		assert.equal(facts.length, 1);
		assert.equal(facts[0]?.value, "true");
		assert.equal(facts[0]?.text, "We check vendors.");
	});

	it("in fenced code are none", () => {
		assert.deepEqual(read(`${HEADING}\`\`\`\n${open(ROLE)}\n\`\`\`\n`).facts, []);
	});
});

describe("Markdown that is no disclosure", () => {
	for (const [name, source] of [
		["empty text", ""],
		["a README", "# Tool\n\nInstall it. See Item 1 below.\n"],
		["another front matter", "---\ntitle: Post\nform: contact\n---\nText."],
		["a reference to the Item", "# Notes\n\nItem 16K of the form asks for more than the rest of the report does.\n"],
	] as const) {
		it(`${name} is not read`, () => assert.equal(readMarkdown(source), undefined));
	}
});
