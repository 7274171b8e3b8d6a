import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { skipWithoutPrograms } from "../support/programs.ts";
import { skipWithout } from "../support/shared.ts";
import { cydlint } from "./run.ts";

const HOSTILE = fileURLToPath(new URL("../../../shared/hostile/", import.meta.url));
/** Characters that a terminal obeys, but for the line feeds between our own lines. */
const OBEYED = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

interface Reported {
	readonly path: string;
	readonly form: string | null;
	readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

/** Checks one path, as text and as JSON: neither output may hold a character that acts. */
function checked(path: string) {
	const text = cydlint(["lint", path]);
	const json = cydlint(["lint", "--format", "json", path]);
	for (const { stdout, stderr } of [text, json]) assert.doesNotMatch(stdout + stderr, OBEYED, path);
	assert.equal(text.status, json.status);
	const { files }: { readonly files: readonly Reported[] } = JSON.parse(json.stdout);
	return { ...text, files };
}

describe("the hostile inputs beside the project", {
	skip: skipWithout("hostile") || skipWithoutPrograms("mkfifo"),
	timeout: 120_000,
}, () => {
	let made: string;
	before(() => {
		made = mkdtempSync(join(tmpdir(), "cydlint-hostile-"));
		const { status, stderr } = spawnSync(process.execPath, [`${HOSTILE}make.mjs`, join(made, "made")], {
			encoding: "utf8",
		});
		assert.equal(status, 0, stderr);
	});
	after(() => rmSync(made, { recursive: true, force: true }));

	test("a name that ends as a member of every object does is a name", () => {
		const { status, stderr, files } = checked(`${HOSTILE}draft.constructor`);
		assert.deepEqual([status, stderr, files[0]?.form], [1, "", "10-K"]);
	});

	test("escape sequences in a draft, and Markdown in a flag, are shown and do nothing", () => {
		for (const name of ["escape-in-text.md", "hover-injection.cyd", "hover-injection.htm", "hover-injection.md"]) {
			const { status, stderr, files } = checked(HOSTILE + name);
			assert.deepEqual([status, stderr, files.length], [1, "", 1], name);
		}
	});

	test("UTF-16 without a mark is refused by name, windows-1252 is read where the file says that it is", () => {
		const wide = checked(`${HOSTILE}utf16le-no-bom.htm`);
		assert.equal(wide.status, 2);
		assert.match(wide.stderr, /it is UTF-16LE without a byte order mark; save it as UTF-8/);
		const old = checked(`${HOSTILE}windows-1252-declared.htm`);
		assert.deepEqual([old.status, old.stderr], [1, ""]);
		assert.match(old.stdout, /program – the company’s\./);
		assert.ok(old.files[0]?.findings.some(({ rule }) => rule === "draft-repeated-word"));
	});

	test("FIFO, device, unreadable names and a folder without a draft end with 2, each named", () => {
		for (const [folder, told] of [
			["fifo", /pipe\.md \(a FIFO\)/],
			["device", /zero\.md \(a link to a device\)/],
			["names", /bad\\nline\.md: .*\n.*bad\\x1b\[31mRED\.md: byte 0 is not valid UTF-8/],
			["nothing", /draft\.docx: it is no Word file/],
		] as const) {
			const { status, stderr, files } = checked(join(made, "made", folder));
			assert.equal(status, 2, folder);
			assert.match(stderr, told);
			assert.match(stderr, /no cybersecurity disclosure in it was checked/);
			assert.deepEqual(files, []);
		}
	});
});
