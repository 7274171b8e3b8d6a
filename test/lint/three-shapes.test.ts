import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LintResult } from "../../server/src/lint.ts";
import { lint } from "../../server/src/lint.ts";
import type { Span } from "../../server/src/text/span.ts";
import { shared, skipWithout } from "../support/shared.ts";
import { TERN } from "../support/tern-facts.ts";
import { asInstance, asPage, asSheet } from "../support/three-shapes.ts";
import { wrap } from "../support/wrap.ts";
import { assertSoundResult } from "./soundness.ts";

/** One disclosure in the three shapes in which EDGAR shows it, by the editor's language. */
type Shapes = readonly (readonly [languageId: string, format: string, source: string])[];

const OWN: Shapes = [
	["cyd", "fact-sheet", asSheet(TERN)],
	["html", "rendered-page", asPage(TERN)],
	["xml", "instance", asInstance(TERN)],
];
const wrapped = asSheet(TERN)
	.split("\n")
	.map((line) => (line.startsWith("|") ? line : wrap(line, 100)))
	.join("\n");
const SEED = "seed/item-16k-fy2024";
const seed: Shapes = [
	["cyd", "fact-sheet", shared(`${SEED}.cyd`) ?? ""],
	["html", "rendered-page", shared("seed/R7.htm") ?? ""],
	["xml", "instance", shared(`${SEED}_htm.xml`) ?? ""],
];

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };

function decoded(text: string): string {
	return text.replace(/&(?:#x(\w+)|#(\d+)|(lt|gt|quot|amp));/g, (_, hex?: string, decimal?: string, name?: string) =>
		name ? (ENTITIES[name] ?? "") : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
	);
}

/** What a reader sees at a place, whatever stands for it in the source; of a fact's name, whose it is. */
function seenAt(source: string, { draft }: LintResult, { start, end }: Span): string {
	const named = draft?.facts.find(({ name }) => name.start === start && name.end === end);
	if (named) return `the name of ${named.concept}`;
	const stands = source.slice(start, end);
	const html = draft?.format === "instance" ? decoded(stands) : stands;
	const text = draft?.format === "fact-sheet" ? html : decoded(html.replace(/<[^>]*>/g, " "));
	return text.replace(/[\s•]+/g, " ").trim();
}

function told(source: string, result: LintResult) {
	const { draft, judgement, findings } = result;
	return {
		form: draft?.form,
		period: draft?.period,
		facts: draft?.facts.map(({ concept, kind, value, text, nil }) => ({ concept, kind, value, text, nil })),
		passages: draft?.facts.flatMap((fact) =>
			fact.fragments.flatMap(({ passages }) => passages.map((p) => [p.kind, p.text.text])),
		),
		answers: [...(judgement?.answers.values() ?? [])].map(({ requirement, answer }) => [requirement, answer]),
		verdicts: [...(judgement?.verdicts.values() ?? [])].map(({ requirement, verdict }) => [requirement, verdict]),
		findings: findings.map((finding) => ({
			rule: finding.rule,
			severity: finding.severity,
			message: finding.messageId,
			data: finding.data,
			at: seenAt(source, result, finding),
			related: finding.related.map((place) => [place.message, seenAt(source, result, place)]),
		})),
	};
}

/** Each shape has all that the first has. */
function assertAlike(shapes: Shapes): void {
	const [first, ...others] = shapes.map(([languageId, format, source]) => {
		const result = lint(source, { languageId });
		assert.equal(result.draft?.format, format);
		assertSoundResult(source, result);
		return told(source, result);
	});
	for (const other of others) assert.deepEqual(other, first);
}

describe("a disclosure says the same as a fact sheet, as the page that EDGAR renders, and as the instance", () => {
	it("an invented one with faults of several kinds", () => {
		assertAlike(OWN);
		const rules = new Set(lint(OWN[0]?.[2] ?? "", { languageId: "cyd" }).findings.map(({ rule }) => rule));
		assert.ok(rules.size >= 8, [...rules].join(" "));
	});

	it("as a fact sheet whose lines are wrapped", () => {
		assert.ok(wrapped.length > 0 && wrapped !== OWN[0]?.[2]);
		assertAlike([...OWN.slice(0, 1), ["cyd", "fact-sheet", wrapped]]);
	});

	it("the seed", { skip: skipWithout("seed/R7.htm") }, () => {
		assertAlike(seed);
		assert.equal(lint(seed[2]?.[2] ?? "", { languageId: "xml" }).draft?.facts.length, 15);
	});
});
