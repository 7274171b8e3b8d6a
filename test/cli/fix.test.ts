import assert from "node:assert/strict";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DRAFT } from "../protocol/drafts.ts";
import { cydlint, folderWith } from "./run.ts";

const GOOD = DRAFT.replace("every week", "on a regular basis");
const SLIPS = DRAFT.replace("every week", "on regular basis").replace("board of directors", "board of of directors");
const has = (text: string, rule: string) => new RegExp(` ${rule}$`, "m").test(text);

test("--fix corrects slips of the pen in the file, and tells what is left", (t) => {
	const cwd = folderWith(t, { "a.cyd": SLIPS, "good.cyd": GOOD });
	assert.ok(has(cydlint(["lint", "a.cyd"], { cwd }).stdout, "draft-typo"));
	const { status, stdout, stderr } = cydlint(["lint", "--fix", "a.cyd", "good.cyd"], { cwd });
	assert.equal(readFileSync(join(cwd, "a.cyd"), "utf8"), GOOD);
	assert.equal(readFileSync(join(cwd, "good.cyd"), "utf8"), GOOD);
	assert.equal(stderr, "cydlint: a.cyd: 2 slips mended\n");
	assert.equal(status, 1, "the flag without a sentence is left");
	assert.ok(!has(stdout, "draft-typo") && has(stdout, "flag-unsupported"));
	assert.deepEqual(readdirSync(cwd).sort(), ["a.cyd", "good.cyd"], "nothing is left beside them");
});

test("--fix-dry-run tells the same and writes nothing", (t) => {
	const cwd = folderWith(t, { "a.cyd": SLIPS });
	const { stdout, stderr } = cydlint(["lint", "--fix-dry-run", "a.cyd"], { cwd });
	assert.equal(readFileSync(join(cwd, "a.cyd"), "utf8"), SLIPS);
	assert.equal(stderr, "cydlint: a.cyd: 2 slips would be mended\n");
	assert.ok(!has(stdout, "draft-typo"));
	assert.ok(!has(cydlint(["lint", "--fix-dry-run", "-"], { input: SLIPS }).stdout, "draft-typo"));
});

test("--fix keeps a file's mode and a link to it", (t) => {
	const cwd = folderWith(t, { "a.cyd": SLIPS });
	chmodSync(join(cwd, "a.cyd"), 0o640);
	symlinkSync("a.cyd", join(cwd, "link.cyd"));
	cydlint(["lint", "--fix", "link.cyd"], { cwd });
	assert.ok(lstatSync(join(cwd, "link.cyd")).isSymbolicLink());
	assert.equal(readFileSync(join(cwd, "a.cyd"), "utf8"), GOOD);
	assert.equal(statSync(join(cwd, "a.cyd")).mode & 0o777, 0o640);
});

test("--fix leaves alone what is no UTF-8, and standard input", (t) => {
	const wide = Buffer.from(`\uFEFF${SLIPS}`, "utf16le");
	const cwd = folderWith(t, { "wide.cyd": wide });
	const { status, stderr } = cydlint(["lint", "--fix", "wide.cyd"], { cwd });
	assert.equal(status, 2);
	assert.equal(stderr, "cydlint: wide.cyd: it is not mended, since it is no UTF-8; save it as UTF-8\n");
	assert.ok(readFileSync(join(cwd, "wide.cyd")).equals(wide));
	const piped = cydlint(["lint", "--fix", "-"], { input: SLIPS });
	assert.equal(piped.status, 2);
	assert.match(piped.stderr, /--fix writes files, and - is none; use --fix-dry-run/);
});
