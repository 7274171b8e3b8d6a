import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMITS } from "../../../server/src/draft/budget.ts";
import { readFactSheet } from "../../../server/src/formats/fact-sheet/fact-sheet.ts";
import { unmark } from "../../rules/fixture/marks.ts";

const SHEET = `|
|Cybersecurity Risk Management, Strategy, and Governance
|12 Months Ended
Dec. 31, 2025
|Cybersecurity Risk Management, Strategy, and Governance [Abstract]
|Cybersecurity Risk Management Processes for Assessing, Identifying, and Managing Threats [Text Block]
|
ITEM 16K. CYBERSECURITY
Risk Management and Strategy
We keep one register of risks (i) for our plants and (ii)
for our offices. It is reviewed monthly.
•
Training. We train all staff each spring.
|Cybersecurity Risk Management Processes Integrated [Flag]
|true
|Cybersecurity Risk Management Third Party Engaged [Flag]
|
|cyd:CybersecurityRiskThirdPartyOversightAndIdentificationProcessesFlag
|False
|Cybersecurity Risk Board of Directors Oversight [Text Block]
|Our board oversees these risks.
|X
- References
Our board is said to oversee nothing here.
`;

function read(source: string) {
	const draft = readFactSheet(source);
	assert.ok(draft);
	return draft;
}

test("facts, values, period and form of a rendered page", () => {
	const draft = read(SHEET);
	assert.equal(draft.form, "20-F");
	assert.equal(draft.regime, "annual");
	assert.deepEqual(draft.period, { start: "2025-01-01", end: "2025-12-31" });
	assert.deepEqual(
		draft.facts.map((f) => [f.kind, f.value ?? f.text.slice(0, 20), f.nil]),
		[
			["textBlock", "ITEM 16K. CYBERSECUR", false],
			["flag", "true", false],
			["flag", "nil", true],
			["flag", "false", false],
			["textBlock", "Our board oversees t", false],
		],
	);
});

test("every span holds what it names", () => {
	const draft = read(SHEET);
	const flag = draft.facts[1];
	assert.ok(flag);
	assert.equal(
		SHEET.slice(flag.name.start, flag.name.end),
		"Cybersecurity Risk Management Processes Integrated [Flag]",
	);
	assert.equal(SHEET.slice(flag.valueSpan.start, flag.valueSpan.end), "true");
	for (const passage of draft.passages) {
		const own = SHEET.slice(passage.start, passage.end).replace(/\s+/g, " ");
		assert.equal(own, passage.text.text);
	}
	assert.equal(
		SHEET.slice(draft.periodSpan?.start, draft.periodSpan?.end).replace(/\s+/g, " "),
		"12 Months Ended Dec. 31, 2025",
	);
});

test("a line that breaks off within a sentence is read on; a lone bullet belongs to what follows", () => {
	const passages = read(SHEET).passages;
	assert.deepEqual(
		passages.map((p) => [p.kind, p.text.text.slice(0, 24)]),
		[
			["heading", "ITEM 16K. CYBERSECURITY"],
			["heading", "Risk Management and Stra"],
			["paragraph", "We keep one register of "],
			["listItem", "Training. We train all s"],
			["paragraph", "Our board oversees these"],
		],
	);
	assert.match(passages[2]?.text.text ?? "", /and \(ii\) for our offices\./);
});

test("what follows the reference pop-ups is not read", () => {
	assert.doesNotMatch(
		read(SHEET)
			.facts.map((f) => f.text)
			.join(" "),
		/References|nothing here/,
	);
});

test("hand-written forms: one line, local names, any case, CRLF, no final line end", () => {
	const draft = read(
		"|Form\r\n|10-K\r\n|Registrant\r\n|Harbor Mills\r\n|Cybersecurity risk management processes integrated [FLAG] | TRUE\r\n|CybersecurityRiskRoleOfManagementTextBlock\r\n|Our head of security manages these risks.",
	);
	assert.equal(draft.form, "10-K");
	assert.equal(draft.registrant, "Harbor Mills");
	assert.deepEqual(
		draft.facts.map((f) => f.value ?? f.text),
		["true", "Our head of security manages these risks."],
	);
});

test("an unknown label is a problem, not a loss", () => {
	const draft = read(
		"|Item 16K\n|Cybersecurity Risk Something Else [Flag]\n|true\n|Cybersecurity Risk Role of Management [Text Block]\n|Text.",
	);
	assert.deepEqual(
		draft.problems.map((p) => p.kind),
		["unknown-label"],
	);
	assert.equal(draft.facts.length, 2);
});

test("labels alone are read, as many as one document may have", () => {
	const labels = "|Cybersecurity Risk Role of Management [Text Block]\n".repeat(2 * LIMITS.facts);
	const draft = read(labels);
	assert.equal(draft.facts.length, LIMITS.facts);
	assert.ok(draft.facts.every((f) => f.nil && f.text === ""));
	assert.deepEqual(
		draft.problems.map(({ kind }) => kind),
		["left-out"],
	);
});

test("a page of something else is no draft", () => {
	assert.equal(readFactSheet(""), undefined);
	assert.equal(readFactSheet("|Revenue\n|1,000\n|Net loss\n|20\n"), undefined);
	assert.equal(readFactSheet("plain text without bars"), undefined);
});

for (const [place, source, form] of [
	["the title", "|Cybersecurity Risk Management, Strategy, and Governance (Form ⟦20-F⟧)\n", "20-F"],
	["a title below its bar", "|\nCybersecurity Risk Management and Strategy Disclosure (Form ⟦10-K⟧)\n", "10-K"],
	["a line above the cells", "Tern Harbor Foods plc\nFORM ⟦20-F⟧\n", "20-F"],
] as const) {
	test(`the form is said in ${place}`, () => {
		const { source: text, marked } = unmark(
			`${source}|12 Months Ended\nDec. 31, 2025\n|Cybersecurity Risk Role of Management [Text Block]\n|Our head decides.\n`,
		);
		const draft = read(text);
		assert.equal(draft.form, form);
		const [start = 0, end] = marked[0] ?? [];
		assert.equal(text.slice(draft.formSpan?.start, draft.formSpan?.end), text.slice(start, end));
		assert.ok(draft.passages.every((passage) => !/Governance|Disclosure/.test(passage.text.text)));
	});
}
