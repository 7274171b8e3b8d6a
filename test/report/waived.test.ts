import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Log } from "sarif";
import { lint } from "../../server/src/lint.ts";
import { checklistOf } from "../../server/src/report/checklist.ts";
import { FORMATS } from "../../server/src/report/formats/index.ts";
import { partOf, writeReport } from "../../server/src/report/report-writer.ts";
import { sheetHtml } from "../../server/src/report/sheet/html.ts";
import { ruleSetName } from "../../server/src/report/sheet/record.ts";
import { sheetOf } from "../../server/src/report/sheet/sheet.ts";

const HOSTILE = "](x) <b>é</b> & done";
const SOURCE = `---
form: 10-K
---

<!-- cydlint-accept missing-expertise reason="Said elsewhere" by="B. Ruud" on="2026-02-02" -->
# Item 1C. Cybersecurity

<!-- cydlint-accept wording-absolute reason="](x) &lt;b&gt;é&lt;/b&gt; &amp; done" by="A. Moen" on="2026-02-01" -->
We guarantee that customers may ask for their data at any time.
`;
const result = lint(SOURCE, { path: "a.md" });

function written(format: keyof typeof FORMATS): string {
	const reporter = FORMATS[format]({ name: "cydlint", version: "1" }, (_, text) => text);
	const report = writeReport(reporter);
	return [report.start(), report.part(partOf(reporter, { path: "a.md", source: SOURCE, result })), report.end()].join(
		"",
	);
}

describe("a finding that somebody has accepted", () => {
	it("is shown in the text report after those that are open", () => {
		assert.match(written("text"), /a\.md:9:4 accepted “?.+ wording-absolute\n {2}Accepted by A\. Moen on 2026-02-01: /);
	});

	it("stands beside the findings in JSON", () => {
		const [file] = JSON.parse(written("json")).files;
		const [expertise, promise] = file.waived;
		assert.deepEqual(expertise.waiver, { from: "draft", reason: "Said elsewhere", by: "B. Ruud", on: "2026-02-02" });
		assert.deepEqual([promise.rule, promise.line, promise.waiver.reason], ["wording-absolute", 9, HOSTILE]);
		assert.ok(file.findings.every(({ rule }: { rule: string }) => !/^(?:wording|waiver)/.test(rule)));
	});

	it("is suppressed in SARIF, by the source", () => {
		const log: Log = JSON.parse(written("sarif"));
		const results = log.runs[0]?.results ?? [];
		const suppressed = results.filter(({ suppressions }) => suppressions !== undefined);
		assert.deepEqual(
			suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.kind, suppressions?.[0]?.status]),
			[
				["missing-expertise", "inSource", "accepted"],
				["wording-absolute", "inSource", "accepted"],
			],
		);
		assert.match(suppressed[0]?.suppressions?.[0]?.justification ?? "", /by B\. Ruud on 2026-02-02: Said elsewhere/);
		const prints = results.map(({ partialFingerprints }) => partialFingerprints?.["cydlint/v1"]);
		assert.equal(new Set(prints).size, prints.length);
	});

	it("was skipped in JUnit, is in Markdown, and not in what annotates a change", () => {
		assert.match(
			written("junit"),
			/skipped="2">[\s\S]*<skipped message="Accepted by A\. Moen on 2026-02-01: \]\(x\) &lt;b/,
		);
		assert.match(written("markdown"), /\*accepted\*, line 9, `wording-absolute`/);
		for (const format of ["github", "gitlab"] as const) assert.doesNotMatch(written(format), /wording-absolute/);
	});

	it("stands in its row of the checklist and in Part C of the sheet, with who and why", () => {
		const row = checklistOf(result)?.rows.find(({ id }) => id === "expertise");
		assert.deepEqual(
			row?.waived.map(({ finding }) => finding.rule),
			["missing-expertise"],
		);
		const sheet = sheetOf(
			{ result, source: SOURCE },
			{
				...{ file: "a.md", sha256: "0".repeat(64), size: 1, tool: { name: "cydlint", version: "1" } },
				...{ ruleSet: ruleSetName(), severity: {}, time: "2026-03-01T12:00:00.000Z", id: "f", kind: "interim" },
			},
		);
		assert.ok(sheet);
		assert.equal(sheet.accepted, 2);
		const accepted = sheet.findings.flatMap(({ accepted }) => accepted ?? []);
		assert.deepEqual(accepted, [
			"Accepted by B. Ruud on 2026-02-02: Said elsewhere (in the draft; for any words that stand there)",
			`Accepted by A. Moen on 2026-02-01: ${HOSTILE} (in the draft; for any words that stand there)`,
		]);
		const html = sheetHtml(sheet);
		assert.match(
			html,
			/>accepted<\/div><\/td>\s*<td[^>]*><div[^>]*>Accepted by A\. Moen on 2026-02-01: \]\(x\) &lt;b&gt;é&lt;\/b&gt; &amp; done/,
		);
		assert.match(sheet.rows.find(({ title }) => title === row?.title)?.findings.join() ?? "", /\d/);
	});
});
