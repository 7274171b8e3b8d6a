import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { lint } from "../../server/src/lint.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { withCovered } from "../../server/src/rules/supersede.ts";
import { assertReadsWell, offered } from "../support/reads-well.ts";
import { said } from "../support/said.ts";
import type { Case } from "./fixture.ts";
import { readFixture } from "./fixture.ts";

const folder = fileURLToPath(new URL("./", import.meta.url));

/** What the messages of all cases offer to be written. */
const offers = new Map<string, { readonly rule: string; readonly words: string }>();

function run(id: string, { kind, languageId, severity, says, source, marked, at }: Case): void {
	assert.equal(marked.length > 0, kind === "reject", `${at}: a reject has marks, an accept has none`);
	const { draft, findings, failures } = lint(source, { languageId });
	assert.deepEqual(
		failures.filter((it) => it.rule === id),
		[],
	);
	assert.ok(draft, `${at}: the case is read as a draft`);
	const own = withCovered(findings).filter((it) => it.rule === id);
	const show = ([start, end]: readonly [number, number]) => `${start}-${end} ${source.slice(start, end)}`;
	assert.deepEqual(
		own.map((it) => show([it.start, it.end])),
		marked.map(show),
		[at, ...own.map((it) => `${it.severity}: ${said(it)}`), source].join("\n"),
	);
	for (const finding of withCovered(findings)) {
		assertReadsWell(finding);
		for (const words of offered(finding)) offers.set(`${finding.rule}: ${words}`, { rule: finding.rule, words });
	}
	for (const finding of own) {
		if (severity) assert.equal(finding.severity, severity, `${at}: ${said(finding)}`);
		if (says) assert.ok(said(finding).includes(says), `${at}: ${JSON.stringify(said(finding))} holds ${says}`);
		for (const related of finding.related) {
			assert.ok(related.start >= 0 && related.start < related.end && related.end <= source.length, related.message);
		}
	}
}

for (const { id } of RULES) {
	describe(id, () => {
		const read = () => readFixture(readFileSync(`${folder}${id}.txt`, "utf8"), `${id}.txt`);
		it("has a fixture that rejects and accepts", () => {
			const cases = read();
			assert.ok(cases.some((it) => it.kind === "reject") && cases.some((it) => it.kind === "accept"));
			const names = cases.map((it) => `${it.kind} ${it.name} (${it.format})`);
			assert.deepEqual(
				names.filter((name, index) => names.indexOf(name) !== index),
				[],
				"names differ",
			);
		});
		for (const one of safely(read)) {
			it(`${one.kind}s ${one.name} (${one.format})`, () => run(id, one));
		}
	});
}

describe("a report that is whole and tagged", () => {
	const heads = [
		"=== accept: it (cyd, md) from annual",
		"=== accept: it (all) from flagged",
		"=== accept: it (cyd, md) from incident",
	];
	for (const { at, format, source, languageId } of readFixture(heads.join("\n"), "base")) {
		it(`has no finding of any rule (${heads[Number(at.split(":")[1]) - 1]?.split(" from ")[1]}, ${format})`, () => {
			assert.deepEqual(
				lint(source, { languageId }).findings.map((it) => `${it.severity} ${it.rule}: ${said(it)}`),
				[],
			);
		});
	}
});

it("no message offers what its own rule finds fault with", () => {
	assert.ok(offers.size > 10, `${offers.size} offers`);
	for (const { rule, words } of offers.values()) {
		const source = `Form 20-F\nITEM 16K. CYBERSECURITY\n${words.replace(/\.$/, "")}.\n`;
		const { findings } = lint(source, { languageId: "cyd" });
		const own = withCovered(findings).filter((it) => it.rule === rule);
		assert.deepEqual(own.map(said), [], `${rule} offers “${words}”`);
	}
});

it("every fixture belongs to a rule", () => {
	const known = new Set(RULES.map((rule) => `${rule.id}.txt`));
	assert.deepEqual(
		readdirSync(folder).filter((file) => file.endsWith(".txt") && !known.has(file)),
		[],
	);
});

/** A fixture that is missing or malformed fails in its own test, not all of them. */
function safely(read: () => readonly Case[]): readonly Case[] {
	try {
		return read();
	} catch {
		return [];
	}
}
