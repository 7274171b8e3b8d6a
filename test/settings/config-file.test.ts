import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readConfig } from "../../server/src/settings/config-file.ts";

/** Problems as the words they stand under, and what is said of them. */
function told(text: string): string[] {
	return readConfig("/.cydlint.json", text).problems.map(
		({ start, end, message }) => `${text.slice(start, end)} | ${message}`,
	);
}

test("comments, trailing commas, a byte order mark and an empty file are read without a word", () => {
	const text = '\uFEFF// ours\n{\n\t"failOn": "error", /* all */\n\t"ignore": ["a",],\n}\n';
	assert.deepEqual(readConfig("/.cydlint.json", text).settings, { failOn: "error", ignore: ["a"] });
	assert.deepEqual(told(text), []);
	assert.deepEqual(readConfig("/.cydlint.json", " \n").settings, {});
	assert.deepEqual(told("// nothing yet"), []);
});

test("each wrong value is told at its place, and the others hold", () => {
	const text = '{ "severity": { "wordng": "off", "flag": "loud" }, "failOn": "never", "ignore": [1] }';
	assert.deepEqual(told(text), [
		'"wordng": "off" | severity.wordng is no rule or group; did you mean wording?',
		'"flag": "loud" | severity.flag must be error, warning, info or off, not "loud"',
		"1 | ignore[0] must be a glob, not 1",
	]);
	assert.deepEqual(readConfig("/.cydlint.json", text).settings, { severity: {}, failOn: "never", ignore: [] });
	assert.deepEqual(told("[]"), ["[] | must be an object, not []"]);
});

test("of a text that is no JSON the place is told, and nothing in it holds", () => {
	const text = '{ "failOn": "never" "ignore": ["a"] }';
	assert.deepEqual(told(text), ['"ignore" | comma expected; none of the settings here hold']);
	assert.deepEqual(readConfig("/.cydlint.json", text).settings, {});
	for (const broken of ["{", '{"a":', "nothing", '{"a": "\n"}', "{} {}", "[".repeat(200_000)]) {
		const { settings, problems } = readConfig("/.cydlint.json", broken);
		assert.deepEqual([settings, problems.length], [{}, 1], broken.slice(0, 20));
	}
});

test("a key that stands twice is told: the last one holds", () => {
	const text = '{ "failOn": "error", "severity": { "tag": "off", "tag": "info" }, "failOn": "never" }';
	assert.deepEqual(told(text), [
		'"tag" | tag stands here twice; the last one holds',
		'"failOn" | failOn stands here twice; the last one holds',
	]);
	assert.deepEqual(readConfig("/.cydlint.json", text).settings, { failOn: "never", severity: { tag: "info" } });
});

test("any text is read without a throw, and places are inside it", () => {
	const texts = fc.oneof(
		fc.string(),
		fc.json(),
		fc
			.record({ severity: fc.anything(), ignore: fc.anything(), failOn: fc.anything() })
			.map((it) => JSON.stringify(it)),
	);
	fc.assert(
		fc.property(texts, (text) => {
			for (const { start, end, message } of readConfig("/.cydlint.json", text).problems) {
				assert.ok(start >= 0 && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
				assert.doesNotMatch(message, /undefined|\n/);
			}
		}),
	);
});

test("a hostile config file is neither slow nor a failure, and its problems are bounded", () => {
	const many = (count: number, entry: (i: number) => string) =>
		Array.from({ length: count }, (_, i) => entry(i)).join();
	const { user: before } = process.cpuUsage();
	for (const [text, first] of [
		[`{${many(150_000, () => '"a":1')}}`, /99999|more problems|stands here twice/],
		[`{${many(80_000, (i) => `"x${i}":1`)}}`, /more problems/],
		[`{"severity":{${many(60_000, (i) => `"x${i}":"off"`)}}}`, /more problems/],
		[`{"severity":{${many(100, (i) => `"flag-${i}":{"a":[]}`)}}}`, /flag/],
		[`{"ignore":[${many(400_000, () => "1")}]}`, /more problems|ignore/],
		[`{"ignore":["${"x".repeat(1_000_000)}"]}`, /longer than 250/],
		[`{"${"x".repeat(1_000_000)}":1}`, /no setting/],
		...[21, 500, 3_000, 100_000].map(
			(deep) => [`${'{"severity":'.repeat(deep)}1${"}".repeat(deep)}`, /too deep/] as const,
		),
		[`${"[".repeat(100_000)}`, /too deep/],
	] as const) {
		const { problems, settings } = readConfig("/x/.cydlint.json", text);
		assert.ok(problems.length > 0 && problems.length <= 101, `${problems.length} problems of ${text.slice(0, 40)}`);
		assert.match(problems.map(({ message }) => message).join("\n"), first);
		assert.deepEqual(settings.severity ?? {}, {});
	}
	const milliseconds = (process.cpuUsage().user - before) / 1_000;
	assert.ok(milliseconds < 8_000, `${milliseconds} ms`);
});

test("names that every object has are no settings", () => {
	const { settings, problems } = readConfig(
		"/x/.cydlint.json",
		'{ "__proto__": { "ignore": ["a"] }, "toString": 1, "severity": { "__proto__": "off", "constructor": "off" } }',
	);
	assert.deepEqual(settings, { severity: {} });
	assert.ok(problems.length >= 3);
});
