import assert from "node:assert/strict";
import { test } from "node:test";
import { namesSubject } from "../../../server/src/judgement/patterns/subjects.ts";
import { viewOf } from "../../../server/src/judgement/sentences/plain-view.ts";
import { lint } from "../../../server/src/lint.ts";
import type { RequirementId } from "../../../server/src/requirements/types.ts";

const NAMED: readonly (readonly [RequirementId, string])[] = [
	["integrated", "Security risks stand in the same register alongside the other risks of our enterprise."],
	["third-party-engaged", "An accounting firm tests our network each year."],
	["third-party-engaged", "The program is run internally."],
	["third-party-oversight", "We look at the security of each supplier before we sign."],
	["board-oversight", "The trustees oversee risks from cybersecurity threats."],
	["board-committee", "The full board keeps this task to itself."],
	["board-informed", "Each quarter the audit committee hears of open risks."],
	["management-role", "Our treasurer's team assesses and manages these risks."],
	["management-role", "He decides which risks are treated first."],
	["reports-to-board", "She briefs the directors on cybersecurity risks."],
	["processes", "Anything at all."],
];

const UNNAMED: readonly (readonly [RequirementId, string])[] = [
	["integrated", "The process follows our appetite for risk."],
	["third-party-oversight", "We scan our own network each week."],
	["third-party-oversight", "A third-party consultant assesses our program each year."],
	["third-party-oversight", "We manage these risks without the use of third-party service providers."],
	["board-oversight", "The head of security oversees these risks."],
	// A plain “the board oversees” names no committee and denies none.
	["board-committee", "Our board of directors oversees risks from cybersecurity threats."],
	["board-informed", "Our operators report each incident to the head of security."],
	["management-role", "Our board of directors watches these risks closely."],
	["management-role", "We have a risk management program for our plants."],
	["reports-to-board", "Incidents are reported to the chief executive officer."],
];

for (const [id, sentence] of NAMED) {
	test(`names whom ${id} asks about: ${sentence}`, () => assert.ok(namesSubject(id, viewOf(sentence))));
}

for (const [id, sentence] of UNNAMED) {
	test(`does not name whom ${id} asks about: ${sentence}`, () => assert.ok(!namesSubject(id, viewOf(sentence))));
}

function answers(...sentences: readonly string[]) {
	const source = `ITEM 16K. CYBERSECURITY\n${sentences.join(" ")}\n`;
	const judged = lint(source, { languageId: "cyd" }).judgement?.answers;
	return (id: RequirementId) => judged?.get(id)?.answer;
}

test("what no sentence names is silent, however much it sounds like it", () => {
	const of = answers(
		"We assess, identify and manage cybersecurity risks by weekly scans of our network.",
		"Our chief information security officer oversees risks from cybersecurity threats and receives quarterly reports on them from her staff.",
	);
	assert.equal(of("board-oversight"), "silent");
	assert.equal(of("board-informed"), "silent");
	assert.equal(of("reports-to-board"), "silent");
});

test("a sentence may name it by a pronoun, for the sentence before", () => {
	const of = answers(
		"Our board of directors oversees risks from cybersecurity threats.",
		"It receives quarterly reports on them from our chief information security officer.",
	);
	assert.notEqual(of("board-informed"), "silent");
	assert.notEqual(of("reports-to-board"), "silent");
});

test("a board committee that is told of security, but not said to be responsible, makes no silence", () => {
	const of = answers(
		"Our board of directors oversees risks from cybersecurity threats.",
		"In the event of a cybersecurity incident, management will report it to the audit committee.",
	);
	assert.equal(of("board-committee"), "unclear");
});

test("an item of a list is about whom its lead-in names", () => {
	const source = `---
form: 10-K
period: 2025-12-31
---

# Item 1C. Cybersecurity

## Governance

The audit committee of the board:

- approves the budget;
- meets each spring;
- receives a report on cybersecurity risks from our chief information security officer each quarter.
`;
	const told = lint(source, { languageId: "markdown" }).judgement?.answers.get("board-informed");
	assert.match(told?.evidence[0]?.sentence.text ?? "", /^receives a report/);
});

test("a heading is no claim", () => {
	const of = answers(
		"We scan our network each week.",
		"Our board of directors oversees risks from cybersecurity threats.",
	);
	assert.equal(of("board-committee"), "silent");
	const source =
		"---\nform: 10-K\nperiod: 2025-12-31\n---\n\n# Item 1C. Cybersecurity\n\n## Audit committee and cybersecurity\n\nOur board of directors oversees risks from cybersecurity threats.\n";
	assert.equal(lint(source, { languageId: "markdown" }).judgement?.answers.get("board-committee")?.answer, "silent");
});
