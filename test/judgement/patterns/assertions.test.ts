import assert from "node:assert/strict";
import { test } from "node:test";
import { assertionOf } from "../../../server/src/judgement/patterns/assertions.ts";
import { viewOf } from "../../../server/src/judgement/sentences/plain-view.ts";
import { lint } from "../../../server/src/lint.ts";

/** A sentence, and the words of it that claim expertise of those who manage. */
const CLAIMS: readonly (readonly [string, string])[] = [
	[
		"The finance department has people with relevant expertise in cybersecurity, who run our scans.",
		"relevant expertise",
	],
	["Each plant names a skilled security officer to watch its network.", "skilled security officer"],
	[
		"Our treasurer and the directors have sufficient financial expertise to weigh a cybersecurity matter.",
		"sufficient financial expertise",
	],
	["Our head of security has many years of relevant experience.", "years of relevant experience"],
	[
		"Individuals with appropriate qualifications and experience answer for information security.",
		"appropriate qualifications and experience",
	],
];

const NO_CLAIMS: readonly string[] = [
	// A board's expertise is not asked for.
	"The audit committee consists of directors with diverse experience in information technology.",
	"We engage outside firms with extensive experience in cybersecurity.",
	"We may be unable to attract skilled information security personnel.",
	"Our management team does not have relevant experience in cybersecurity.",
	"Our management team has extensive experience in shale gas.",
	"We train our staff so that skilled attackers find no way into our network.",
];

for (const [sentence, words] of CLAIMS) {
	test(`claims expertise: ${sentence}`, () => {
		const cut = assertionOf("expertise", viewOf(sentence));
		assert.ok(cut, "a claim");
		assert.equal(sentence.slice(...cut), words);
	});
}

for (const sentence of NO_CLAIMS) {
	test(`claims no expertise of managers: ${sentence}`, () => {
		assert.equal(assertionOf("expertise", viewOf(sentence)), undefined);
	});
}

test("a component of the overall risk management is integrated; key elements of a security program are not", () => {
	assert.ok(assertionOf("integrated", viewOf("Security is one pillar of our wider approach to risk management.")));
	const within = "Key elements of our cybersecurity risk management program include scans of our network.";
	assert.equal(assertionOf("integrated", viewOf(within)), undefined);
	assert.ok(assertionOf("board-committee", viewOf("We inform the audit committee of each security breach.")));
	assert.equal(assertionOf("board-committee", viewOf("The audit committee chooses our auditor.")), undefined);
});

test("claims nothing for other requirements", () => {
	assert.equal(assertionOf("processes", viewOf(CLAIMS[0]?.[0] ?? "")), undefined);
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
