import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../../server/src/lint.ts";
import { INCIDENT_REQUIREMENTS } from "../../server/src/requirements/incident.ts";
import { ANNUAL_REQUIREMENTS } from "../../server/src/requirements/requirements.ts";
import type { Requirement } from "../../server/src/requirements/types.ts";
import { withCovered } from "../../server/src/rules/supersede.ts";
import { said } from "../support/said.ts";

const of = (requirements: readonly Requirement[], half: string) =>
	requirements.filter(({ paragraph }) => paragraph.startsWith(half)).map(({ example }) => example);

describe("the examples of the requirements, which messages offer", () => {
	for (const [name, source, requirements] of [
		[
			"an annual report",
			[
				"Form 20-F",
				"ITEM 16K. CYBERSECURITY",
				"Risk Management and Strategy",
				...of(ANNUAL_REQUIREMENTS, "(b)"),
				"Governance",
				...of(ANNUAL_REQUIREMENTS, "(c)"),
			],
			ANNUAL_REQUIREMENTS,
		],
		[
			"a report of an incident",
			["Form 8-K", "Item 1.05. Material Cybersecurity Incidents", ...of(INCIDENT_REQUIREMENTS, "")],
			INCIDENT_REQUIREMENTS,
		],
	] as const) {
		const { judgement, findings } = lint(`${source.join("\n")}\n`, { languageId: "cyd" });

		it(`make ${name} in which nothing is found`, () => assert.deepEqual(withCovered(findings).map(said), []));

		for (const { id, example } of requirements) {
			it(`answer ${id} in ${name}`, () => {
				const answer = judgement?.answers.get(id);
				assert.match(answer?.answer ?? "", /^(?:addressed|yes|no)$/, example);
			});
		}
	}
});
