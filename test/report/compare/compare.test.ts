import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compare } from "../../../server/src/compare/compare.ts";
import { COMPARISON_RULES } from "../../../server/src/compare/rules/index.ts";
import { comparisonJson } from "../../../server/src/report/compare/json.ts";
import { comparisonMarkdown } from "../../../server/src/report/compare/markdown.ts";
import type { NamedComparison } from "../../../server/src/report/compare/named.ts";
import { comparisonText } from "../../../server/src/report/compare/text.ts";
import { fill, TITLE_ROOM } from "../../../server/src/report/messages.ts";
import { amendment, annual, report, TOLD, version } from "../../compare/versions.ts";

function named(olderText: string, newerText: string): NamedComparison {
	const [older, newer] = [report(olderText), amendment(newerText)];
	return {
		comparison: compare(version(older), version(newer)),
		older: { path: "first.md", source: older },
		newer: { path: "second.md", source: newer },
	};
}

const PAIR = named(
	`${TOLD} We have not determined the impact on our financial condition. It concerned 1,900 customers.`,
	`${TOLD} It concerned 2,300 customers.`,
);

describe("a comparison as text", () => {
	const text = comparisonText(PAIR, (_, words) => words);
	for (const line of [
		"older: first.md, Form 8-K, period or event 2026-03-09",
		"  State what is determined, or say that it is still not determined: the amendment is due within four business days after it is. (Form 8-K Item 1.05, Instruction 2)",
		"  financial condition [dropped]",
		"    - We have not determined the impact on our financial condition.",
		"    - 1,900",
		"    + 2,300",
		"    + It concerned 2,300 customers.",
	])
		it(`has the line “${line}”`, () => assert.ok(text.split("\n").includes(line), text));

	it("places each finding in the draft that it names", () => {
		assert.match(text, /^second\.md:\d+:\d+ warning .* compare-incident-open$/m);
		assert.match(text, /^ {2}first\.md:8:\d+ This left it open\.$/m);
	});

	it("says what an amendment does not repeat without calling it dropped", () =>
		assert.match(text, /^ {2}what is not yet determined \[not repeated\]$/m));

	it("shows what a draft says as text, in the terminal and in Markdown", () => {
		const hostile = named(TOLD, `${TOLD} See \u001b[31m<b>this</b> | [page](x).`);
		assert.ok(!comparisonText(hostile, (_, words) => words).includes("\u001b"));
		const markdown = comparisonMarkdown(hostile);
		assert.ok(!/<b>|\]\(x\)/.test(markdown.replaceAll("\\", "")) || markdown.includes("\\<b\\>"), markdown);
	});
});

describe("a comparison as JSON", () => {
	const data = JSON.parse(comparisonJson(PAIR, { name: "cydlint", version: "1.2.3" }));
	it("has the two drafts, the answers, what was open, the numbers, the sentences and the findings", () => {
		assert.equal(data.version, 1);
		assert.deepEqual(data.older, { path: "first.md", form: "8-K", period: "2026-03-09" });
		assert.equal(data.incident.open[0].state, "dropped");
		assert.equal(data.incident.numbers[0].newer.number, "2,300");
		assert.deepEqual(
			data.findings.map(({ rule, side }: { rule: string; side: string }) => `${rule} ${side}`),
			["compare-incident-open newer", "compare-incident-number newer"],
		);
	});

	it("has offsets of the draft that each place names", () => {
		const { start, end, text } = data.sentences.dropped[0];
		assert.equal(PAIR.older.source.slice(start, end), text);
	});
});

describe("two annual reports", () => {
	const EFFECT =
		"No risks from cybersecurity threats have materially affected or are reasonably likely to materially affect us.";
	const older = annual(
		`${EFFECT} We currently scan our servers.\n\nOur Audit Committee meets.`,
		"2024-12-31",
		"integrated: true",
	);
	const newer = annual(
		`${EFFECT} We currently scan our servers.\n\nOur Risk Committee meets.`,
		"2025-12-31",
		"integrated: false",
	);
	const pair: NamedComparison = {
		comparison: compare(version(older), version(newer)),
		older: { path: "2024.md", source: older },
		newer: { path: "2025.md", source: newer },
	};

	it("show answers and flags, then the passages on material effects whole, names, and what stayed though it bears a date", () => {
		const markdown = comparisonMarkdown(pair);
		assert.deepEqual([...markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title).slice(0, 4), [
			"Answers",
			"Material effects, paragraph (b)(2), whole",
			"Committees, positions, persons and standards",
			"Unchanged but dated",
		]);
		const text = comparisonText(pair, (_, words) => words);
		assert.match(text, /^ {2}\[as before\] No risks .* We currently scan our servers\.$/m);
		assert.match(text, /^ {2}committee \[no longer named\]\n {4}- Audit Committee$/m);
		assert.match(text, /^ {2}currently \[unchanged\] We currently scan our servers\.$/m);
	});

	it("are data as JSON", () => {
		const { annual: data } = JSON.parse(comparisonJson(pair, { name: "cydlint", version: "1.2.3" }));
		assert.deepEqual(data.flags, [{ requirement: "integrated", older: "true", newer: "false" }]);
		assert.deepEqual(
			data.names.map(
				({ name, state, side }: { name: string; state: string; side: string }) => `${name} ${state} ${side}`,
			),
			["Audit Committee dropped older", "Risk Committee added newer"],
		);
		assert.deepEqual(data.dated[0].words, ["currently"]);
	});
});

describe("a message on two drafts", () => {
	for (const { id, messages, basis } of COMPARISON_RULES)
		for (const [name, template] of Object.entries(messages))
			it(`${id} ${name} has a line that stands alone, a line on what to do, and a basis`, () => {
				const lines = fill(template, {
					topic: "results of operations",
					title: "the board's oversight of cybersecurity risks",
					of: "customers",
					older: "2026-03-04",
					newer: "2026-03-06",
					year: "2024",
					end: "2025-12-31",
					years: "twenty-four",
					flag: "false",
				});
				assert.equal(lines.length, 2);
				assert.ok((lines[0] ?? "").length <= TITLE_ROOM, lines[0]);
				assert.ok(basis.length > 0);
			});
});
