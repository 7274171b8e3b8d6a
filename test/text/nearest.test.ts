import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest } from "../../server/src/text/nearest.ts";

const NAMES = ["missing", "tag", "wording", "wording-absolute", "failOn"];

test("the nearest name is meant, when it is near", () => {
	for (const [name, expected] of [
		["mising", "missing"],
		["WORDING", "wording"],
		["wording-absolut", "wording-absolute"],
		["failon", "failOn"],
		["tags", "tag"],
		["zz", undefined],
		["cat", undefined],
		["ignore", undefined],
		["", undefined],
	] as const) {
		assert.equal(nearest(name, NAMES), expected, name);
	}
});
