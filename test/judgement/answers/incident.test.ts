import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { IncidentReading, Judgement } from "../../../server/src/judgement/types.ts";
import { lint } from "../../../server/src/lint.ts";

function judged(
	text: string,
	{ form = "8-K", heading = "Item 1.05 Material Cybersecurity Incidents" } = {},
): Judgement {
	const source = `---\nform: ${form}\nperiod: 2026-03-05\n---\n\n# ${heading}\n\n${text}\n`;
	const { judgement } = lint(source, { languageId: "markdown" });
	assert.ok(judgement);
	return judgement;
}

function reading(text: string, frame?: Parameters<typeof judged>[1]): IncidentReading {
	const { incident } = judged(text, frame);
	assert.ok(incident);
	return incident;
}

const TOLD = "An intruder encrypted two of our file servers. ";

describe("the rules that an incident report is read under", () => {
	for (const [form, heading, regime] of [
		["8-K", "Item 1.05 Material Cybersecurity Incidents", "item-1.05"],
		["8-K", "Item 8.01. Other Events", "other-item"],
		["8-K", "Item 7.01 Regulation FD Disclosure", "other-item"],
		["8-K", "A cybersecurity incident", "item-1.05"],
		["6-K", "Cybersecurity incident", "form-6-k"],
	] as const)
		it(`are ${regime} for “${heading}” on Form ${form}`, () =>
			assert.equal(reading(TOLD, { form, heading }).regime, regime));
});

describe("whether the incident is material", () => {
	for (const [state, text] of [
		["determined", "On March 4, 2026, we determined that the incident is material."],
		["determined", "It is reasonably likely to have a material impact on our results of operations."],
		["determined", "We have incurred a material amount of costs."],
		["equivocal", "The disruption could be considered material."],
		["equivocal", "We will continue to monitor the timing and materiality of the incident."],
		["open", "We have not yet determined whether the incident is material."],
		["denied", "It has not had and is not reasonably likely to have a material impact on our financial condition."],
		["unsaid", "We have not determined it is reasonably likely to materially impact our financial condition."],
		["unsaid", "It has not had a material impact on our operations. Its impact on results is not yet known."],
		["unsaid", "We have called in experts."],
	] as const)
		it(`is ${state}: ${text}`, () => assert.equal(reading(TOLD + text).materiality, state));
});

describe("an aspect of an incident report", () => {
	for (const [id, answer, text] of [
		["nature", "addressed", "A clerk copied our list of customers to records of her own."],
		["nature", "addressed", "A hacker defaced our website."],
		["nature", "partial", "We experienced a cybersecurity incident that caused disruptions."],
		["scope", "partial", "An intruder gained access to certain systems."],
		["scope", "addressed", "An intruder gained access to our payroll systems."],
		["scope", "addressed", "A hacker defaced our website."],
		["timing", "addressed", "On 3 March 2026 we detected an intruder, and we shut the servers down."],
		["timing", "partial", "We recently experienced a cyberattack. Our systems have been restored."],
		["timing", "partial", "On 2026-03-03 we detected a cyberattack."],
		["timing", "silent", "On March 3, 2026, we issued an update on the cyberattack."],
		["impact", "silent", "An intruder encrypted two servers."],
		["impact", "partial", "A cyberattack disrupted our operations."],
		["impact", "addressed", "A cyberattack disrupted our operations and reduced our revenue."],
		["undetermined", "silent", "We continue to investigate the cyberattack and to incur expenses for that."],
		["undetermined", "partial", "The full scope and impact of the cyberattack are not yet completely known."],
		["undetermined", "partial", "The impact of the cyberattack at this point cannot be determined."],
		["undetermined", "partial", "We continue to assess whether the cyberattack will have a material impact on us."],
		["undetermined", "addressed", "The impact of the cyberattack is not known. We will amend this report when it is."],
		["delay", "yes", "The Department of Justice determined that a delay was warranted. A hacker defaced our website."],
	] as const)
		it(`is ${answer}, ${id}: ${text}`, () => assert.equal(judged(text).answers.get(`incident-${id}`)?.answer, answer));

	it("says what is lacking where it is told in part", () => {
		const { answers } = judged("We recently experienced a cyberattack. Our systems have been restored.");
		assert.deepEqual(answers.get("incident-timing")?.lacks, ["when it began or was discovered"]);
	});
});

describe("a text that tells of no incident", () => {
	for (const text of [
		"Our programme identifies risks that could affect our systems and data.",
		"We are not aware of any cybersecurity incident.",
		"We train our staff on phishing. On March 3, 2026, we identified a new lender.",
	])
		it(`answers nothing: ${text}`, () => {
			const { incident, answers } = judged(text, { form: "6-K", heading: "Cybersecurity" });
			assert.equal(incident?.told, false);
			assert.deepEqual(new Set([...answers.values()].map(({ answer }) => answer)), new Set(["silent"]));
		});
});
