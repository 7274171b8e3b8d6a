import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { paragraph, run, wordFile } from "../support/word.ts";
import { cydlint, folderWith } from "./run.ts";

const heading = (words: string) => paragraph(run(words, "<w:b/>"));
const DRAFT = wordFile(
	[
		heading("Item 1C. Cybersecurity"),
		heading("Governance"),
		paragraph(run("Our board of directors oversees risks from cybersecurity threats. ") + run("It is fully secure.")),
		paragraph(`<w:ins w:id="1">${run("Our Chief Information Security Officer, [name], manages them.")}</w:ins>`),
	].join(""),
);

interface Reported {
	readonly files: readonly {
		readonly format: string;
		readonly form: string;
		readonly findings: readonly Readonly<Record<string, unknown>>[];
	}[];
	readonly failed: readonly { readonly path: string; readonly problem: string }[];
}

test("a Word file is checked in place; findings say paragraph and words", (t) => {
	const cwd = folderWith(t, { "drafts/a.docx": DRAFT, "drafts/~$a.docx": "open" });
	const { status, stdout, stderr } = cydlint(["lint", "drafts"], { cwd });
	assert.equal(status, 1);
	assert.match(stdout, /^drafts\/a\.docx: paragraph 4, under “Governance” \S+ .*draft-placeholder\n {2}“\[name\]”$/m);
	assert.match(stderr, /a\.docx: 1 tracked change is read as accepted/);
	assert.match(stderr, /~\$a\.docx \(a note of Word that a file is open\)/);
	const json: Reported = JSON.parse(cydlint(["lint", "--format", "json", "drafts/a.docx"], { cwd }).stdout);
	const [file] = json.files;
	assert.deepEqual([file?.format, file?.form], ["docx", "10-K"]);
	const found = file?.findings.find(({ rule }) => rule === "draft-placeholder");
	assert.deepEqual([found?.paragraph, found?.line, found?.heading, found?.quotation], [4, 4, "Governance", "“[name]”"]);
});

test("a Word file is imported as a Markdown draft, which gets the same findings; no file is replaced unasked", (t) => {
	const cwd = folderWith(t, { "a.docx": DRAFT });
	const { status, stdout } = cydlint(["import", "a.docx"], { cwd });
	assert.equal(status, 0);
	assert.match(stdout, /^## Item 1C\. Cybersecurity\n\n## Governance\n\nOur board of directors/);
	assert.equal(cydlint(["import", "a.docx", "-o", "a.md"], { cwd }).status, 0);
	assert.equal(readFileSync(join(cwd, "a.md"), "utf8"), stdout);
	const again = cydlint(["import", "a.docx", "-o", "a.md"], { cwd });
	assert.deepEqual([again.status, again.stdout], [2, ""]);
	assert.match(again.stderr, /“a\.md” is there already; --force replaces it/);
	const [word, markdown] = ["a.docx", "a.md"].map((it) => {
		const { files }: Reported = JSON.parse(cydlint(["lint", "--format", "json", it], { cwd }).stdout);
		return files[0]?.findings.map(({ rule, start, end }) => [rule, start, end]);
	});
	assert.deepEqual(word, markdown);
});

test("what is no Word file is named and ends with 2, the rest is checked", (t) => {
	const cwd = folderWith(t, {
		"d/a.docx": DRAFT,
		"d/b.docx": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
		"d/c.docx": "words",
	});
	const { status, stdout, stderr } = cydlint(["lint", "--format", "json", "d"], { cwd });
	assert.equal(status, 2);
	assert.match(stderr, /b\.docx: it is encrypted, or of Word before 2007; save it as \.docx without a password/);
	const { files, failed }: Reported = JSON.parse(stdout);
	assert.deepEqual([files.length, failed.map(({ path }) => path)], [1, ["d/b.docx", "d/c.docx"]]);
});

test("a Word file is never mended, a sheet of it is verified by its own bytes", (t) => {
	const cwd = folderWith(t, { "a.docx": DRAFT });
	assert.match(cydlint(["lint", "--fix", "a.docx"], { cwd }).stderr, /slips in a Word file are mended in Word/);
	assert.deepEqual(readFileSync(join(cwd, "a.docx")), Buffer.from(DRAFT));
	assert.equal(cydlint(["report", "a.docx", "--output", "s.html"], { cwd }).status, 0);
	assert.match(readFileSync(join(cwd, "s.html"), "utf8"), /paragraph 4, under “Governance”/);
	assert.equal(cydlint(["verify", "s.html", "a.docx"], { cwd }).status, 0);
	writeFileSync(join(cwd, "a.docx"), wordFile(heading("Item 1C. Cybersecurity")));
	assert.equal(cydlint(["verify", "s.html", "a.docx"], { cwd }).status, 1);
});
