import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { editsOf } from "../../server/src/fixes/edits.ts";
import { lint } from "../../server/src/lint.ts";
import { INCIDENT_REQUIREMENTS } from "../../server/src/requirements/incident.ts";
import { ANNUAL_REQUIREMENTS, requirementsOf } from "../../server/src/requirements/requirements.ts";
import { hasPrompt, SCAFFOLDS } from "../../server/src/requirements/scaffolds.ts";
import { scaffoldFix } from "../../server/src/rules/support/scaffold.ts";
import { replaced } from "../../server/src/text/replacement.ts";
import { readsAsXml } from "./reads-as-xml.ts";

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");

/** A draft of each format and regime, whole or with gaps. */
const DRAFTS = {
	"northlight-20f-corrected.cyd": "cyd",
	"copperleaf-10k.md": "markdown",
	"lanternfield-10k.htm": "html",
	"tidewell-8k.md": "markdown",
	"saltmarsh-8k.htm": "html",
} as const;

describe("a passage to be filled in", () => {
	for (const [file, languageId] of Object.entries(DRAFTS)) {
		const source = example(file);
		const { draft, judgement } = lint(source, { languageId });
		assert.ok(draft && judgement);
		for (const { id } of requirementsOf(draft.regime)) {
			it(`stands in ${file} for ${id}, is told as open and answers nothing`, () => {
				const fix = scaffoldFix(draft, judgement, id);
				assert.ok(fix);
				const edits = editsOf(draft, fix);
				assert.ok(edits, "the format writes it");
				const text = replaced(source, edits);
				const after = lint(text, { languageId });
				assert.ok(after.draft && after.judgement);
				const opened = after.findings.filter(({ rule }) => rule === "draft-placeholder");
				assert.ok(opened.length >= 1);
				for (const [other, { answer }] of judgement.answers)
					assert.equal(after.judgement.answers.get(other)?.answer, answer, `${other} answers as before`);
				assert.equal(readsAsXml(text), readsAsXml(source));
				assert.equal(scaffoldFix(after.draft, after.judgement, id), undefined, "it is not offered twice");
			});
		}
	}

	for (const [id, text] of Object.entries(SCAFFOLDS))
		it(`has a prompt in each sentence: ${id}`, () => {
			for (const sentence of text.replace(/\[[^\]]*\]/g, (prompt) => prompt.replace(/\./g, "")).split(/\. /))
				assert.ok(hasPrompt(sentence), sentence);
		});

	it("there is for each requirement", () =>
		assert.deepEqual(
			Object.keys(SCAFFOLDS),
			[...ANNUAL_REQUIREMENTS, ...INCIDENT_REQUIREMENTS].map(({ id }) => id),
		));

	it("stands in the block that it is for, or in one of its own where the draft tags others", () => {
		const source = example("tidewell-8k.md").replace(
			/<!-- cyd:\w+ImpactTextBlock -->[\s\S]*?<!-- \/cyd:\w+ -->\n\n/,
			"",
		);
		const { draft, judgement } = lint(source, { languageId: "markdown" });
		const fix = draft && judgement && scaffoldFix(draft, judgement, "incident-impact");
		const text = replaced(source, (fix && editsOf(draft, fix)) ?? []);
		const block = /<!-- cyd:\w+ImpactTextBlock -->\n(.*)\n<!-- \/cyd/.exec(text);
		assert.equal(block?.[1], SCAFFOLDS["incident-impact"]);
	});

	it("is not put between the cells of a table", () => {
		const source = `<html><body><p>Form 8-K</p><h2>Item 1.05 Material Cybersecurity Incidents</h2>
<table><tr><td>On March 4, 2026, an intruder encrypted two of our servers.</td></tr></table></body></html>`;
		const { draft, judgement } = lint(source, { languageId: "html" });
		assert.ok(draft && judgement);
		const fix = scaffoldFix(draft, judgement, "incident-impact");
		assert.equal(fix && editsOf(draft, fix), undefined);
	});
});
