import assert from "node:assert/strict";
import { test } from "node:test";
import type { Attack } from "./allowed.ts";
import { ALLOWED, attackOf, covers } from "./allowed.ts";
import { collect } from "./collect.ts";
import type { Growth } from "./judge.ts";

const LONGEST_SENTENCE = 3000;

/** Shortest of some runs, in milliseconds: what the machine does besides only adds. */
function time(pattern: RegExp, text: string): number {
	let least = Number.POSITIVE_INFINITY;
	for (let i = 0; i < 7; i++) {
		pattern.lastIndex = 0;
		const began = performance.now();
		pattern.test(text);
		least = Math.min(least, performance.now() - began);
	}
	return least;
}

/** How many times as long a pattern takes on twice the attack; undefined where that is too short to measure. */
function doubled(pattern: RegExp, attack: Attack, length: number): number | undefined {
	const long = time(pattern, attackOf(attack, 2 * length));
	return long < 0.5 ? undefined : long / time(pattern, attackOf(attack, length));
}

/** Room for what the machine does besides: less than the factor to the next power, 2. */
const mostFor = (growth: Growth): number => (typeof growth === "number" ? 1.7 * 2 ** growth : 0);

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
		const ratio = doubled(pattern, entry.attack, LONGEST_SENTENCE) ?? 0;
		assert.ok(ratio < mostFor(entry.growth), `twice the text takes ${ratio.toFixed(1)} times as long`);
		const yards =
			time(pattern, attackOf(entry.attack, LONGEST_SENTENCE)) / time(YARDSTICK, attackOf(YARD, LONGEST_SENTENCE));
		assert.ok(yards < 6, `the longest sentence takes ${yards.toFixed(1)} times as long as a plain quadratic pattern`);
	});
}

test("growth beyond what is allowed is measured", () => {
	const square = doubled(YARDSTICK, YARD, LONGEST_SENTENCE) ?? 0;
	assert.ok(square > mostFor(1) && square < mostFor(2), `quadratic: ${square.toFixed(1)}`);
	const cube = doubled(/a*a*b/, YARD, 300) ?? 0;
	assert.ok(cube > mostFor(2) && cube < mostFor(3), `cubic: ${cube.toFixed(1)}`);
	assert.equal(doubled(/^a*b/, YARD, 300), undefined);
});
