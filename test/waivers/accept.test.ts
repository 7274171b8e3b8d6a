import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { Acceptance } from "../../server/src/draft/waiver.ts";
import { editsOf } from "../../server/src/fixes/edits.ts";
import type { LintResult } from "../../server/src/lint.ts";
import { lint } from "../../server/src/lint.ts";
import type { Finding } from "../../server/src/rules/define-rule.ts";
import { withCovered } from "../../server/src/rules/supersede.ts";
import { replaced } from "../../server/src/text/replacement.ts";
import { contentsOf } from "../../server/src/waivers/contents.ts";
import { readsAsXml } from "../fixes/reads-as-xml.ts";
import { readFixture } from "../rules/fixture.ts";

const fixtures = fileURLToPath(new URL("../rules/", import.meta.url));
const examples = new URL("../../examples/", import.meta.url);
const WHO = { reason: 'Read by counsel -- "as is" | <done> é', by: "A. Moen", on: "2026-02-01" };

/** The text in which a finding is accepted; undefined where none can be written. */
function accepted(source: string, { draft, judgement }: LintResult, finding: Finding): string | undefined {
	assert.ok(draft);
	const of = contentsOf(judgement, source)(finding);
	const waiver: Acceptance = { rule: finding.rule, ...WHO, of };
	const edits = editsOf(draft, { intents: [{ kind: "addWaiver", place: finding, waiver }], safe: false });
	return edits && replaced(source, edits);
}

const counts = (findings: readonly Finding[]) => {
	const all = new Map<string, number>();
	for (const { rule } of withCovered(findings)) all.set(rule, (all.get(rule) ?? 0) + 1);
	return all;
};
const facts = ({ draft }: LintResult) =>
	draft?.facts.map(({ concept, value, text, nil }) => ({ concept, value, text, nil }));
const texts = ({ draft }: LintResult) => draft?.passages.map(({ kind, text }) => `${kind}: ${text.text}`);

/** Accepts each finding of a draft by a comment, and takes the comment out again. */
function checkAll(source: string, languageId: string, at: string, own = (_: Finding) => true): void {
	const before = lint(source, { languageId });
	const had = counts(before.findings);
	for (const finding of before.findings.filter(own)) {
		if (finding.rule.startsWith("waiver-")) continue;
		const text = accepted(source, before, finding);
		if (text === undefined) continue;
		const say = `${at}: ${finding.rule} at ${finding.start}\n${text}`;
		const after = lint(text, { languageId });
		const waived = after.waived.filter(({ acceptance }) => acceptance.reason === WHO.reason);
		assert.ok(waived.length > 0, say);
		assert.ok(
			waived.every(({ finding: { rule } }) => rule === finding.rule),
			say,
		);
		assert.deepEqual(facts(after), facts(before), say);
		assert.deepEqual(texts(after), texts(before), say);
		if (readsAsXml(source)) assert.ok(readsAsXml(text), say);
		const has = counts(after.findings);
		assert.equal(has.get("waiver-needless") ?? 0, had.get("waiver-needless") ?? 0, say);
		assert.ok((has.get(finding.rule) ?? 0) < (had.get(finding.rule) ?? 0), say);
		const note = after.draft?.waivers?.find(({ reason }) => reason === WHO.reason);
		assert.ok(after.draft && note, say);
		const out = editsOf(after.draft, { intents: [{ kind: "removeWaiver", note }], safe: false });
		const back = out && replaced(text, out);
		assert.equal(back?.trimEnd(), source.trimEnd(), say);
	}
}

describe("a finding that is accepted beside its place counts no longer; the draft says what it said", () => {
	for (const file of readdirSync(fixtures).filter((name) => name.endsWith(".txt"))) {
		it(file, () => {
			// One case a format: others of a rule have their findings at the same kind of place.
			const seen = new Set<string>();
			for (const { source, languageId, at, format, kind } of readFixture(readFileSync(fixtures + file, "utf8"), file)) {
				if (kind !== "reject" || seen.has(format)) continue;
				seen.add(format);
				const [first] = lint(source, { languageId }).findings.filter(({ rule }) => `${rule}.txt` === file);
				checkAll(source, languageId, at, ({ rule, start }) => rule === first?.rule && start === first.start);
			}
		});
	}

	for (const file of readdirSync(examples).filter((name) => /\.(?:cyd|md|htm)$/.test(name) && name !== "README.md")) {
		it(`examples/${file}`, () => {
			const languageId = { cyd: "cyd", md: "markdown", htm: "html" }[file.split(".").at(-1) ?? ""] ?? "";
			const seen = new Set<string>();
			// One of each rule: what stands at the same kind of place is accepted alike.
			const first = ({ rule }: Finding) => !seen.has(rule) && seen.add(rule).has(rule);
			checkAll(readFileSync(new URL(file, examples), "utf8"), languageId, file, first);
		});
	}
});
