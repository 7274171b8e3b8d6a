import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint, openLint } from "../../server/src/lint.ts";
import { processorTime, timesAsLong } from "../support/clock.ts";
import { HOSTILE } from "../support/hostile.ts";

/** So many times as large; what grows with the square then costs sixteen times as much. */
const TIMES = 4;
/** Linear growth with room for a cold start and a busy machine. */
const MOST = 9;
const RUNS = 6;

/** Processor milliseconds of the longest step of a lint, and of a key in its middle, the least of a few runs or one that is `enough`. */
function longestStep(source: string, path: string, enough: number): number {
	let least = Number.POSITIVE_INFINITY;
	for (let run = 0; run < RUNS && least > enough; run++) {
		const linting = openLint(source, { path });
		let longest = 0;
		const drive = (text: string) => {
			for (const steps = linting.run(text); ; ) {
				let isDone: boolean | undefined;
				const spent = processorTime(() => {
					isDone = steps.next().done;
				});
				longest = Math.max(longest, spent);
				if (isDone) return;
			}
		};
		drive(source);
		const middle = source.length >> 1;
		linting.edit(middle, middle, 1);
		drive(`${source.slice(0, middle)}x${source.slice(middle)}`);
		least = Math.min(least, longest);
	}
	return least;
}

describe("what a lint costs grows no faster than the draft", () => {
	for (const [what, { path, size, of }] of Object.entries(HOSTILE)) {
		it(`with ${what}`, () => {
			const [many, once] = [of(TIMES * size), of(size)];
			const times = timesAsLong(
				() => lint(many, { path }),
				() => lint(once, { path }),
				MOST,
			);
			assert.ok(times <= MOST, `${TIMES} times as large takes ${times.toFixed(1)} times as long`);
		});
	}

	it("and a cost that grows with the square is noticed", () => {
		const square = (size: number) => () => /a*b/.test("a".repeat(size));
		const times = timesAsLong(square(TIMES * 4_000), square(4_000), MOST);
		assert.ok(times > MOST, `${times.toFixed(1)} times`);
	});

	it("and as many links in a chain as there are do not overflow the stack", () => {
		const { path, of } = HOSTILE["continuations inside their own fact"] ?? assert.fail();
		const { failures, draft } = lint(of(160_000), { path });
		assert.deepEqual(failures, []);
		assert.equal(draft?.facts.length, 1);
	});
});

/** So many times as large as what is measured above: far beyond what is read of one document. */
const HUGE = 8;
/**
 * What a hover on another document may wait for, in processor milliseconds. The machine may be twice as slow as the one
 * for which 50 ms are promised.
 */
const LONGEST_STEP = 100;

describe("no step of a lint is so long that another document waits", () => {
	// Patterns are compiled and weights are read once a process.
	for (const { path, of } of Object.values(HOSTILE)) lint(of(50), { path });
	for (const [what, { path, size, of }] of Object.entries(HOSTILE)) {
		it(`with ${what}`, () => {
			const longest = longestStep(of(HUGE * size), path, LONGEST_STEP);
			assert.ok(longest <= LONGEST_STEP, `${longest.toFixed(1)} ms`);
		});
	}
});
