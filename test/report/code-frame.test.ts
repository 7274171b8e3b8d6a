import assert from "node:assert/strict";
import { test } from "node:test";
import { codeFrame } from "../../server/src/report/code-frame.ts";
import { linesOf } from "../../server/src/text/lines.ts";

function frame(source: string, needle: string): string[] {
	const start = source.indexOf(needle);
	const span = { start, end: start + needle.length };
	return codeFrame(source, linesOf(source), span, (_, text) => text).split("\n");
}

test("a frame shows the lines around, and marks the range", () => {
	assert.deepEqual(frame("one\ntwo three four\nfive", "three"), [
		"1 | one",
		"2 | two three four",
		"  |     ^^^^^",
		"3 | five",
	]);
});

test("wide letters count two columns, marks none, tabs two", () => {
	assert.deepEqual(frame("\t中文e\u0301 here", "here"), ["1 |   中文e\u0301 here", "  |         ^^^^"]);
});

test("a range over several lines is marked to the end of its first", () => {
	assert.deepEqual(frame("a bc\nd", "bc\nd"), ["1 | a bc", "  |   ^^", "2 | d"]);
});

test("a long line is cut around the range, never inside a pair of surrogates", () => {
	const [line = "", mark = ""] = frame(`${"𠮷".repeat(500)}here${"𠮷".repeat(500)}`, "here");
	assert.doesNotMatch(line, /\p{Cs}/u, "no half of a pair");
	assert.match(line, /^1 \| …𠮷+here𠮷+…$/u);
	assert.match(mark, /^ {2}\| +\^{4}$/);
});
