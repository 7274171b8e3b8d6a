import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { baselineText, readBaseline } from "../../server/src/settings/baseline-file.ts";
import { settingsFor } from "../../server/src/settings/for-draft.ts";

const KEY = "wording-absolute ecd5613d831e49fd";
const FILES = new Map([
	["q4/b.md", new Map([[KEY, 2]])],
	["a.md", new Map([[KEY, 1]])],
]);

test("a baseline reads back, in the order of its names, without drafts that have nothing", () => {
	const text = baselineText(new Map([...FILES, ["clean.md", new Map()]]));
	assert.deepEqual(Object.keys(JSON.parse(text).files), ["a.md", "q4/b.md"]);
	assert.deepEqual(readBaseline("/d/.cydlint-baseline.json", text).files, new Map([...FILES].reverse()));
	assert.equal(baselineText(new Map([...FILES].reverse())), text.replace(/,\s+"clean.*/, ""));
});

test("it holds for the drafts that it names, from its folder on", () => {
	const baselines = readBaseline("/d/.cydlint-baseline.json", baselineText(FILES));
	const of = (path: string) => settingsFor({ path }, undefined, undefined, baselines).baseline?.get(KEY);
	assert.deepEqual([of("/d/a.md"), of("/d/q4/b.md"), of("/d/q4/a.md")], [1, 2, undefined]);
});

test("of one that is not as it is written nothing holds, and why is told", () => {
	for (const [text, why] of [
		["{", /^is no JSON \(.*\); nothing in it holds$/],
		["[]", /^is no baseline/],
		['{ "version": 2, "files": {} }', /^is of version 2, not 1: take it anew/],
		['{ "version": 1, "files": { "a": 1 } }', /^says of "a" nothing/],
		[`{ "version": 1, "files": { "a": { "${KEY}": 0 } } }`, /what no baseline says/],
		['{ "version": 1, "files": { "a": { "constructor": 1 } } }', /what no baseline says/],
	] as const) {
		const { files, problem } = readBaseline("/b", text);
		assert.equal(files.size, 0);
		assert.match(problem ?? "", why);
	}
	fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readBaseline("/b", text)));
});
