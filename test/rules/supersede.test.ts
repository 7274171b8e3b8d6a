import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { lint } from "../../server/src/lint.ts";
import type { Finding, Rule } from "../../server/src/rules/define-rule.ts";
import { groupOf } from "../../server/src/rules/groups.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { supersede, withCovered } from "../../server/src/rules/supersede.ts";
import { timesAsLong } from "../support/clock.ts";
import { readFixture } from "./fixture.ts";

type Ranked = Pick<Rule, "id" | "supersedes" | "silences">;

function found(rule: string, more: Partial<Finding> = {}): Finding {
	return { ...general(rule), requirement: "material-effect", ...more };
}

function general(rule: string): Finding {
	return { start: 0, end: 1, rule, messageId: "", data: {}, severity: "warning", related: [], fixes: [] };
}

/** `a[b c]`: a is told and covers b and c. */
function shown({ rule, covers }: Finding): string {
	return covers ? `${rule}[${covers.map((it) => it.rule).join(" ")}]` : rule;
}

const told = (findings: readonly Finding[], rules: readonly Ranked[]) =>
	supersede(findings, rules).map(shown).join(" ");

describe("of findings on one gap", () => {
	const rules: readonly Ranked[] = [
		{ id: "flag-a", supersedes: ["flag-b", "tag"] },
		{ id: "flag-b", supersedes: ["flag-c"] },
		{ id: "flag-c" },
		{ id: "tag-d" },
		{ id: "date-e", silences: ["flag"] },
	];

	for (const [what, findings, want] of [
		["the one that supersedes leads", [found("flag-a"), found("flag-b")], "flag-a[flag-b]"],
		["order is no matter", [found("flag-b"), found("flag-a")], "flag-a[flag-b]"],
		["a group is named by its first word", [found("flag-a"), found("tag-d")], "flag-a[tag-d]"],
		["a chain ends at its first", [found("flag-c"), found("flag-b"), found("flag-a")], "flag-a[flag-c flag-b]"],
		["those that no rule ranks stay apart", [found("flag-a"), found("flag-c")], "flag-a flag-c"],
		["the graver leads", [found("flag-a"), found("flag-b", { severity: "error" })], "flag-b[flag-a]"],
		[
			"another requirement is another gap",
			[found("flag-a"), found("flag-b", { requirement: "expertise" })],
			"flag-a flag-b",
		],
		["no requirement is no gap", [found("flag-a"), general("flag-b")], "flag-a flag-b"],
		[
			"several of one rule are all covered",
			[found("flag-b"), found("flag-a"), found("flag-b")],
			"flag-a[flag-b flag-b]",
		],
		[
			"a rule silences others wherever they stand",
			[general("date-e"), found("flag-a"), found("tag-d")],
			"date-e tag-d",
		],
	] as const) {
		it(what, () => assert.equal(told(findings as readonly Finding[], rules), want));
	}

	it("none is lost where two supersede each other", () => {
		const both = [
			{ id: "flag-a", supersedes: ["flag-b"] },
			{ id: "flag-b", supersedes: ["flag-a"] },
		];
		assert.equal(told([found("flag-a"), found("flag-b")], both), "flag-a flag-b");
	});

	it("four times as many of two rules take about four times as long", () => {
		const many = (count: number) => {
			const findings = Array.from({ length: count }, (_, i) => found(i % 2 ? "flag-a" : "flag-b"));
			return () => assert.equal(withCovered(supersede(findings, rules)).length, count);
		};
		const times = timesAsLong(many(20_000), many(5_000), 9);
		assert.ok(times <= 9, `${times.toFixed(1)} times`);
	});
});

describe("the rules", () => {
	const ids = RULES.map(({ id }) => id);

	it("supersede and silence only rules and groups that there are", () => {
		const known = new Set([...ids, ...ids.map(groupOf)]);
		for (const { id, supersedes = [], silences = [] } of RULES)
			assert.deepEqual(
				[...supersedes, ...silences].filter((it) => !known.has(it)),
				[],
				id,
			);
	});

	it("supersede in no circle", () => {
		const below = (id: string): readonly string[] => {
			const named = RULES.find((rule) => rule.id === id)?.supersedes ?? [];
			return ids.filter((other) => named.includes(other) || named.includes(groupOf(other)));
		};
		const visit = (id: string, above: readonly string[]): void => {
			assert.ok(!above.includes(id), [...above, id].join(" > "));
			for (const other of below(id)) visit(other, [...above, id]);
		};
		for (const id of ids) visit(id, []);
	});
});

describe("a draft with one gap", () => {
	const file = "pile-ups.txt";
	const folder = new URL("./supersede/", import.meta.url);
	// A case is named by the requirement whose gap it has, and says what is found there.
	for (const one of readFixture(readFileSync(fileURLToPath(new URL(file, folder)), "utf8"), file)) {
		it(`${one.name} (${one.format})`, () => {
			const { findings } = lint(one.source, { languageId: one.languageId });
			const own = findings.filter(({ requirement }) => requirement && one.name.startsWith(`${requirement}:`));
			assert.equal(own.map(shown).join(" "), one.says);
		});
	}
});
