import assert from "node:assert/strict";
import { test } from "node:test";
import { readEffect } from "../../server/src/judgement/answers/material-effect/statement.ts";
import { CUES } from "../../server/src/judgement/patterns/cues.ts";
import { denialOf } from "../../server/src/judgement/patterns/index.ts";
import { stanceOf } from "../../server/src/judgement/sentences/stance.ts";
import { lint } from "../../server/src/lint.ts";
import { ANNUAL_REQUIREMENTS } from "../../server/src/requirements/requirements.ts";
import { leastTime, timesAsLong } from "../support/clock.ts";

const UNITS = [
	"1",
	"a",
	"a ",
	"1 ",
	"not ",
	"not to date, ",
	"no material ",
	"the board of directors ",
	"committee and ",
	"risk management ",
	"third party ",
	"if ",
	"(1) ",
	"chief ",
	"govern",
	"notif",
];

test("no pattern takes much more than four times as long for four times the sentence", () => {
	const patterns: (readonly [string, (view: string) => void])[] = [
		...CUES.map(({ name, words }) => [name, (view: string) => void words.test(view)] as const),
		...ANNUAL_REQUIREMENTS.map(({ id }) => [`denial: ${id}`, (view: string) => void denialOf(id, view)] as const),
		["effect", (view) => void readEffect(view)],
		["stance", (view) => void stanceOf(view, view.length >> 1, view.length)],
	];
	const slow: string[] = [];
	for (const unit of UNITS) {
		const short = `he has ${unit.repeat(Math.ceil(700 / unit.length))}! years`;
		const long = `he has ${unit.repeat(Math.ceil(2800 / unit.length))}! years`;
		for (const [name, run] of patterns) {
			run(short);
			// Quadratic growth is 16 times, cubic 64; below 10 ms nothing is felt and little is measured.
			if (leastTime(() => run(long)) < 10) continue;
			const times = timesAsLong(
				() => run(long),
				() => run(short),
				10,
			);
			if (times > 10) slow.push(`${name} on ${JSON.stringify(unit)}: ${times.toFixed(1)} times`);
		}
	}
	assert.deepEqual(slow, []);
});

for (const format of ["md", "htm", "cyd"]) {
	test(`a line of megabytes without a blank grows linearly (${format})`, () => {
		const source = (length: number) => {
			const word = "a".repeat(length);
			if (format === "md") return `---\nform: 20-F\n---\n# Item 16K. Cybersecurity\n${word}\n`;
			if (format === "htm") return `<html><body><h1>Item 16K. Cybersecurity</h1><p>${word}</p></body></html>`;
			return `|Cybersecurity Risk Role of Management [Text Block]\n|${word}\n`;
		};
		const [long, short] = [source(4_000_000), source(1_000_000)];
		const times = timesAsLong(
			() => lint(long, { path: `x.${format}` }),
			() => lint(short, { path: `x.${format}` }),
			9,
			{ least: 10 },
		);
		assert.ok(times <= 9, `4 MB take ${times.toFixed(1)} times as long as 1 MB`);
	});
}
