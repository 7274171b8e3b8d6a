import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { json } from "../../server/src/encode/json.ts";
import { neutral, oneLine, plainLines, shortened } from "../../server/src/encode/plain.ts";
import { printable, printableName } from "../../server/src/encode/terminal.ts";
import { ACTING, hostileText, RUNS } from "./hostile.ts";

test("no sink for people passes on a character that acts, nor a line end", () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			for (const encode of [neutral, oneLine, printable, printableName]) assert.doesNotMatch(encode(text), ACTING);
			assert.doesNotMatch(oneLine(text), /\s\s/);
			assert.doesNotMatch(printable(text), /\t/);
		}),
		{ numRuns: RUNS },
	);
});

test("words stay as they are, whatever language they are in", () => {
	for (const text of ["The board’s “review” — 3 of 4.", "Größe, prénom, 董事会监督风险。", "👩‍💻 café", "a | b"]) {
		for (const encode of [neutral, oneLine, printable]) assert.equal(encode(text), text);
	}
	assert.equal(printableName("Größe 董事会.cyd"), "Größe 董事会.cyd");
});

test("what acts is told from what is shown", () => {
	for (const [text, plain, terminal, name] of [
		["a\u001b[31mb", "a\uFFFD[31mb", "a\uFFFD[31mb", "a\\x1b[31mb"],
		["a\r\nb", "a b", "a b", "a\\r\\nb"],
		["a\tb", "a b", "a  b", "a\\tb"],
		["a\u202eb", "a\uFFFDb", "a\uFFFDb", "a\\u{202e}b"],
		["a\u0085b", "a b", "a b", "a\\u{85}b"],
		["\ufeffa", "a", "a", "\\u{feff}a"],
		["a\ud83d", "a\uFFFD", "a\uFFFD", "a\\u{d83d}"],
	] as const) {
		assert.deepEqual([oneLine(text), printable(text), printableName(text)], [plain, terminal, name]);
	}
});

test("line feeds of ours stay in our own text", () => {
	assert.equal(plainLines("What is wrong.\nWhat to do:\r a \u0007"), "What is wrong.\nWhat to do: a \uFFFD");
});

test("a text is cut between characters", () => {
	assert.equal(shortened("abcd", 4), "abcd");
	assert.equal(shortened("abcde", 4), "abcd…");
	assert.equal(shortened("abc\u{1f512}e", 4), "abc…");
});

test("JSON reads back as the same value and holds nothing raw that acts", () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			const encoded = json({ [text]: [text] });
			assert.doesNotMatch(encoded, ACTING);
			assert.deepEqual(JSON.parse(encoded), { [text]: [text] });
		}),
		{ numRuns: RUNS },
	);
});
