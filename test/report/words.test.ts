import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, countsOf } from "../../server/src/report/words.ts";

test("findings are counted gravest first, and what there is none of is left out", () => {
	const found = (["info", "error", "info"] as const).map((severity) => ({ severity }));
	assert.deepEqual(
		countsOf(found).map(([severity, count]) => counted(count, severity)),
		["1 error", "2 notes"],
	);
	assert.deepEqual(countsOf([]), []);
});
