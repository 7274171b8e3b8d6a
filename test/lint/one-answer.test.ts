import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import type { AnswerValue, Judgement } from "../../server/src/judgement/types.ts";
import type { LintResult } from "../../server/src/lint.ts";
import { lint } from "../../server/src/lint.ts";
import { requirementsOf } from "../../server/src/requirements/requirements.ts";
import type { Finding } from "../../server/src/rules/define-rule.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { readFilings } from "../../training/corpus.ts";
import { renderFactSheet } from "../../training/render.ts";
import { readFixture } from "../rules/fixture.ts";
import { skipWithout } from "../support/shared.ts";

/** One filing of so many is read; all on demand. */
const EVERY = process.env.CYDLINT_RUNS ? 1 : 4;

const fixtures = fileURLToPath(new URL("../rules/", import.meta.url));

/** Rules whose one finding stands for all that is missing. */
const TELLS_ALL = new Set(RULES.filter(({ silences }) => silences?.includes("missing")).map(({ id }) => id));

/** What a finding takes the answer of its requirement to be; any, where it says nothing of it. */
function claimed({ rule, messageId }: Finding): readonly AnswerValue[] | undefined {
	if (rule.startsWith("missing-")) return ["silent"];
	if (rule.startsWith("thin-")) return ["partial", "unclear"];
	switch (rule) {
		case "flag-unsupported":
			return messageId === "unclear" ? ["unclear"] : ["silent"];
		case "flag-contradicted":
			return messageId === "true" ? ["no"] : ["yes"];
		case "effect-cross-reference-only":
			return messageId === "pointer" ? ["silent"] : ["yes", "no", "unclear"];
		case "wording-bare-expertise":
			return ["addressed"];
		default:
			return undefined;
	}
}

/** Findings that say something else of a requirement than the answer that is shown, a line each. */
function contradictions({ draft, judgement, findings }: LintResult): readonly string[] {
	if (!draft || !judgement) return [];
	const wrong = findings.flatMap((finding) => {
		const answer = finding.requirement && judgement.answers.get(finding.requirement)?.answer;
		const wanted = claimed(finding);
		return wanted && !wanted.some((value) => value === answer) ? [`${finding.rule} says so, answer ${answer}`] : [];
	});
	return [...wrong, ...(draft.complete ? untold(judgement, draft.regime, findings) : [])];
}

/** Silences on what is mandatory that no finding tells. */
function untold(judgement: Judgement, regime: "annual" | "incident", findings: readonly Finding[]): readonly string[] {
	// What an incident report leaves open, or what an earlier one told, need not be said.
	if (regime === "incident" || findings.some(({ rule }) => TELLS_ALL.has(rule))) return [];
	return requirementsOf(regime).flatMap(({ id, duty }) => {
		const silent = duty === "mandatory" && judgement.answers.get(id)?.answer === "silent";
		return silent && !findings.some(({ requirement }) => requirement === id)
			? [`${id} is silent, and nothing says so`]
			: [];
	});
}

function assertOneAnswer(result: LintResult): void {
	assert.deepEqual(contradictions(result), []);
}

describe("one answer", () => {
	it("a finding that takes the answer for another is seen", () => {
		const source = "ITEM 16K. CYBERSECURITY\nNot applicable.\n";
		const { draft, judgement, findings, failures } = lint(source, { languageId: "cyd" });
		const answers = new Map(judgement?.answers);
		const silent = answers.get("processes");
		assert.ok(draft && judgement && silent?.answer === "silent");
		answers.set("processes", { ...silent, answer: "partial" });
		const other: LintResult = { draft, judgement: { ...judgement, answers }, findings, waived: [], failures };
		assert.deepEqual(contradictions(other), ["missing-processes says so, answer partial"]);
		const fewer: LintResult = { draft, judgement, findings: [], waived: [], failures };
		assert.ok(contradictions(fewer).includes("processes is silent, and nothing says so"));
	});

	for (const name of readdirSync(fixtures).filter((file) => file.endsWith(".txt"))) {
		it(`findings agree with the answers that are shown: ${name}`, () => {
			for (const { source, languageId } of readFixture(readFileSync(fixtures + name, "utf8"), name))
				assertOneAnswer(lint(source, { languageId }));
		});
	}

	it("findings agree with the answers that are shown: read filings", { skip: skipWithout("corpus/read") }, () => {
		const all = readFilings();
		assert.ok(all.length > 400);
		const filings = all.filter((_, at) => at % EVERY === 0);
		const wrong = filings.flatMap((filing) =>
			contradictions(lint(renderFactSheet(filing), { languageId: "cyd" })).map((it) => `${filing.accession}: ${it}`),
		);
		assert.deepEqual(wrong, []);
	});
});
