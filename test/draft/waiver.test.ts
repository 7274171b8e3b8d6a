import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readWaiver, WAIVER_LENGTH, waiverComment } from "../../server/src/draft/waiver.ts";

describe("the comment of a waiver", () => {
	it("reads back as it was written, on one line of ASCII without two hyphens inside", () => {
		const text = fc.string({ unit: "binary", maxLength: 60 }).map((it) => it.replace(/\s+/g, " ").trim());
		const said = text.filter((it) => it !== "");
		fc.assert(
			fc.property(said, said, (reason, by) => {
				const acceptance = { rule: "wording-absolute", reason, by, on: "2026-02-01", of: "0123456789abcdef" };
				const comment = waiverComment(acceptance);
				assert.match(comment, /^<!--(?:(?!--)[ -~])*-->$/);
				const { start, end, name, ...read } = readWaiver(comment, 7) ?? assert.fail(comment);
				assert.deepEqual(read, acceptance);
				assert.deepEqual([start, end], [7, 7 + comment.length]);
				assert.equal(comment.slice(name.start - 7, name.end - 7), "wording-absolute");
			}),
		);
	});

	const read = (comment: string) => readWaiver(comment, 0);
	it("may lack what it says, and run over lines", () => {
		assert.deepEqual(read("<!-- cydlint-accept -->"), { start: 0, end: 23, rule: "", name: { start: 5, end: 19 } });
		assert.equal(read('<!--cydlint-accept tag-nil\n  reason="a\n  b"-->')?.reason, "a b");
		assert.equal(read('<!-- cydlint-accept tag-nil reason="" -->')?.reason, undefined);
		assert.equal(read('<!-- cydlint-accept tag-nil, reason="no" -->')?.rule, "");
	});

	for (const other of [
		"<!-- cydlint-accepted tag-nil -->",
		"<!-- cydlint -->",
		"<!-- see cydlint-accept tag-nil -->",
		`<!-- cydlint-accept tag-nil reason="${"x".repeat(WAIVER_LENGTH)}" -->`,
	]) {
		it(`is none: ${other.slice(0, 40)}`, () => assert.equal(read(other), undefined));
	}
});
