import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { DRAFT } from "../protocol/drafts.ts";
import { paragraph, run, wordFile } from "../support/word.ts";
import { cydlint, folderWith } from "./run.ts";

const TIME = ["--time", "2026-03-01T12:00:00Z"];

function part(file: string, name: string): string {
	const found = unzipSync(readFileSync(file))[name];
	return found ? strFromU8(found) : "";
}

/** Numbers of findings on the sheet, and at the heads of comments. */
const numbersIn = (text: string, mark: RegExp) => [...text.matchAll(mark)].map(([, number]) => Number(number));

test("a draft is exported with its findings as comments, numbered as on the sheet, and a clean copy beside", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	const { status, stderr } = cydlint(["export", "a.cyd", "-o", "out.docx", ...TIME], { cwd });
	assert.equal(status, 0, stderr);
	assert.deepEqual(readdirSync(cwd).sort(), ["a.cyd", "out.clean.docx", "out.docx"]);
	const comments = part(join(cwd, "out.docx"), "word/comments.xml");
	const sheet = cydlint(["report", "a.cyd"], { cwd }).stdout;
	const onSheet = numbersIn(sheet, /<td><div class="plain">C(\d+)<\/div><\/td>/g);
	const told = numbersIn(comments, /CY-(\d+)/g);
	assert.ok(onSheet.length > 0);
	const sorted = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
	assert.deepEqual(sorted(told), sorted(onSheet));
	assert.match(comments, /CY-\d\d · (?:Must fix|Consider|Note) · /);
	assert.equal(part(join(cwd, "out.clean.docx"), "word/comments.xml"), "");
	assert.ok(part(join(cwd, "out.clean.docx"), "word/document.xml").length > 1000);
});

test("a Word draft is commented itself; what was accepted is resolved with who and why", (t) => {
	const body = [
		paragraph(run("Item 1C. Cybersecurity", "<w:b/>")),
		paragraph(run("We guarantee that customers may ask for [data] at any time.", "<w:i/>")),
	].join("");
	const accept = [
		{ file: "a.docx", rule: "draft-placeholder", reason: "It is a name", by: "A. Moen", on: "2026-02-01" },
	];
	const cwd = folderWith(t, { "a.docx": wordFile(body), ".cydlint.json": JSON.stringify({ accept }) });
	const before = readFileSync(join(cwd, "a.docx"));
	const { status, stderr } = cydlint(["export", "a.docx", "-o", "out.docx", ...TIME], { cwd });
	assert.equal(status, 0, stderr);
	assert.deepEqual(readFileSync(join(cwd, "a.docx")), before);
	assert.deepEqual(readdirSync(cwd).sort(), [".cydlint.json", "a.docx", "out.docx"]);
	const out = join(cwd, "out.docx");
	assert.match(part(out, "word/comments.xml"), /Accepted by A\. Moen on 2026-02-01: It is a name/);
	assert.match(part(out, "word/commentsExtended.xml"), /w15:done="1"/);
	assert.match(
		part(out, "word/document.xml"),
		/<w:commentRangeStart w:id="\d+"\/><w:r><w:rPr><w:i\/><\/w:rPr><w:t xml:space="preserve"> ?\[data\]/,
	);
});

test("nothing is written where nothing can be, nor over the draft", (t) => {
	const cwd = folderWith(t, { "note.md": "# Lunch\n", "a.cyd": DRAFT, "bad.docx": "words" });
	for (const [args, said] of [
		[["note.md", "-o", "o.docx"], /no cybersecurity disclosure/],
		[["bad.docx", "-o", "o.docx"], /it is no Word file/],
		[["bad.docx", "-o", "./bad.docx"], /does not replace the draft/],
		[["a.cyd"], /needs --output/],
		[["a.cyd", "-o", "o.pdf"], /needs --output/],
		[[], /takes one draft/],
	] as const) {
		const { status, stderr } = cydlint(["export", ...args], { cwd });
		assert.equal(status, 2, args.join(" "));
		assert.match(stderr, said);
	}
	assert.deepEqual(readdirSync(cwd).sort(), ["a.cyd", "bad.docx", "note.md"]);
});
