import assert from "node:assert/strict";
import { test } from "node:test";
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
