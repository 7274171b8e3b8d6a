import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { compare } from "../../server/src/compare/compare.ts";
import { differenceText } from "../../server/src/report/compare/messages.ts";
import { amendment, report, TOLD, version } from "./versions.ts";

function compared(older: string, newer: string) {
	return compare(version(older), version(newer));
}

function rulesIn(older: string, newer: string): readonly string[] {
	return compared(older, newer).differences.map(({ rule }) => rule);
}

const OPEN = "We have not determined the impact on our financial condition.";

describe("what an original report left open", () => {
	for (const [state, now] of [
		["answered", "The incident has had no material impact on our financial condition."],
		["answered", "It is reasonably likely to have a material impact on our financial condition."],
		["still open", "The impact on our financial condition is still not determined."],
		["still open", "Its full impact remains to be determined."],
		["dropped", "All of our plants run again."],
		["dropped", TOLD],
	] as const)
		it(`is ${state}: ${now}`, () => {
			const { incident } = compared(report(`${TOLD} ${OPEN}`), amendment(now));
			assert.deepEqual(
				incident?.open.map(({ topic, state: is }) => [topic, is]),
				[["financial condition", state]],
			);
		});

	it("is told part by part", () => {
		const older = report(
			`${TOLD} The scope and duration of the incident and its impact on our results of operations are not known.`,
		);
		const { incident } = compared(
			older,
			amendment("It lowered our revenue by $2 million. It affected our payroll systems."),
		);
		assert.deepEqual(
			incident?.open.map(({ topic, state }) => `${topic}: ${state}`),
			["results of operations: answered", "scope: answered", "duration: dropped"],
		);
	});

	it("is a warning where it is dropped, with the place in the original", () => {
		const older = version(report(`${TOLD} ${OPEN}`));
		const [difference] = compare(older, version(amendment("All of our plants run again."))).differences;
		assert.ok(difference);
		assert.equal(difference.rule, "compare-incident-open");
		assert.equal(difference.severity, "warning");
		assert.equal(
			differenceText(difference).title,
			"The earlier report left the financial condition open; this report does not speak of it.",
		);
		const [place] = difference.related;
		assert.equal(place && older.draft.source.slice(place.start, place.end), OPEN);
	});

	it("is nothing where nothing was open", () =>
		assert.deepEqual(rulesIn(report(TOLD), amendment("All of our plants run again.")), []));
});

describe("the numbers of two reports", () => {
	for (const [why, older, newer, rules] of [
		["differ", "It concerned 1,900 customers.", "It concerned 2,300 customers.", ["compare-incident-number"]],
		[
			"are the same however they are written",
			"It concerned 1.2 million customers.",
			"It concerned 1,200,000 customers.",
			[],
		],
		["are of other things", "It concerned 1,900 customers.", "It concerned 40 servers.", []],
		[
			"are reconciled",
			"It concerned 1,900 customers.",
			"It concerned 2,300 customers, not 1,900 customers as we first said.",
			[],
		],
		["are sums", "Costs come to $2 million.", "Costs come to $3 million.", ["compare-incident-number"]],
		["are years, which are none", "In 2025 customers left.", "In 2026 customers left.", []],
	] as const)
		it(`${why}: ${newer}`, () =>
			assert.deepEqual(rulesIn(report(`${TOLD} ${older}`), amendment(`${TOLD} ${newer}`)), rules));
});

describe("two reports of one incident", () => {
	for (const [why, older, newer, rules] of [
		["found it on different days", TOLD, TOLD.replace("March 4", "March 6"), ["compare-incident-date"]],
		[
			"called the loss significant, then minor",
			`${TOLD} The losses will likely be significant.`,
			`${TOLD} We work through minor operational impacts.`,
			["compare-incident-materiality"],
		],
		[
			"said that it is material, then deny it",
			`${TOLD} We determined on March 9, 2026 that the incident is material.`,
			`${TOLD} The incident is not material to our financial condition.`,
			["compare-incident-materiality"],
		],
		[
			"keep to it that it is material",
			`${TOLD} We determined on March 9, 2026 that the incident is material.`,
			`${TOLD} As we said, the incident is material.`,
			[],
		],
		[
			"need not repeat in an amendment what they described",
			`${TOLD} It disrupted our operations.`,
			"We paid no ransom.",
			[],
		],
	] as const)
		it(why, () => assert.deepEqual(rulesIn(report(older), amendment(newer)), rules));

	it("that are no amendment describe what they described", () => {
		const newer = report("An intruder encrypted two of our file servers.");
		assert.deepEqual(rulesIn(report(TOLD), newer), ["compare-answer-dropped"]);
	});

	it("under Item 8.01 owe nothing of Item 1.05", () => {
		const heading = "Item 8.01 Other Events";
		const older = report(`${TOLD} ${OPEN}`, { heading });
		assert.deepEqual(
			rulesIn(older, report("An intruder encrypted two servers. All runs again.", { heading, form: "8-K/A" })),
			[],
		);
	});

	it("of the examples are an original and an amendment that answers it", () => {
		const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
		const { incident, differences } = compared(example("tidewell-8k.md"), example("tidewell-8k-a.md"));
		assert.deepEqual(differences, []);
		assert.deepEqual(
			incident?.open.map(({ topic, state }) => `${topic}: ${state}`),
			["costs and losses: answered"],
		);
	});
});
