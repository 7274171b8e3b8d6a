import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Linting, LintResult } from "../../../server/src/lint.ts";
import { openLint } from "../../../server/src/lint.ts";
import type { Finding } from "../../../server/src/rules/define-rule.ts";
import { finish } from "../../../server/src/text/steps.ts";
import { said } from "../../support/said.ts";
import { listShared, shared, skipWithout } from "../../support/shared.ts";
import type { Edit, Filing, Mutation } from "./mutation.ts";
import { MUTATIONS } from "./structural-mutations.ts";

/** Of each filing one fault of so many is tried, another one in the next; all on demand. */
const EVERY = process.env.CYDLINT_RUNS ? 1 : 2;

// Each fault of the table is put into each real filing that has a place for it. What is found then and was not before
// must be the rule for the fault, at the place to be mended, and nothing else.
describe("a fault put into a filing", { skip: skipWithout("filings") }, () => {
	const made = new Map<string, number>();
	for (const [at, name] of listShared("filings", ".htm").entries()) {
		it(`is found, and nothing else is, in ${name}`, () => {
			const source = shared(`filings/${name}`) ?? assert.fail();
			const linting = openLint(source, { path: name });
			const before = finish(linting.run(source));
			const filing = { source, draft: before.draft ?? assert.fail() };
			for (const [number, mutation] of MUTATIONS.entries()) {
				if ((at + number) % EVERY !== 0) continue;
				const edits = mutation.edits(filing);
				if (!edits || edits.length === 0) continue;
				made.set(mutation.name, (made.get(mutation.name) ?? 0) + 1);
				const { text, result } = lintEdited(linting, source, edits);
				assertFinds(mutation, filing, text, freshIn(result.findings, before.findings));
			}
		});
	}

	it("had a place in some filing, each of them", () => {
		for (const { name } of MUTATIONS) assert.ok((made.get(name) ?? 0) > 0, name);
	});
});

/** Lints the source with the edits made, and takes them back. */
function lintEdited(linting: Linting, source: string, edits: readonly Edit[]): { text: string; result: LintResult } {
	const fromEnd = [...edits].sort((a, b) => b.start - a.start);
	let text = source;
	for (const edit of fromEnd) {
		text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
		linting.edit(edit.start, edit.end, edit.text.length);
	}
	const result = finish(linting.run(text));
	for (const edit of fromEnd.reverse()) linting.edit(edit.start, edit.start + edit.text.length, edit.end - edit.start);
	return { text, result };
}

/** Findings of rules that now find more than they did: as many of them, the last. */
function freshIn(now: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
	const known = new Set(before.map(key));
	const left = before.map(({ rule }) => rule);
	const novelLast = [...now].sort((a, b) => Number(!known.has(key(a))) - Number(!known.has(key(b))));
	return novelLast.filter(({ rule }) => {
		const at = left.indexOf(rule);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

function key(finding: Finding): string {
	return `${finding.rule} ${said(finding)}`;
}

function assertFinds(mutation: Mutation, filing: Filing, text: string, fresh: readonly Finding[]): void {
	const { name, finds, among, may = [], at } = mutation;
	const own = fresh.filter(({ rule }) => !may.includes(rule) && (among?.test(rule) ?? true));
	const all = own.map((it) => `${it.rule} at ${text.slice(it.start, it.end)}: ${said(it)}`).join("\n");
	assert.deepEqual(own.map(({ rule }) => rule).sort(), [...finds].sort(), `${name}\n${all}`);
	const main = own.find(({ rule }) => rule === finds[0]);
	if (at && main) assert.equal(text.slice(main.start, main.end), at(filing), name);
}
