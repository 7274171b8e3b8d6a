import assert from "node:assert/strict";
import { test } from "node:test";
import { LONGEST_SENTENCE } from "../../server/src/judgement/sentences/cut.ts";
import { processorTime } from "../support/clock.ts";
import type { Attack } from "./allowed.ts";
import { ALLOWED, attackOf, covers } from "./allowed.ts";
import { collect } from "./collect.ts";
import type { Growth } from "./judge.ts";

/** A pattern at work on a text. */
type Work = readonly [pattern: RegExp, text: string];

/**
 * How many times as long `work` takes as `other`, in the processor's time. The shortest of several runs each, by turns:
 * what the machine does besides only adds, and comes to both. Where the ratio does not fit, more runs are made.
 */
function ratio(work: Work, other: Work, fits: (times: number) => boolean): number {
	const least = [work, other].map(() => Number.POSITIVE_INFINITY);
	const times = (): number => {
		const [long = 0, short = 0] = least;
		return long < SHORTEST ? 0 : long / short;
	};
	for (let run = 0; run < FEW || (run < MANY && !fits(times())); run++) {
		for (const [i, [pattern, text]] of [work, other].entries()) {
			pattern.lastIndex = 0;
			least[i] = Math.min(
				least[i] ?? 0,
				processorTime(() => pattern.test(text)),
			);
		}
	}
	return times();
}

const [FEW, MANY] = [5, 50];

/** Milliseconds; less is not measured. */
const SHORTEST = 0.5;

/** How many times as long a pattern takes on four times the attack; 0 where that is too short to measure. */
function growth(pattern: RegExp, attack: Attack, length: number, fits: (times: number) => boolean): number {
	return ratio([pattern, attackOf(attack, 4 * length)], [pattern, attackOf(attack, length)], fits);
}

/** Half-way to the next power, on the scale of factors. */
const mostFor = (power: Growth): number => (typeof power === "number" ? 2 * 4 ** power : 0);

/** Reads a text from each of its letters to its end, as the plainest quadratic pattern does. */
const YARDSTICK = /a*b/;
const YARD: Attack = { begin: "", repeat: "a", end: "c" };

const { patterns } = await collect();

for (const entry of ALLOWED) {
	test(`${entry.file}: /${entry.begins}…/ grows as it is allowed to`, () => {
		const [found, ...others] = new Set(
			patterns.filter((it) => covers(entry, it)).map(({ source, flags }) => `${flags}/${source}`),
		);
		assert.ok(found !== undefined && others.length === 0, "the entry means one pattern");
		const slash = found.indexOf("/");
		const pattern = new RegExp(found.slice(slash + 1), found.slice(0, slash));
		const isAllowed = (times: number): boolean => times < mostFor(entry.growth);
		const factor = growth(pattern, entry.attack, LONGEST_SENTENCE / 2, isAllowed);
		assert.ok(isAllowed(factor), `four times the text takes ${factor.toFixed(1)} times as long`);
		const yards = ratio(
			[pattern, attackOf(entry.attack, LONGEST_SENTENCE)],
			[YARDSTICK, attackOf(YARD, LONGEST_SENTENCE)],
			(times) => times < 4,
		);
		assert.ok(yards < 4, `the longest sentence takes ${yards.toFixed(1)} times as long as a plain quadratic pattern`);
	});
}

test("growth beyond what is allowed is measured", () => {
	const isOf = (power: 2 | 3) => (times: number) => times > mostFor(power === 2 ? 1 : 2) && times < mostFor(power);
	const square = growth(YARDSTICK, YARD, LONGEST_SENTENCE / 2, isOf(2));
	assert.ok(isOf(2)(square), `quadratic: ${square.toFixed(1)}`);
	const cube = growth(/a*a*b/, YARD, 150, isOf(3));
	assert.ok(isOf(3)(cube), `cubic: ${cube.toFixed(1)}`);
	assert.equal(
		growth(/^a*b/, YARD, 150, (times) => times === 0),
		0,
	);
});
