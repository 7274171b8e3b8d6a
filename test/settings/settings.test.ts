import assert from "node:assert/strict";
import { test } from "node:test";
import { matchesGlob } from "../../server/src/settings/globs.ts";
import { DEFAULTS, readSettings, selects } from "../../server/src/settings/settings.ts";

test("globs: segments, depth, choices, anchors", () => {
	for (const [glob, path, expected] of [
		["*.md", "/a/b/c.md", true],
		["*.md", "/a/b/c.md.txt", false],
		["drafts/*.md", "/home/drafts/a.md", true],
		["drafts/*.md", "/home/drafts/old/a.md", false],
		["drafts/**/*.md", "/home/drafts/a.md", true],
		["drafts/**/*.md", "/home/drafts/x/y/a.md", true],
		["/home/*", "/home/a", true],
		["/home/*", "/x/home/a", false],
		["**/{q1,q2}/*.{cyd,16k}", "/f/q2/a.16k", true],
		["**/{q1,q2}/*.{cyd,16k}", "/f/q3/a.16k", false],
		["?.cyd", "/𠮷.cyd", true],
		["{a", "/{a", true],
		["", "/", true],
		["**", "/a/b", true],
	] as const) {
		assert.equal(matchesGlob(glob, path), expected, `${glob} on ${path}`);
	}
});

test("a glob made to be slow is not", () => {
	const started = performance.now();
	matchesGlob(`${"**/*a*".repeat(40)}{${"b,".repeat(500)}}`, `/${"a/".repeat(400)}c`);
	assert.ok(performance.now() - started < 1_000);
});

test("nothing set means the defaults, without a word", () => {
	for (const value of [undefined, null, {}, { enable: null, severity: null, files: null }]) {
		assert.deepEqual(readSettings(value), { settings: DEFAULTS, problems: [] });
	}
});

test("each wrong value is told, and only that one falls back", () => {
	const { settings, problems } = readSettings(
		{ enable: 1, severity: { missing: "off", "flag-x": 3, nope: "off" }, files: ["cyd", "", null] },
		["missing-processes", "flag-x"],
	);
	assert.deepEqual(settings, { enable: true, severity: { missing: "off" }, files: ["cyd"] });
	assert.equal(problems.length, 5);
	for (const value of ["on", 3, [], true]) assert.equal(readSettings(value).problems.length, 1);
	assert.deepEqual(readSettings({ trace: { server: "off" } }).problems, [], "the client's own settings");
});

test("selection by language id, glob and exclusion", () => {
	const settings = (files: string[], enable = true) => ({ ...DEFAULTS, enable, files });
	assert.equal(selects(settings([]), "anything", "/a"), true);
	assert.equal(selects(settings([], false), "cyd", "/a.cyd"), false);
	assert.equal(selects(settings(["cyd"]), "markdown", "/a.md"), false);
	assert.equal(selects(settings(["cyd", "*.md"]), "markdown", "/a.md"), true);
	assert.equal(selects(settings(["!markdown"]), "markdown", "/a.md"), false);
	assert.equal(selects(settings(["!markdown"]), "cyd", "/a.cyd"), true);
});
