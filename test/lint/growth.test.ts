import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../../server/src/lint.ts";
import { HOSTILE } from "../support/hostile.ts";

/** So many times as large; what grows with the square then costs sixteen times as much. */
const TIMES = 4;
/** Linear growth with room for a cold start and a busy machine. */
const MOST = 9;
const RUNS = 3;

/** Processor milliseconds of a lint, the least of a few: a busy machine adds to it and never takes away. */
function cost(source: string, path: string): number {
	let least = Number.POSITIVE_INFINITY;
	for (let run = 0; run < RUNS; run++) {
		const before = process.cpuUsage();
		lint(source, { path });
		const { user, system } = process.cpuUsage(before);
		least = Math.min(least, (user + system) / 1_000);
	}
	return least;
}

describe("what a lint costs grows no faster than the draft", () => {
	for (const [what, { path, size, of }] of Object.entries(HOSTILE)) {
		it(`with ${what}`, () => {
			const once = cost(of(size), path);
			const many = cost(of(TIMES * size), path);
			assert.ok(many <= MOST * once, `${once.toFixed(1)} ms, ${TIMES} times as large ${many.toFixed(1)} ms`);
		});
	}

	it("and as many links in a chain as there are do not overflow the stack", () => {
		const { path, of } = HOSTILE["continuations inside their own fact"] ?? assert.fail();
		const { failures, draft } = lint(of(160_000), { path });
		assert.deepEqual(failures, []);
		assert.equal(draft?.facts.length, 1);
	});
});
