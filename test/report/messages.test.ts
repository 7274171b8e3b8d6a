import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fill, findingText, inLines, inOneLine } from "../../server/src/report/messages.ts";
import type { Finding } from "../../server/src/rules/define-rule.ts";
import { RULES } from "../../server/src/rules/index.ts";
import { documentFailed, notShown, ruleFailed } from "../../server/src/rules/own-findings.ts";

const PLACE = { start: 0, end: 1 };
const made = (more: Partial<Finding>): Finding => ({
	...PLACE,
	rule: "flag-nil",
	messageId: "",
	data: {},
	severity: "error",
	related: [],
	fixes: [],
	...more,
});

describe("a finding in words", () => {
	it("is its rule's message, and the basis comes last", () => {
		for (const { id, messages } of RULES) {
			for (const [messageId, template] of Object.entries(messages)) {
				const text = findingText(made({ rule: id, messageId, basis: "Form 20-F Item 16K(b)(2)" }));
				assert.equal(inLines(text), `${template} (Form 20-F Item 16K(b)(2))`, `${id} ${messageId}`);
				assert.doesNotMatch(inOneLine(text), /\n/);
			}
		}
	});

	it("without a basis ends with its message", () => {
		assert.equal(inLines({ title: "All is lost." }), "All is lost.");
		assert.equal(inLines({ title: "All is lost.", advice: "Begin again." }), "All is lost.\nBegin again.");
		assert.equal(
			inOneLine({ title: "All is lost.", advice: "Begin again.", basis: "Rule 1" }),
			"All is lost. Begin again. (Rule 1)",
		);
	});

	it("is told by its message's id where no table has it", () => {
		assert.equal(inLines(findingText(made({ rule: "from-elsewhere", messageId: "odd" }))), "odd");
		assert.equal(inLines(findingText(made({ messageId: "toString" }))), "toString");
	});

	it("tells our own failures with what was thrown", () => {
		const lines = (finding: Finding) => inLines(findingText(finding));
		assert.equal(
			lines(ruleFailed("flag-nil", new Error("out of\n words."), PLACE)),
			"Rule flag-nil failed and was left out: out of words.\nThe other findings stand.",
		);
		assert.match(lines(documentFailed("no", PLACE)), /checked nothing: no\.$/);
		assert.match(
			lines(notShown(3, "3 notes", "info", PLACE)),
			/^3 further findings \(3 notes\) are not shown here\.\n/,
		);
	});
});

describe("a template", () => {
	for (const [template, data, lines] of [
		["{a} and {b}.", { a: "This", b: 2 }, ["This and 2."]],
		["{a} and {b}.", { a: "This" }, ["This and {b}."]],
		["What.\nDo {a}.", { a: "it" }, ["What.", "Do it."]],
		["What “{a}”.\nDo.", { a: "two\r\n  lines " }, ["What “two lines”.", "Do."]],
		["{a}", { a: "{b} $& $1", b: "no" }, ["{b} $& $1"]],
		["{constructor}", {}, ["{constructor}"]],
		[
			"Of {a} and {b}.\nDo {a}.",
			{ a: "long words ".repeat(9), b: "b" },
			[`Of ${"long words ".repeat(7).trim()}… and b.`, `Do ${"long words ".repeat(9).trim()}.`],
		],
		[
			"Of {a} in {b}.\nDo.",
			{ a: "x".repeat(99), b: "y".repeat(99) },
			[`Of ${"x".repeat(7)}… in ${"y".repeat(73)}….`, "Do."],
		],
		[`${"w".repeat(95)} {a}.\nDo.`, { a: "one two three" }, [`${"w".repeat(95)} one two….`, "Do."]],
	] as const) {
		it(`${JSON.stringify(template)} takes ${JSON.stringify(data)}`, () =>
			assert.deepEqual(fill(template, data), lines));
	}
});
