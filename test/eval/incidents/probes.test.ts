import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { lint } from "../../../server/src/lint.ts";
import { withCovered } from "../../../server/src/rules/supersede.ts";
import { SHARED } from "../../../training/corpus.ts";
import { listShared } from "../../support/shared.ts";

/** What a probe is to be told, by its name; beside it no warning of another kind, and no error, unless it is named here. */
const EXPECTED: Readonly<
	Record<string, { readonly told: readonly string[]; readonly answers?: Readonly<Record<string, string>> }>
> = {
	"01-801-denial": { told: ["incident-voluntary-item"] },
	"03-701-open": { told: ["incident-voluntary-item"] },
	"05-monitor-materiality": { told: ["incident-materiality-equivocal"], answers: { undetermined: "partial" } },
	"07-could-be-considered": { told: ["incident-materiality-equivocal", "incident-impact-parts"] },
	"09-furnished": { told: ["incident-furnished"] },
	"11-timing-block-no-time": { told: ["tag-unrelated-block"] },
	"13-no-incident-6k": { told: ["incident-not-told"] },
	"15-hyperlink": { told: ["incident-link", "missing-incident-impact"] },
	"17-completely-known": { told: ["incident-materiality-unsaid"], answers: { undetermined: "partial" } },
	"19-evaluating": {
		told: ["incident-materiality-unsaid", "incident-impact-parts"],
		answers: { undetermined: "partial" },
	},
	"21-website": { told: [], answers: { nature: "addressed", scope: "addressed", timing: "addressed" } },
	"23-outage-vendor": { told: [], answers: { nature: "partial", scope: "addressed", timing: "partial" } },
};

describe("probes of incident reports", () => {
	const probes = listShared("incidents/probes", ".md");
	it("are beside the project", { skip: probes.length === 0 && "no ../shared/incidents" }, () =>
		assert.deepEqual(probes.map((name) => name.replace(".md", "")).toSorted(), Object.keys(EXPECTED)),
	);
	for (const probe of probes) {
		const name = probe.replace(".md", "");
		it(`${name} is told as its name says`, () => {
			const source = readFileSync(`${SHARED}incidents/probes/${probe}`, "utf8");
			const { findings, judgement } = lint(source, { languageId: "markdown" });
			const { told = [], answers = {} } = EXPECTED[name] ?? {};
			const all = withCovered(findings);
			for (const rule of told)
				assert.ok(
					all.some((it) => it.rule === rule),
					`${name}: ${rule}`,
				);
			const graver = all.filter(({ severity, rule }) => severity !== "info" && !told.includes(rule));
			assert.deepEqual(
				graver.map(({ rule, messageId }) => `${rule} ${messageId}`),
				[],
			);
			for (const [aspect, answer] of Object.entries(answers))
				assert.equal(judgement?.answers.get(`incident-${aspect}` as "incident-nature")?.answer, answer, aspect);
		});
	}
});
