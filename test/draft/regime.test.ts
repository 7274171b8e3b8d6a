import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDraft } from "../../server/src/formats/open-draft.ts";

const INCIDENT = "MaterialCybersecurityIncidentNatureTextBlock";
const ANNUAL = "CybersecurityRiskRoleOfManagementTextBlock";

/** The same disclosure in each format: a form, if one is named, and a block of each concept. */
const FORMATS: Readonly<Record<string, (form: string | undefined, concepts: readonly string[]) => string>> = {
	cyd: (form, concepts) =>
		[...(form ? ["|Form", `|${form}`] : []), ...concepts.flatMap((it) => [`|cyd:${it}`, "|We were attacked."])].join(
			"\n",
		),
	md: (form, concepts) =>
		[
			...(form ? ["---", `form: ${form}`, "---"] : []),
			...concepts.map((it) => `<!-- cyd:${it} -->\nWe were attacked.\n<!-- /cyd:${it} -->`),
		].join("\n"),
	htm: (form, concepts) => {
		const cover = form ? `<ix:nonNumeric name="dei:DocumentType" contextRef="c">${form}</ix:nonNumeric>` : "";
		const facts = concepts.map((it) => `<ix:nonNumeric name="cyd:${it}">We were attacked.</ix:nonNumeric>`);
		return `<html><body>${cover}<p>${facts.join("</p><p>")}</p></body></html>`;
	},
};

/** A case: what the form is, which concepts there are, and the regime. */
const CASES: readonly (readonly [string | undefined, readonly string[], string])[] = [
	["20-F", [ANNUAL], "annual"],
	["10-K", [INCIDENT], "annual"],
	["8-K", [ANNUAL], "incident"],
	["6-K", [INCIDENT], "incident"],
	[undefined, [INCIDENT], "incident"],
	[undefined, [ANNUAL], "annual"],
	[undefined, [INCIDENT, ANNUAL], "annual"],
];

describe("the regime", () => {
	for (const [extension, write] of Object.entries(FORMATS)) {
		for (const [form, concepts, regime] of CASES) {
			it(`of .${extension}, form ${form ?? "unknown"}, with ${concepts.join(" and ")} is ${regime}`, () => {
				const draft = readDraft(write(form, concepts), { path: `draft.${extension}` });
				assert.equal(draft?.regime, regime);
			});
		}
	}
});
