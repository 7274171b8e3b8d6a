import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint, openLint } from "../../server/src/lint.ts";
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

/** Processor milliseconds of the longest step of a lint, and of a key in its middle, the least of a few runs or one that is `enough`. */
function longestStep(source: string, path: string, enough: number): number {
	let least = Number.POSITIVE_INFINITY;
	for (let run = 0; run < RUNS && least > enough; run++) {
		const linting = openLint(source, { path });
		let longest = 0;
		const drive = (text: string) => {
			for (const steps = linting.run(text); ; ) {
				const before = process.cpuUsage();
				const { done } = steps.next();
				const { user, system } = process.cpuUsage(before);
				longest = Math.max(longest, (user + system) / 1_000);
				if (done) return;
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
