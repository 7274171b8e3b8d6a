import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { lint } from "../../../../server/src/lint.ts";

/** Tells of an incident, and nothing of its scope, timing or impact. */
const TOLD = "This report is on the cyberattack.";

function judged(text: string) {
	const heading = "# Item 1.05 Material Cybersecurity Incidents";
	const { judgement } = lint(`---\nform: 8-K\nperiod: 2025-10-09\n---\n\n${heading}\n\n${text}\n`, {
		languageId: "markdown",
	});
	assert.ok(judgement);
	return judgement;
}

/** What a report says on an aspect: the state of materiality, else the answer to the requirement. */
function answerOn(aspect: string, text: string): string | undefined {
	const { incident, answers } = judged(aspect === "nature" ? text : `${TOLD} ${text}`);
	return aspect === "materiality"
		? incident?.materiality
		: answers.get(`incident-${aspect}` as "incident-nature")?.answer;
}

const forms = readFileSync(new URL("./forms.txt", import.meta.url), "utf8");
for (const section of forms.split(/\n(?=\w+ \w+\n)/).slice(1)) {
	const [head = "", ...lines] = section.trimEnd().split("\n");
	const [aspect = "", answer = ""] = head.split(" ");
	describe(`${aspect} of an incident is ${answer}`, () => {
		for (const line of lines.map((it) => it.trim()).filter(Boolean))
			it(line, () => assert.equal(answerOn(aspect, line), answer));
	});
}
