import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DRAFT, UNRELATED_MARKDOWN } from "../protocol/drafts.ts";
import { cydlint, folderWith } from "./run.ts";

const FILES = {
	"in/a.cyd": DRAFT,
	"in/b.md": UNRELATED_MARKDOWN,
	"in/c.cyd": DRAFT,
	"in/d.cyd": Uint8Array.of(0xff),
	"in/logo.png": "",
};

test("reports of shards, merged, are the report of one run, byte by byte", (t) => {
	const cwd = folderWith(t, FILES);
	for (const format of ["json", "ndjson", "sarif", "gitlab"]) {
		const lint = (...more: string[]) => cydlint(["lint", "in", "--format", format, ...more], { cwd });
		const parts = [1, 2, 3].map((i) => `${format}.${i}`);
		parts.forEach((part, i) => void lint("--shard", `${i + 1}/3`, "--output", part));
		const { status, stdout, stderr } = cydlint(["merge", ...parts], { cwd });
		assert.equal(stderr, "");
		assert.equal(stdout, lint().stdout, format);
		assert.equal(status, 2, "one file could not be read");
		assert.equal(cydlint(["merge", `${format}.1`], { cwd }).status, 1);
		assert.equal(cydlint(["merge", `${format}.1`, "--fail-on", "never"], { cwd }).status, 0);
	}
});

test("what is no report, is cut off, or holds a file twice is refused, and nothing is written", (t) => {
	const cwd = folderWith(t, { ...FILES, "other.json": "{}\n" });
	cydlint(["lint", "in/a.cyd", "--format", "json", "--output", "a.json"], { cwd });
	cydlint(["lint", "in/b.md", "--format", "json", "--output", "b.json"], { cwd });
	writeFileSync(join(cwd, "cut.json"), readFileSync(join(cwd, "a.json"), "utf8").split("\n").slice(0, 2).join("\n"));
	writeFileSync(
		join(cwd, "old.json"),
		readFileSync(join(cwd, "b.json"), "utf8").replace('"cydlint","version":"', "$&9"),
	);
	for (const [paths, pattern] of [
		[["other.json"], /“other\.json” is no report/],
		[["a.json", "a.json"], /“in\/a\.cyd” is in “a\.json” and in “a\.json”/],
		[["cut.json"], /“cut\.json” is cut off/],
		[["a.json", "old.json"], /was written by another version/],
		[["a.json", "gone.json"], /no such file/],
		[["b.json"], /none of the files is a cybersecurity disclosure/],
	] as const) {
		const { status, stderr } = cydlint(["merge", ...paths, "--output", "out.json"], { cwd });
		assert.equal(status, 2, paths.join(" "));
		assert.match(stderr, pattern);
	}
});
