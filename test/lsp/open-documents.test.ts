import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ChunkedText } from "../../server/src/lsp/chunked-text.ts";
import { OpenDocument } from "../../server/src/lsp/open-documents.ts";

const RUNS = Number(process.env.CYDLINT_RUNS ?? 1_500);

const words = fc.array(fc.constantFrom("a", "bcd ", "\n", "\r\n", "\r", "\ud83d\udd12", "x".repeat(30)), {
	maxLength: 12,
});
const text = words.map((pieces) => pieces.join(""));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const edits = fc.array(fc.record({ at: share, length: fc.nat(40), text }), { maxLength: 10 });

test("a text in pieces reads as the string that it stands for", () => {
	fc.assert(
		fc.property(text, edits, fc.integer({ min: 1, max: 40 }), (start, changes, long) => {
			let [pieces, string] = [ChunkedText.of(start, long), start];
			for (const { at, length, text: inserted } of changes) {
				const from = Math.floor(at * string.length);
				const to = Math.min(string.length, from + length);
				pieces = pieces.edit(from, to, inserted);
				string = string.slice(0, from) + inserted + string.slice(to);
				assert.equal(pieces.length, string.length);
				assert.equal(pieces.slice(from, to + 9), string.slice(from, to + 9));
				const known = TextDocument.create("", "", 1, string);
				assert.equal(pieces.lineCount, known.lineCount);
				for (let offset = -1; offset <= string.length + 1; offset++)
					assert.deepEqual(pieces.positionAt(offset), known.positionAt(offset), `offset ${offset}`);
				for (let line = -1; line <= known.lineCount; line++) {
					for (const character of [-1, 0, 1, 5, 99])
						assert.equal(pieces.offsetAt({ line, character }), known.offsetAt({ line, character }), `line ${line}`);
				}
			}
			assert.equal(pieces.slice(0), string);
		}),
		{ numRuns: RUNS },
	);
});

test("a document is edited as the protocol says, and tells where", () => {
	const document = new OpenDocument("file:///a.md", "markdown", 1, "one\ntwo\nthree");
	const at = (line: number, character: number) => ({ line, character });
	document.update(
		[
			{ range: { start: at(1, 0), end: at(1, 3) }, text: "2" },
			// Ends the wrong way round are put right.
			{ range: { start: at(2, 5), end: at(2, 0) }, text: "3\r\n" },
		],
		7,
	);
	assert.equal(document.text.slice(0), "one\n2\n3\r\n");
	assert.equal(document.version, 7);
	assert.equal(document.lineCount, 4);
	assert.deepEqual(document.takeEdits(), [
		{ start: 4, end: 7, inserted: 1 },
		{ start: 6, end: 11, inserted: 3 },
	]);
	document.update([{ text: "all new" }], 8);
	assert.deepEqual(document.takeEdits(), [{ start: 0, end: 9, inserted: 7 }]);
	assert.deepEqual(document.takeEdits(), []);
});

test("edits that nobody takes become one", () => {
	const document = new OpenDocument("file:///a.txt", "plaintext", 1, "abc");
	const end = { line: 0, character: 99 };
	for (let version = 2; version < 12_000; version++)
		document.update([{ range: { start: end, end }, text: "x" }], version);
	const taken = document.takeEdits();
	assert.ok(taken.length < 10_000);
	let length = 3;
	for (const edit of taken) {
		assert.ok(edit.end <= length);
		length += edit.inserted - (edit.end - edit.start);
	}
	assert.equal(length, document.text.length);
});
