import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { matchesGlob } from "../../server/src/settings/globs.ts";

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
		["[a-c]*.md", "/x/b.md", true],
		["[a-c]*.md", "/x/d.md", false],
		[".hidden/*.cyd", "/x/.hidden/a.cyd", true],
		["*.cyd", "/x/.a.cyd", true],
		["!a.md", "/!a.md", true],
		["#a.md", "/#a.md", true],
		["+(a|b).md", "/a.md", false],
		["c:/drafts/*", "/c:/drafts/a.md", true],
		["**", "/a/b", true],
	] as const) {
		assert.equal(matchesGlob(glob, path), expected, `${glob} on ${path}`);
	}
});

test("no glob is slow, whatever path it is held against", () => {
	const deep = `/${"a/".repeat(2_000)}c`;
	const long = `/${"a".repeat(4_000)}`;
	const globs = [
		"**/*a*".repeat(40),
		"**/".repeat(80),
		`${"**/a/".repeat(50)}b`,
		`${"*a".repeat(120)}*b`,
		`${"{a,b}".repeat(50)}`,
		`${"{".repeat(120)}a,b${"}".repeat(120)}`,
		`{1..1000000000}`,
		`{${"b,".repeat(120)}c}`,
		`${"[a-z]*".repeat(40)}!`,
		`${"?*".repeat(120)}!`,
		`${"+(a|".repeat(40)}b${")".repeat(40)}`,
		"**/".repeat(5_000),
	];
	const { user: before } = process.cpuUsage();
	for (const glob of globs) for (const path of [deep, long]) matchesGlob(glob, path);
	const milliseconds = (process.cpuUsage().user - before) / 1_000;
	assert.ok(milliseconds < 500, `${milliseconds} ms for ${globs.length} globs`);
});

test("a random glob never throws, and matches the path that it is", () => {
	const piece = fc.constantFrom(..."ab/*?[]{},!+@()\\-.#", "**", "**/", "{a,b}", "[a-b]", "..", "1..9");
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 30 }), (glob, path) => {
			matchesGlob(glob.join(""), path.join(""));
		}),
		{ numRuns: 1_000 },
	);
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z0-9 ._-]{1,20}(?:\/[a-z0-9 _-]{1,20}){0,5}$/), (path) => {
			assert.ok(matchesGlob(path, `/x/${path}`));
			assert.ok(matchesGlob(`/${path}`, `/${path}`));
		}),
	);
});
