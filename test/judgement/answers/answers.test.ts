import assert from "node:assert/strict";
import { test } from "node:test";
import { claimOf, denialOf, namesSubject } from "../../../server/src/judgement/patterns/index.ts";
import { viewOf } from "../../../server/src/judgement/sentences/plain-view.ts";
import { lint } from "../../../server/src/lint.ts";
import type { RequirementId } from "../../../server/src/requirements/types.ts";

test("any sentence may speak of processes; other requirements ask about somebody or something", () => {
	assert.ok(namesSubject("processes", viewOf("Anything at all.")));
	assert.ok(!namesSubject("board-oversight", viewOf("Anything at all.")));
});

test("a denial and a claim are found at their first words", () => {
	const denial = "The full board does so itself: the board as a whole has not formed a committee.";
	assert.equal(denial.slice(...(denialOf("board-committee", viewOf(denial)) ?? [])), "board as a whole");
	const claim = "Each plant names a skilled security officer to watch its network.";
	const found = claimOf("expertise", viewOf(claim));
	assert.equal(claim.slice(...(found?.cut ?? [])), "skilled security officer");
	assert.equal(found?.pattern.answer, "partial");
	assert.equal(claimOf("processes", viewOf(claim)), undefined);
});

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

test("a draft that only claims expertise is incomplete, not silent, and shows the words", () => {
	const claim = "Each plant has appointed a skilled security officer to watch its network.";
	const source = `ITEM 16K. CYBERSECURITY\nWe assess, identify and manage cybersecurity risks by weekly scans of our network and a register of risks.\n${claim}\n`;
	const { judgement, findings } = lint(source, { languageId: "cyd" });
	const answer = judgement?.answers.get("expertise");
	assert.equal(answer?.answer, "partial");
	assert.deepEqual(
		answer?.evidence.map(({ start, end }) => source.slice(start, end)),
		[claim],
	);
	assert.deepEqual(
		answer?.evidence[0]?.words.map(({ start, end }) => source.slice(start, end)),
		["skilled security officer"],
	);
	const about = findings.filter((f) => f.requirement === "expertise").map((f) => f.rule);
	assert.deepEqual(about, ["thin-expertise"]);
});
