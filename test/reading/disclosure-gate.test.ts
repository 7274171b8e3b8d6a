import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readInlineXbrl } from "../../server/src/formats/inline-xbrl/inline-xbrl.ts";
import { readMarkdown } from "../../server/src/formats/markdown/markdown.ts";
import { createGate, SLICE } from "../../server/src/reading/disclosure-gate.ts";
import type { SourceText } from "../../server/src/text/source-text.ts";
import type { Span } from "../../server/src/text/span.ts";
import { finish } from "../../server/src/text/steps.ts";

const WORD = "cyd:";
/** Longer than what a gate searches at once. */
const FILLER = "a line of text\n".repeat(20_000);

function find(source: SourceText, from: number, to: number): Span | undefined {
	const at = source.slice(from, to + WORD.length - 1).indexOf(WORD);
	return at < 0 ? undefined : { start: from + at, end: from + at + WORD.length };
}

const edit = fc.record({
	at: fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
	text: fc.constantFrom(WORD, "cy", "d:", "x", ""),
	/** Whether the edit takes a word away, where there is one. */
	takes: fc.boolean(),
	asked: fc.boolean(),
});

describe("a gate", () => {
	it("is open after any edits when there is something to read, wherever it is", () => {
		fc.assert(
			fc.property(fc.constantFrom("", FILLER), fc.array(edit, { maxLength: 12 }), (start, edits) => {
				let source = start;
				const gate = createGate(source, find, WORD.length);
				for (const { at, text, takes, asked } of edits) {
					const word = takes ? source.indexOf(WORD) : -1;
					const from = word < 0 ? Math.floor(at * source.length) : word;
					const to = word < 0 ? from : word + 1;
					gate.edit(from, to, text.length);
					source = source.slice(0, from) + text + source.slice(to);
					if (asked) assert.equal(finish(gate.search(source)), source.includes(WORD));
				}
				assert.equal(finish(gate.search(source)), source.includes(WORD));
			}),
			{ numRuns: 1_000 },
		);
	});

	it("never asks for more than a part of a long text", () => {
		let longest = 0;
		const counted: SourceText = {
			length: FILLER.length,
			slice(start, end = FILLER.length) {
				longest = Math.max(longest, end - start);
				return FILLER.slice(start, end);
			},
		};
		assert.equal(finish(createGate(counted, find, WORD.length).search(counted)), false);
		assert.ok(longest < FILLER.length / 2, `${longest} characters at once`);
	});

	it("finds a heading across the border of what is searched at once", () => {
		for (let at = SLICE - 12; at < SLICE + 3; at++) {
			const filler = FILLER.slice(0, at - 6);
			assert.ok(readMarkdown(`${filler}\n\n# Item 1C. Cybersecurity\n\nWe assess risks.\n`), `Markdown, ${at}`);
			assert.ok(
				readInlineXbrl(`<p>${filler}</p>\n<p>Item 1C. Cybersecurity</p><p>We assess risks.</p>`),
				`HTML, ${at}`,
			);
		}
	});
});
