import assert from "node:assert/strict";
import { test } from "node:test";
import { cite } from "../../server/src/requirements/citations.ts";
import { LABELS } from "../../server/src/requirements/concept-names.ts";
import { CONCEPTS, nearestConcept } from "../../server/src/requirements/concepts.ts";
import { INCIDENT_REQUIREMENTS } from "../../server/src/requirements/incident.ts";
import { ANNUAL_REQUIREMENTS } from "../../server/src/requirements/requirements.ts";
import { shared, skipWithout } from "../support/shared.ts";

test("29 concepts: 6 flags, 15 text blocks, 8 containers", () => {
	const types = [...CONCEPTS.values()].map((c) => c.type);
	assert.equal(CONCEPTS.size, 29);
	assert.equal(types.filter((t) => t === "flag").length, 6);
	assert.equal(types.filter((t) => t === "textBlock").length, 15);
	assert.equal(types.filter((t) => t === "container").length, 8);
});

test("the concepts are those of the SEC's schema", { skip: skipWithout("domain/cyd-2025.xsd") }, () => {
	const names = [...(shared("domain/cyd-2025.xsd") ?? "").matchAll(/<xs:element\b[^>]*\bname=["'](\w+)["']/g)].map(
		(m) => m[1],
	);
	assert.ok(names.length >= 29);
	assert.deepEqual([...CONCEPTS.keys()].sort(), [...new Set(names)].sort());
});

test("every reportable concept has a label, every label a concept", () => {
	assert.deepEqual(
		Object.keys(LABELS).sort(),
		[...CONCEPTS.values()]
			.filter((c) => c.type !== "container")
			.map((c) => c.name)
			.sort(),
	);
});

test("13 annual requirements in the order of the rule, each with words of its own", () => {
	assert.equal(ANNUAL_REQUIREMENTS.length, 13);
	const all = [...ANNUAL_REQUIREMENTS, ...INCIDENT_REQUIREMENTS];
	for (const field of ["id", "name", "asks", "good", "example"] as const) {
		assert.equal(new Set(all.map((r) => r[field])).size, all.length, `${field} is unique`);
	}
	assert.deepEqual(
		ANNUAL_REQUIREMENTS.filter((r) => r.duty === "mandatory").map((r) => r.id),
		["processes", "material-effect", "board-oversight", "management-role"],
	);
});

test("a misspelt concept is led to the real one, an unrelated name to none", () => {
	assert.equal(
		nearestConcept("CybersecurityRiskRoleofManagementTextBlok")?.name,
		"CybersecurityRiskRoleOfManagementTextBlock",
	);
	assert.equal(
		nearestConcept("CybersecurityRiskManagementProcessIntegratedFlag")?.name,
		"CybersecurityRiskManagementProcessesIntegratedFlag",
	);
	assert.equal(nearestConcept("RevenueFromContractsWithCustomers"), undefined);
});

test("citations by form", () => {
	assert.equal(cite("20-F", "(b)(2)"), "Form 20-F Item 16K(b)(2)");
	assert.equal(cite("10-K", "(c)(2)(i)"), "Regulation S-K Item 106(c)(2)(i)");
	assert.equal(cite("8-K", "Instruction 2"), "Form 8-K Item 1.05 Instruction 2");
	assert.equal(cite("6-K", "(a)"), "Form 6-K General Instruction B");
	assert.equal(cite(undefined, "(b)(1)"), "Item 16K(b)(1) / Item 106(b)(1)");
});
