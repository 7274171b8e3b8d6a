import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { namesIn } from "../../server/src/compare/annual/names.ts";
import { compare } from "../../server/src/compare/compare.ts";
import { differenceText } from "../../server/src/report/compare/messages.ts";
import { annual, version } from "./versions.ts";

const THEN = "2024-12-31";
const NOW = "2025-12-31";

function compared(older: string, newer: string, flags: { older?: string; newer?: string } = {}) {
	return compare(version(annual(older, THEN, flags.older)), version(annual(newer, NOW, flags.newer)));
}

function rulesIn(...args: Parameters<typeof compared>): readonly string[] {
	return compared(...args).differences.map(({ rule }) => rule);
}

describe("a sentence that stayed word for word", () => {
	for (const [says, rules] of [
		["During 2024, we did not experience a material cybersecurity incident.", ["compare-stale-year"]],
		["As of December 31, 2024, our security team had twelve members.", ["compare-stale-year"]],
		["As of 2024, our committee reviews the program each year.", []],
		["In 2024, we moved our data center to a new provider.", []],
		["Since 2024, we have not experienced a material cybersecurity incident.", []],
		["During 2024 and 2025, we did not experience a material cybersecurity incident.", []],
		["During 2022, we did not experience a material cybersecurity incident.", []],
		["Our Chief Information Security Officer has 24 years of experience in security.", ["compare-stale-experience"]],
		["Our Chief Information Security Officer has over 20 years of experience in security.", []],
		["Our Chief Information Security Officer has many years of experience in security.", []],
	] as const)
		it(`${rules.join() || "fits"}: ${says}`, () => assert.deepEqual(rulesIn(says, says), rules));

	it("is no finding where it was updated", () =>
		assert.deepEqual(
			rulesIn(
				"During 2024, we did not experience a material cybersecurity incident.",
				"During 2025, we did not experience a material cybersecurity incident.",
			),
			[],
		));

	it("is listed with the words that bear a date", () => {
		const says = "We currently scan our servers each week.";
		assert.deepEqual(
			compared(says, says).annual?.dated.map(({ words }) => words),
			[["currently"]],
		);
	});
});

describe("a name that was replaced in one sentence", () => {
	const told = (name: string, kept: string) =>
		`The ${name} of our board oversees risks from cybersecurity threats and meets each quarter to do so. The ${kept} receives a written report on open risks each spring.`;
	for (const [why, older, newer, rules] of [
		[
			"and stands in one that was carried over",
			told("Audit Committee", "Audit Committee"),
			told("Technology Committee", "Audit Committee"),
			["compare-renamed"],
		],
		[
			"and in all others",
			told("Audit Committee", "Audit Committee"),
			told("Technology Committee", "Technology Committee"),
			[],
		],
		[
			"by one that was named before",
			told("Audit Committee", "Technology Committee"),
			told("Technology Committee", "Technology Committee"),
			[],
		],
		[
			"while another reworded one keeps it",
			`${told("Audit Committee", "Audit Committee")} The Audit Committee also reviews the budget of our security team.`,
			`${told("Technology Committee", "Audit Committee")} The Audit Committee also reviews the whole budget of our security team.`,
			[],
		],
		[
			"by the same with an apostrophe",
			told("Directors' Committee", "Directors' Committee"),
			told("Directors Committee", "Directors' Committee"),
			[],
		],
		[
			"by the longer one that the same sentence gives",
			told("Audit Committee", "Risk and Audit Committee (the “Audit Committee”)"),
			told("Risk and Audit Committee", "Risk and Audit Committee (the “Audit Committee”)"),
			[],
		],
		[
			"of a person",
			"Ms. Lind leads our security team and answers for its budget. Each month Ms. Lind reports to our management.",
			"Mr. Okafor leads our security team and answers for its budget. Each month Ms. Lind reports to our management.",
			["compare-renamed"],
		],
		[
			"of an officer who is only reported to",
			"Our head of security reports to the Chief Financial Officer. Our Chief Financial Officer chairs the risk round.",
			"Our head of security reports to the Chief Strategy Officer. Our Chief Financial Officer chairs the risk round.",
			[],
		],
	] as const)
		it(why, () =>
			assert.deepEqual(
				rulesIn(older, newer).filter((rule) => rule === "compare-renamed"),
				rules,
			),
		);

	it("is told at the sentence that was carried over", () => {
		const newer = version(annual(told("Technology Committee", "Audit Committee"), NOW));
		const older = version(annual(told("Audit Committee", "Audit Committee"), THEN));
		const found = compare(older, newer).differences.find(({ rule }) => rule === "compare-renamed");
		assert.ok(found);
		assert.equal(newer.draft.source.slice(found.start, found.end), "Audit Committee");
		assert.match(differenceText(found).title, /“Audit Committee” is carried over/);
	});

	for (const [text, names] of [
		["our CISO and the Chief Operating Officer", ["Chief Operating Officer", "Chief Information Security Officer"]],
		[
			"the Chief Operating Officer and Chief Information Officer",
			["Chief Operating Officer", "Chief Information Officer"],
		],
		["Our Audit & Risk Committee", ["Audit and Risk Committee"]],
		["ISO/IEC 27001 and ISO 27001", ["ISO27001", "ISO27001"]],
		["the committee and its officer", []],
	] as const)
		it(`names of “${text}”`, () =>
			assert.deepEqual(
				namesIn(text)
					.map(({ name }) => name)
					.sort(),
				[...names].sort(),
			));
});

describe("a flag and the prose on its matter", () => {
	const YES = "We engage assessors and consultants in connection with our processes for managing cybersecurity risks.";
	const NO =
		"We do not engage assessors, consultants, auditors or other third parties in connection with our processes.";
	const flag = (value: boolean) => `third-party-engaged: ${value}`;
	const found = (older: string, newer: string, then: boolean, now: boolean) =>
		compared(older, newer, { older: flag(then), newer: flag(now) }).differences.map(
			({ rule, messageId, severity }) => `${rule} ${messageId} ${severity}`,
		);
	it("is a warning where the flag alone changed", () =>
		assert.deepEqual(found(YES, YES, true, false), ["compare-flag-alone changed warning"]));
	it("is a note where the flag was corrected", () =>
		assert.deepEqual(found(YES, YES, false, true), ["compare-flag-alone corrected info"]));
	it("is a warning where the prose alone turned", () =>
		assert.deepEqual(found(YES, NO, true, true), ["compare-answer-turned turned warning"]));
	it("is nothing where both turned, or neither", () => {
		assert.deepEqual(found(YES, NO, true, false), []);
		assert.deepEqual(found(YES, YES, true, true), []);
	});
});

describe("what last year's report described", () => {
	const EXPERTISE =
		"Our Chief Information Security Officer has over 20 years of experience in security and holds the CISSP certification.";
	const OTHER = "We scan our servers each week and rank what we find.";
	it("is missed where it went", () =>
		assert.ok(rulesIn(`${OTHER} ${EXPERTISE}`, OTHER).includes("compare-answer-dropped")));
	it("is not missed where it was reworded", () => {
		const reworded = EXPERTISE.replace("over 20 years", "more than two decades");
		assert.deepEqual(rulesIn(`${OTHER} ${EXPERTISE}`, `${OTHER} ${reworded}`), []);
	});
});
