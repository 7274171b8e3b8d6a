import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../../server/src/lint.ts";
import { rulesOf, tells } from "./incidents/kinds.ts";
import type { LabelledReport, Raised } from "./incidents/labels.ts";
import { labelledReports } from "./incidents/labels.ts";
import { incidentsReport } from "./incidents.ts";

const SOURCE = `---
form: 8-K
period: 2026-03-05
---

# Item 1.05 Material Cybersecurity Incidents

On March 3, 2026, an unauthorized party gained access to our file servers, and we shut them down.
`;

function report(labels: Partial<LabelledReport["labels"]>, wouldRaise: readonly Raised[] = []): LabelledReport {
	const { judgement, findings } = lint(SOURCE, { languageId: "markdown" });
	assert.ok(judgement);
	const all = { nature: "addressed", scope: "n/a", timing: "n/a", impact: "silent", undetermined: "silent", ...labels };
	return { name: "larkmere", due: true, labels: all, wouldRaise, judgement, findings };
}

describe("the report on incident reports", () => {
	it("counts an aspect as exact or as present, and lists what differs", () => {
		const text = incidentsReport([report({ nature: "partial" })]);
		assert.match(text, /^1 incident reports, 3 aspects$/m);
		assert.match(text, /^nature +0 of 1 +0\.000 +1\.000$/m);
		assert.match(text, /^all +2 of 3 +0\.667 +1\.000$/m);
		assert.match(text, /^ {2}larkmere nature partial addressed$/m);
	});

	it("lists what no label bears out, and leaves out what the reader could not see", () => {
		const wrong = incidentsReport([report({ impact: "addressed" })]);
		assert.match(wrong, /not borne out: larkmere missing-incident-impact/);
		assert.doesNotMatch(incidentsReport([report({})]), /not borne out: larkmere missing-incident-impact/);
		assert.doesNotMatch(
			incidentsReport([report({ impact: "n/a" })]),
			/not borne out: larkmere missing-incident-impact/,
		);
	});

	it("lists what the reader raises and no finding tells", () => {
		const raised: Raised = { weight: "high", point: "Hyperlink in place of disclosure", basis: "Rule 105" };
		assert.match(
			incidentsReport([report({}, [raised])]),
			/high or medium: told 0\.000 \(0 of 1\)\n {2}not told: larkmere/,
		);
	});
});

describe("a point of a reader", () => {
	it("is told by the rules of its kind alone", () => {
		const raised: Raised = { weight: "medium", point: "Caption is not the Item's", basis: "Rule 12b-13" };
		assert.equal(tells("incident-caption", raised), true);
		assert.equal(tells("incident-link", raised), false);
	});

	const reports = labelledReports();
	it("is of a known kind, whatever its weight", { skip: reports.length === 0 && "no ../shared/incidents" }, () => {
		const unknown = reports
			.flatMap(({ wouldRaise }) => wouldRaise)
			.filter((raised) => ["high", "medium"].includes(raised.weight) && rulesOf(raised).length === 0);
		assert.deepEqual(unknown, []);
	});
});
