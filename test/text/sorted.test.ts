import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { firstWhere, lastWhere } from "../../server/src/text/sorted.ts";

const sorted = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }).map((them) => them.sort((a, b) => a - b));

describe("a search through what is sorted", () => {
	it("finds the first and the last as a look at each one does", () => {
		fc.assert(
			fc.property(sorted, fc.integer({ min: -1, max: 41 }), (them, value) => {
				const first = them.findIndex((it) => it >= value);
				const isBelow = (at: number) => (them[at] ?? Number.NaN) < value;
				assert.equal(
					firstWhere(them.length, (at) => !isBelow(at)),
					first < 0 ? them.length : first,
				);
				assert.equal(
					lastWhere(them.length, isBelow),
					them.findLastIndex((it) => it < value),
				);
			}),
		);
	});

	it("asks as often as the number can be halved, and only of what is there", () => {
		for (const wanted of [0, 1, 31_337, 65_534]) {
			const asked: number[] = [];
			const found = firstWhere(65_535, (at) => {
				asked.push(at);
				return at >= wanted;
			});
			assert.equal(found, wanted);
			assert.ok(asked.length <= 16, `${asked.length} questions`);
			assert.ok(asked.every((at) => at >= 0 && at < 65_535));
		}
	});
});
