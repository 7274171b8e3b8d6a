import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { lint } from "../../server/src/lint.ts";
import type { Finding } from "../../server/src/rules/define-rule.ts";
import type { Baseline } from "../../server/src/waivers/baseline.ts";
import { baselineOf, withKnown, without } from "../../server/src/waivers/baseline.ts";
import { contentsOf } from "../../server/src/waivers/contents.ts";

const taken = (source: string, languageId: string): Baseline => {
	const { findings, judgement } = lint(source, { languageId });
	return baselineOf(findings, contentsOf(judgement, source));
};
const rulesUnder = (source: string, languageId: string, baseline: Baseline) =>
	lint(source, { languageId, baseline }).findings.map(({ rule }) => rule);

const HEAD = "---\nform: 10-K\nperiod: 2025-12-31\n---\n\n# Item 1C. Cybersecurity\n";
/** Sentences with a finding of `wording-absolute` each, and one without. */
const PROMISES = [
	"We guarantee that customers may ask for their data at any time.",
	"Our plants are fully protected against attacks.",
	"Any threat to our systems is mitigated quickly.",
	"Customer data is never shared with others.",
	"We guarantee that suppliers answer within a day.",
];
const draft = (paragraphs: readonly string[]) => `${HEAD}\n${paragraphs.join("\n\n")}\n`;
const absolute = (rules: readonly string[]) => rules.filter((rule) => rule === "wording-absolute").length;

describe("the baseline of a draft", () => {
	it("keeps its findings quiet, and nothing else", () => {
		for (const [name, languageId] of [
			["northlight-20f.cyd", "cyd"],
			["brackenford-20f.md", "markdown"],
			["lanternfield-10k.htm", "html"],
		] as const) {
			const source = readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
			const baseline = taken(source, languageId);
			const after = lint(source, { languageId, baseline });
			assert.deepEqual(after.findings, [], name);
			const total = [...baseline.values()].reduce((sum, count) => sum + count, 0);
			assert.equal(after.known?.length, total, name);
			assert.deepEqual(withKnown(after).findings, lint(source, { languageId }).findings, `${name}: nothing is lost`);
		}
	});

	it("is of the words: lines that move, wrap or come between change nothing", () => {
		const source = draft(PROMISES);
		const baseline = taken(source, "markdown");
		assert.equal(absolute(rulesUnder(source, "markdown", new Map())), PROMISES.length);
		const blank = fc.constantFrom("\n", "\n\n\n", "\n<!-- a note -->\n\n", "\r\n\r\n");
		fc.assert(
			fc.property(
				fc.shuffledSubarray(PROMISES, { minLength: PROMISES.length }),
				fc.array(blank, { minLength: 5, maxLength: 5 }),
				fc.array(fc.nat(8), { minLength: 5, maxLength: 5 }),
				(moved, blanks, wraps) => {
					const wrapped = moved.map((text, i) => {
						let space = 0;
						return text.replace(/ /g, () => (space++ === wraps[i] ? "\n" : " "));
					});
					const text = `${HEAD}\n${wrapped.map((it, i) => `${it}\n${blanks[i]}\n`).join("")}`;
					assert.deepEqual(rulesUnder(text, "markdown", baseline), [], text);
				},
			),
			{ numRuns: 60 },
		);
	});

	it("hides no new finding behind one that is mended, wherever it comes", () => {
		fc.assert(
			fc.property(fc.subarray(PROMISES, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (old, drop, at) => {
				const baseline = taken(draft(old), "markdown");
				const fresh = PROMISES.find((it) => !old.includes(it)) ?? "";
				const left = old.toSpliced(drop % old.length, 1);
				const rules = rulesUnder(draft(left.toSpliced(at % (left.length + 1), 0, fresh)), "markdown", baseline);
				assert.equal(absolute(rules), 1, fresh);
			}),
			{ numRuns: 60 },
		);
	});

	it("counts: the same sentence once more is told once", () => {
		const [sentence = ""] = PROMISES;
		const finding = (covers: readonly Finding[] = []): Finding => ({
			...{ start: 0, end: 1, rule: "wording-absolute", messageId: "absolute", data: {}, severity: "info" },
			...{ basis: "b", related: [], fixes: [], ...(covers.length > 0 && { covers }) },
		});
		const contentOf = () => "0123456789abcdef";
		const baseline = baselineOf([finding()], contentOf);
		assert.equal(without(baseline, [finding(), finding()], contentOf).findings.length, 1, sentence);
	});

	it("takes what a finding covers one by one: what is new is told by itself", () => {
		const made = (rule: string, more: Partial<Finding> = {}): Finding => ({
			...{ start: 0, end: 1, rule, messageId: "m", data: {}, severity: "warning", basis: "b", related: [], fixes: [] },
			...more,
		});
		const contentOf = () => "0123456789abcdef";
		const under = (old: readonly Finding[], now: readonly Finding[]) =>
			without(baselineOf(old, contentOf), now, contentOf).findings.map(
				({ rule, covers = [] }) => `${rule}[${covers.map((it) => it.rule)}]`,
			);
		const [a, b, c] = [made("a-a"), made("b-b"), made("c-c", { severity: "error" })];
		assert.deepEqual(under([{ ...a, covers: [b] }], [{ ...a, covers: [b] }]), []);
		assert.deepEqual(under([{ ...a, covers: [b] }], [b]), [], "the leader is mended");
		assert.deepEqual(under([a], [{ ...a, covers: [b, c] }]), ["c-c[b-b]"]);
		assert.deepEqual(under([b], [{ ...a, covers: [b, c] }]), ["a-a[c-c]"]);
		assert.deepEqual(under([b], [{ ...a, covers: [b] }]), ["a-a[]"]);
	});
});
