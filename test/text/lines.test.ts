import assert from "node:assert/strict";
import { test } from "node:test";
import { linesOf } from "../../server/src/text/lines.ts";

test("lines are those of the protocol: LF, CRLF and CR", () => {
	const lines = linesOf("a\r\nb\rc\nd");
	assert.equal(lines.count, 4);
	assert.deepEqual(
		[0, 1, 3, 5, 7].map((offset) => lines.placeOf(offset)),
		[
			{ line: 1, column: 1 },
			{ line: 1, column: 2 },
			{ line: 2, column: 1 },
			{ line: 3, column: 1 },
			{ line: 4, column: 1 },
		],
	);
	assert.deepEqual(lines.spanOf(1), { start: 0, end: 1 });
	assert.deepEqual(lines.spanOf(2), { start: 3, end: 4 });
});
