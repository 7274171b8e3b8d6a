import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { LintResult } from "../../server/src/lint.ts";
import { lint, openLint } from "../../server/src/lint.ts";
import { ChunkedText } from "../../server/src/lsp/chunked-text.ts";
import { finish } from "../../server/src/text/steps.ts";
import { SHAPES } from "../support/edit-shapes.ts";
import { plain } from "../support/plain.ts";

/** Random sequences of edits for each draft; more on demand. */
const RUNS = Math.ceil(Number(process.env.CYDLINT_RUNS ?? 450) / 30);

const DRAFTS = ["northlight-20f.cyd", "copperleaf-10k.md", "lanternfield-10k.htm", "saltmarsh-8k.htm"];

/** What authors type, paste and break, in any of the formats. */
const snippet = fc.constantFrom(
	..."x| |.|not |We do not engage any third parties. |The board has no committee.|true|false|\n|\n\n|\r\n|<p>|</p>|<!--|-->|---\n|```\n|# |- ".split(
		"|",
	),
	"|",
	"form: 8-K\n",
	"flags:\n  integrated: false\n",
	"Item 1C. Cybersecurity",
	"ITEM 16K. CYBERSECURITY",
	"Item 2. Properties",
	"</ix:nonNumeric>",
	'<!-- cydlint-accept missing-expertise reason="No" by="A. Moen" on="2026-02-01" -->\n',
	'<!-- cydlint-accept wording-absolute by="A. Moen" -->',
	"<!-- cydlint-accept\n",
	'<ix:nonNumeric name="cyd:CybersecurityRiskManagementThirdPartyEngagedFlag" contextRef="c" format="ixt:fixed-true">',
	"Cybersecurity Risk Third Party Engaged [Flag]\n",
	"The Audit Committee oversees risks from cybersecurity threats and receives quarterly reports. ",
);

const edit = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(600)),
	text: fc.oneof(
		snippet,
		fc.array(snippet, { maxLength: 5 }).map((parts) => parts.join("")),
		fc.constant(""),
	),
	/** Whether it is linted before the next edit, given up after some steps, or left alone. */
	next: fc.oneof(fc.constant("lint" as const), fc.constant("leave" as const), fc.nat(60)),
});

/** What a result says, without what differs by identity only. */
function told({ draft, judgement, findings, waived, failures }: LintResult): unknown {
	return plain({ draft, judgement, findings, waived, failures });
}

describe("a draft that is linted while it is edited gets what a fresh lint finds", () => {
	for (const name of DRAFTS) {
		const start = readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
		it(name, () => {
			fc.assert(
				fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
					let text = ChunkedText.of(start, 500);
					const linting = openLint(text, { path: name });
					finish(linting.run(text));
					const check = () => {
						const fresh = lint(text.slice(0), { path: name });
						assert.deepEqual(fresh.failures, []);
						assert.deepEqual(told(finish(linting.run(text))), told(fresh));
						assert.ok(linting.isRead);
					};
					for (const { at, length, text: inserted, next } of edits) {
						const from = Math.floor(at * text.length);
						const to = Math.min(text.length, from + length);
						linting.edit(from, to, inserted.length);
						text = text.edit(from, to, inserted);
						if (next === "lint") check();
						else if (next !== "leave") {
							const steps = linting.run(text);
							for (let step = 0; step < next && !steps.next().done; ) step++;
						}
					}
					check();
				}),
				{ numRuns: RUNS },
			);
		});
	}
});

describe("every shape of edit, key by key and in one change, then undone", () => {
	for (const [name, shapes] of Object.entries(SHAPES)) {
		const start = readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
		for (const [shape, edits] of Object.entries(shapes)) {
			it(`${name}: ${shape}`, () => {
				let text = ChunkedText.of(start, 500);
				const linting = openLint(text, { path: name });
				const replace = (from: number, to: number, inserted: string) => {
					linting.edit(from, to, inserted.length);
					text = text.edit(from, to, inserted);
				};
				const result = () => told(finish(linting.run(text)));
				const before = result();
				for (const atOnce of [false, true]) {
					const undo: [from: number, to: number, text: string][] = [];
					for (const [from, to] of edits) {
						const at = text.slice(0).indexOf(from);
						assert.ok(at >= 0, `the draft does not hold ${from}`);
						undo.push([at, at + to.length, from]);
						replace(at, at + from.length, to);
						if (!atOnce) assert.deepEqual(result(), told(lint(text.slice(0), { path: name })));
					}
					assert.deepEqual(result(), told(lint(text.slice(0), { path: name })));
					for (const step of undo.reverse()) replace(...step);
					assert.deepEqual(result(), before);
				}
			});
		}
	}
});
