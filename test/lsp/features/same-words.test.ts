import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { CodeLens, Hover } from "vscode-languageserver";
import type { LintResult } from "../../../server/src/lint.ts";
import { lint } from "../../../server/src/lint.ts";
import { checklist } from "../../../server/src/lsp/features/checklist.ts";
import { codeLenses } from "../../../server/src/lsp/features/code-lenses.ts";
import { hover } from "../../../server/src/lsp/features/hover.ts";
import { OpenDocument } from "../../../server/src/lsp/open-documents.ts";
import { CONCEPTS } from "../../../server/src/requirements/concepts.ts";
import { settingsFor } from "../../../server/src/settings/for-draft.ts";
import { readFixture } from "../../rules/fixture.ts";

const fixtures = fileURLToPath(new URL("../../rules/", import.meta.url));
/** One case in so many is looked at: all take most of a minute. */
const STRIDE = 16;

function textOf(shown: Hover | null): string {
	return shown && typeof shown.contents === "object" && "value" in shown.contents ? shown.contents.value : "";
}

/** Where hover, lens, checklist and findings of a draft do not say the same, a line each. */
function differences(source: string, languageId: string, result: LintResult = lint(source, { languageId })) {
	const { draft, judgement, findings } = result;
	if (!draft || !judgement) return [];
	const document = new OpenDocument("file:///a", languageId, 1, source);
	const settings = settingsFor({ path: "/a" }, undefined);
	const current = { document, entry: { version: 1, result, settings, items: [], resultId: "1" } };
	const rows = new Map(checklist(current)?.items.map((item) => [item.id as string, item]));
	const lenses: readonly CodeLens[] = codeLenses(current, undefined, {}) ?? [];
	const wrong: string[] = [];
	const says = (where: string, said: string | undefined, row: string | undefined) => {
		if (said !== undefined && said !== row) wrong.push(`${where} says ${said}, the checklist ${row}`);
	};
	const shownAt = (offset: number) => textOf(hover(document, result, document.positionAt(offset), { markdown: false }));
	for (const fact of draft.facts) {
		const requirement = CONCEPTS.get(fact.concept)?.requirement;
		const row = requirement && rows.get(requirement);
		if (!row) continue;
		const text = shownAt(fact.name.start);
		says(`hover on ${fact.concept}`, /Answer of the prose: (\w+)/.exec(text)?.[1], row.answer);
		if (draft.facts.find(({ concept }) => concept === fact.concept) !== fact) continue;
		if (fact.kind === "flag")
			says(
				`hover on ${fact.concept}`,
				/The flag says .*: (\w+) (?:with|by|against) the prose/.exec(text)?.[1],
				row.flag?.verdict,
			);
		const { line } = document.positionAt(fact.start);
		const titles = lenses.filter(({ range }) => range.start.line === line).map(({ command }) => command?.title ?? "");
		const verdict =
			titles.length === 1 ? /^(consistent|contradicted|unsupported|unclear): /.exec(titles[0] ?? "")?.[1] : undefined;
		if (fact.kind === "flag") says(`lens of ${fact.concept}`, verdict, row.flag?.verdict);
	}
	for (const { start } of judgement.sentences)
		for (const line of shownAt(start).split("\n")) {
			const name = /^(?:Evidence on|Touches) (.+?) \((?:Form|Item|Reg)/.exec(line)?.[1];
			if (name === undefined) continue;
			const row = [...rows.values()].find(({ title }) => title === name);
			says(`hover on a sentence on ${name}`, /(?:answer: |draft's answer, )(\w+)/.exec(line)?.[1], row?.answer);
			const isEvidence = row?.evidence.some(({ range }) => document.offsetAt(range.start) === start) ?? false;
			if (row && line.startsWith("Evidence") !== isEvidence) wrong.push(`${name}: evidence in one place only`);
		}
	for (const { rule, requirement } of findings) {
		const row = requirement && rows.get(requirement);
		if (rule.startsWith("missing-")) says(rule, "silent", row?.answer);
		if (rule === "flag-contradicted") says(rule, "contradicted", row?.flag?.verdict);
	}
	return wrong;
}

describe("what hover, lens, finding and checklist say", () => {
	it("a difference is seen", () => {
		const source =
			"|Cybersecurity Risk Management Third Party Engaged [Flag]\n|true\nITEM 16K. CYBERSECURITY\n|Cybersecurity Risk Role of Management [Text Block]\n|Our board oversees cybersecurity risks.\n";
		const result = lint(source, { languageId: "cyd" });
		const missing = result.findings.find(({ rule }) => rule.startsWith("missing-"));
		assert.ok(missing);
		assert.deepEqual(differences(source, "cyd", result), []);
		const findings = [
			...result.findings,
			{ ...missing, rule: "missing-board-oversight", requirement: "board-oversight" as const },
		];
		assert.equal(differences(source, "cyd", { ...result, findings }).length, 1);
	});
	const cases = readdirSync(fixtures)
		.filter((file) => file.endsWith(".txt") && file !== "draft-too-large.txt")
		.flatMap((name) => readFixture(readFileSync(fixtures + name, "utf8"), name));
	it("is the same, over the fixtures of the rules", () => {
		const looked = cases.filter((_, at) => at % STRIDE === 0);
		assert.ok(looked.length > 80, `${looked.length} cases`);
		assert.deepEqual(
			looked.flatMap(({ source, languageId, at, name }) =>
				differences(source, languageId).map((it) => `${at} ${name}: ${it}`),
			),
			[],
		);
	});
});
