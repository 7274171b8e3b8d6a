import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../../server/src/lint.ts";

const FLAG = {
	integrated: "Cybersecurity Risk Management Processes Integrated [Flag]",
	engaged: "Cybersecurity Risk Management Third Party Engaged [Flag]",
	oversight: "Cybersecurity Risk Third Party Oversight and Identification Processes [Flag]",
	effect: "Cybersecurity Risk Materially Affected or Reasonably Likely to Materially Affect Registrant [Flag]",
	reports: "Cybersecurity Risk Management Positions or Committees Responsible Report to Board [Flag]",
} as const;

const PROSE =
	"We assess, identify and manage cybersecurity risks by weekly scans of our network and a register of risks.";

function verdict(flag: keyof typeof FLAG, value: "true" | "false", sentence: string): string | undefined {
	const source = `|Cybersecurity Risk Management Processes for Assessing, Identifying, and Managing Threats [Text Block]\n|\nItem 16K. Cybersecurity\n${PROSE}\n${sentence}\n|${FLAG[flag]}\n|${value}\n`;
	const { judgement, draft } = lint(source, { languageId: "cyd" });
	const fact = draft?.facts.find((f) => f.kind === "flag");
	return fact && judgement?.verdicts.get(fact)?.verdict;
}

/** Flag, value, the one sentence that bears on it, the verdict of READING's conventions. */
const TABLE: readonly (readonly [keyof typeof FLAG, "true" | "false", string, string])[] = [
	[
		"integrated",
		"true",
		"These processes are integrated into our overall enterprise risk management framework.",
		"consistent",
	],
	[
		"integrated",
		"false",
		"These processes are integrated into our overall enterprise risk management framework.",
		"contradicted",
	],
	[
		"integrated",
		"true",
		"Our cybersecurity processes are not integrated into our overall enterprise risk management system.",
		"contradicted",
	],
	["integrated", "true", "We sell fishing gear.", "unsupported"],
	// Said in such words by few, so that the sentence scores low: outright it is said all the same.
	["engaged", "true", "The program is entirely in-house.", "contradicted"],
	["engaged", "false", "The program is entirely in-house.", "consistent"],
	["integrated", "false", "We sell fishing gear.", "consistent"],
	[
		"engaged",
		"true",
		"We engage third-party consultants and auditors to assess our cybersecurity program each year.",
		"consistent",
	],
	[
		"engaged",
		"false",
		"We engage third-party consultants and auditors to assess our cybersecurity program each year.",
		"contradicted",
	],
	[
		"engaged",
		"true",
		"We do not engage any assessors, consultants, auditors or other third parties in connection with these processes.",
		"contradicted",
	],
	[
		"engaged",
		"false",
		"We do not engage any assessors, consultants, auditors or other third parties in connection with these processes.",
		"consistent",
	],
	[
		"oversight",
		"true",
		"We have processes to oversee and identify cybersecurity risks associated with our use of third-party service providers, and review vendors before we sign with them.",
		"consistent",
	],
	[
		"oversight",
		"false",
		"We have processes to oversee and identify cybersecurity risks associated with our use of third-party service providers, and review vendors before we sign with them.",
		"contradicted",
	],
	["oversight", "true", "We sell fishing gear.", "unsupported"],
	[
		"effect",
		"false",
		"No risks from cybersecurity threats have materially affected or are reasonably likely to materially affect us.",
		"consistent",
	],
	[
		"effect",
		"true",
		"No risks from cybersecurity threats have materially affected or are reasonably likely to materially affect us.",
		"contradicted",
	],
	[
		"effect",
		"true",
		"The ransomware attack of March 2025 has materially affected our results of operations.",
		"consistent",
	],
	[
		"effect",
		"false",
		"The ransomware attack of March 2025 has materially affected our results of operations.",
		"contradicted",
	],
	["effect", "true", "A cyberattack could materially and adversely affect our business.", "unsupported"],
	[
		"effect",
		"false",
		"We face risks from cybersecurity threats that, if realized, are reasonably likely to materially affect us.",
		"unclear",
	],
	[
		"reports",
		"true",
		"Our chief information security officer reports to the audit committee of our board of directors each quarter on cybersecurity risks.",
		"consistent",
	],
	[
		"reports",
		"false",
		"Our chief information security officer reports to the audit committee of our board of directors each quarter on cybersecurity risks.",
		"contradicted",
	],
];

for (const [flag, value, sentence, expected] of TABLE) {
	test(`${flag} ${value}: ${sentence.slice(0, 60)}: ${expected}`, () => {
		assert.equal(verdict(flag, value, sentence), expected);
	});
}

test("a heading names a topic and proves nothing", () => {
	const source = `---\nform: 20-F\nflags:\n  third-party-oversight: true\n---\n# Item 16K. Cybersecurity\n\n${PROSE}\n\n## Processes to oversee and identify risks from third-party service providers\n\nWe sell fishing gear in two towns.\n`;
	const { judgement } = lint(source, { languageId: "markdown" });
	const answer = judgement?.answers.get("third-party-oversight");
	assert.ok(answer?.evidence.every(({ sentence }) => sentence.passage.kind !== "heading"));
	assert.equal(answer?.answer, "silent");
});
