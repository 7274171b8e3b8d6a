import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DRAFT } from "../protocol/drafts.ts";
import { cydlint, folderWith } from "./run.ts";

const TIME = ["--time", "2026-03-01T12:00:00Z"];

test("a sheet is written where asked, and verified against its draft until that changes", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	assert.equal(cydlint(["report", "a.cyd", "--output", "sheet.html"], { cwd }).status, 0);
	assert.deepEqual(readdirSync(cwd).sort(), ["a.cyd", "sheet.html"]);
	const same = cydlint(["verify", "sheet.html", "a.cyd"], { cwd });
	assert.equal(same.status, 0);
	assert.match(same.stdout, /is of this draft/);
	writeFileSync(join(cwd, "a.cyd"), `${DRAFT}\n`);
	const changed = cydlint(["verify", "sheet.html", "a.cyd"], { cwd });
	assert.equal(changed.status, 1);
	assert.match(changed.stdout, /^Draft changed; signatures do not cover it\.$/m);
});

test("the same draft, settings and time give the same bytes, on standard output too", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	cydlint(["report", "a.cyd", ...TIME, "--output", "one.html"], { cwd });
	const { stdout, status } = cydlint(["report", "a.cyd", ...TIME], { cwd });
	assert.equal(status, 0);
	assert.equal(readFileSync(join(cwd, "one.html"), "utf8"), stdout);
});

test("a sheet is Word or Markdown where its name says so, and follows another where told", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	cydlint(["report", "a.cyd", ...TIME, "-o", "s.docx"], { cwd });
	assert.match(cydlint(["verify", "s.docx", "a.cyd"], { cwd }).stdout, /is of this draft/);
	const { status } = cydlint(["report", "a.cyd", ...TIME, "--final", "--previous", "s.docx", "-o", "s.md"], { cwd });
	assert.equal(status, 0);
	const [, first = ""] = /Sheet (\w+) is/.exec(cydlint(["verify", "s.docx", "a.cyd"], { cwd }).stdout) ?? [];
	assert.ok(readFileSync(join(cwd, "s.md"), "utf8").includes(`| Previous sheet | ${first} |`));
	assert.equal(cydlint(["verify", "s.md", "a.cyd"], { cwd }).status, 0);
});

test("what cannot be signed or read ends with 2, and no sheet is left", (t) => {
	const cwd = folderWith(t, { "note.md": "# Lunch\n", "bad.cyd": Uint8Array.of(0xff, 0x41), "a.cyd": DRAFT });
	for (const [args, said] of [
		[["report", "note.md", "--output", "s.html"], /no cybersecurity disclosure/],
		[["report", "bad.cyd", "--output", "s.html"], /bad\.cyd: /],
		[["report", "gone.cyd"], /no such file/],
		[["report", "a.cyd", "--time", "soon"], /--time is a time/],
		[["report"], /takes one draft/],
		[["report", "a.cyd", "--format", "docx"], /as Word needs --output/],
		[["report", "a.cyd", "--format", "pdf"], /--format is html, markdown or docx/],
		[["report", "a.cyd", "--previous", "a.cyd"], /no sign-off sheet/],
		[["verify", "a.cyd", "a.cyd"], /no sign-off sheet/],
		[["verify", "a.cyd"], /a sheet and a draft/],
	] as const) {
		const { status, stderr, stdout } = cydlint(args, { cwd });
		assert.equal(status, 2, args.join(" "));
		assert.equal(stdout, "");
		assert.match(stderr, said);
	}
	assert.equal(existsSync(join(cwd, "s.html")), false);
});
