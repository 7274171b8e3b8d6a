import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { DRAFT, UNRELATED_HTML, UNRELATED_MARKDOWN } from "../protocol/drafts.ts";
import { CLI, cydlint, folderWith } from "./run.ts";

const CLEAN = fileURLToPath(new URL("../../examples/northlight-20f-corrected.cyd", import.meta.url));

test("findings end with 1, and name place, severity and rule", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	const { status, stdout, stderr } = cydlint(["lint", "a.cyd"], { cwd });
	assert.equal(status, 1);
	assert.equal(stderr, "");
	assert.match(stdout, /^a\.cyd:\d+:\d+ (?:error|warning|note) [^\n]{1,90} [a-z]+-[a-z-]+$/m);
	assert.match(stdout, /^ {2}\S.*\(Form 20-F Item 16K\(.+\)\)$/m, "what to do, and the paragraph");
	assert.match(stdout, /^\s*\d+ \| \|/m, "the line");
	assert.match(stdout, /^\s*\| +\^+$/m, "the mark under it");
	assert.match(stdout, /^a\.cyd: Form 20-F, period to 2025-12-31; \d+ of 13 requirements answered; silent: /m);
	assert.match(stdout, /\n1 disclosure checked: .*\d+ (?:error|warning|note)s?/);
});

test("a clean draft ends with 0", () => {
	const { status, stdout } = cydlint(["lint", CLEAN]);
	assert.match(stdout, /1 disclosure checked: no findings\./);
	assert.equal(status, 0);
});

test("what is no disclosure is counted, not judged", (t) => {
	const cwd = folderWith(t, { "a.html": UNRELATED_HTML, "b.md": UNRELATED_MARKDOWN });
	const { status, stdout } = cydlint(["lint", "a.html", "b.md"], { cwd });
	assert.equal(status, 0);
	assert.equal(stdout, "0 disclosures checked. 2 files are no cybersecurity disclosures.\n");
});

test("standard input is read under the name that is given", () => {
	const { status, stdout } = cydlint(["lint", "-", "--stdin-filename", "from/stdin.cyd"], { input: DRAFT });
	assert.equal(status, 1);
	assert.match(stdout, /^from\/stdin\.cyd:\d+:\d+ /m);
	const json = JSON.parse(cydlint(["lint", "--format=json", "-"], { input: DRAFT }).stdout);
	assert.equal(json.files[0].path, "-");
	assert.equal(json.files[0].format, "fact-sheet", "told by what it says when there is no name");
});

test("what cannot be read ends with 2, and the others are still checked", (t) => {
	const cwd = folderWith(t, {
		"a.cyd": DRAFT,
		"latin.cyd": Buffer.from("|caf\xe9", "latin1"),
		"cut.cyd": Buffer.from("ok \u{1f6f3}").subarray(0, 6),
		"wide.cyd": Buffer.from("|ab", "utf16le"),
	});
	const { status, stdout, stderr } = cydlint(["lint", "nowhere.cyd", "latin.cyd", "cut.cyd", "wide.cyd", "a.cyd"], {
		cwd,
	});
	assert.equal(status, 2);
	assert.deepEqual(stderr.trimEnd().split("\n"), [
		"cydlint: nowhere.cyd: no such file or folder",
		"cydlint: latin.cyd: byte 4 is not valid UTF-8, and the file names no other encoding (it looks like windows-1252); save it as UTF-8",
		"cydlint: cut.cyd: it ends in the middle of a character: it was cut off",
		"cydlint: wide.cyd: it is UTF-16LE without a byte order mark; save it as UTF-8",
	]);
	assert.match(stdout, /^a\.cyd:\d+:\d+ /m);
});

test("a file without read permission ends with 2", {
	skip: process.getuid?.() === 0 && "root may read all",
}, async (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	const { chmodSync } = await import("node:fs");
	chmodSync(`${cwd}/a.cyd`, 0);
	const { status, stderr } = cydlint(["lint", "a.cyd"], { cwd });
	assert.equal(status, 2);
	assert.match(stderr, /a\.cyd: no permission to read it/);
});

test("a wrong call ends with 2 and says what is wrong, on standard error", () => {
	for (const [args, pattern] of [
		[[], /no command/],
		[["draft.cyd"], /unknown command “draft\.cyd”.*cydlint lint draft\.cyd/],
		[["lint"], /lint needs a file/],
		[["lint", "--format", "xml", "a.cyd"], /html, not “xml”/],
		[["lint", "--colour", "a.cyd"], /--colour/],
		[["lint", "a.cyd", "--stdin-filename", "b.cyd"], /goes with -/],
		[["explain", "a", "b"], /one rule/],
	] as const) {
		const { status, stdout, stderr } = cydlint(args);
		assert.equal(status, 2, args.join(" "));
		assert.equal(stdout, "");
		assert.match(stderr, pattern);
	}
});

test("empty files, and files of labels alone, are answered", (t) => {
	const labels = "|Cybersecurity Risk Management Third Party Engaged [Flag]\n".repeat(2_000);
	const cwd = folderWith(t, { "empty.cyd": "", "empty.htm": "", "empty.md": "", "labels.cyd": labels });
	const { status, stderr } = cydlint(["lint", "."], { cwd });
	assert.ok(status === 0 || status === 1);
	assert.equal(stderr, "");
});

test("a line of megabytes is shown in part, around what is meant", (t) => {
	const long = "Our systems are watched by day and night. ".repeat(50_000);
	const cwd = folderWith(t, { "a.cyd": DRAFT.replace("Governance\nOur", `Governance ${long}\nOur`) });
	const { status, stdout } = cydlint(["lint", "a.cyd"], { cwd });
	assert.equal(status, 1);
	const longest = Math.max(
		...stdout
			.split("\n")
			.filter((line) => /^\s*\d* \|/.test(line))
			.map((line) => line.length),
	);
	assert.ok(longest < 130, `a line of the frame has ${longest} characters`);
});

test("nothing of the draft reaches the terminal as a command", (t) => {
	const evil = DRAFT.replace("|true", "|true\u001b]0;owned\u0007\u202e").replace("Our board", "Our\u001b[2J board");
	const cwd = folderWith(t, { "a.cyd": evil });
	const { stdout } = cydlint(["lint", "a.cyd"], { cwd });
	for (const char of ["\u001b", "\u0007", "\u202e"]) assert.ok(!stdout.includes(char), JSON.stringify(char));
});

test("nor does a file name or an argument, on either stream, and what cannot be shown is spelt out", (t) => {
	const name = "a\u001b[31mb\nc\u009b\u202e.cyd";
	const shown = "a\\x1b[31mb\\nc\\u{9b}\\u{202e}.cyd";
	const cwd = folderWith(t, { [name]: DRAFT, [`bad-${name}`]: Uint8Array.of(0xff) });
	const acts = /[^\P{Cc}\n]|\u202e/u;
	const { stdout, stderr } = cydlint(["lint", name, `bad-${name}`, `no-${name}`], { cwd });
	assert.doesNotMatch(stdout + stderr, acts);
	assert.ok(stdout.startsWith(`${shown}:`), stdout.slice(0, 80));
	const lines = stderr.trimEnd().split("\n");
	assert.deepEqual(
		lines.map((line) => line.slice(0, line.indexOf(": ", 9))),
		[`cydlint: bad-${shown}`, `cydlint: no-${shown}`],
	);
	for (const args of [[name], ["explain", name], ["lint", `--${name}`], ["lint", "--format", name, "."]]) {
		const { status, stderr } = cydlint(args, { cwd });
		assert.equal(status, 2);
		assert.doesNotMatch(stderr, acts, JSON.stringify(stderr));
		assert.match(stderr, /a\\x1b\[31mb\\nc/);
	}
	const json = cydlint(["lint", "--format", "json", name], { cwd }).stdout;
	assert.doesNotMatch(json, acts);
	assert.equal(JSON.parse(json).files[0].path, name);
});

test("colours only when asked for: pipes have none, FORCE_COLOR has, NO_COLOR has none", (t) => {
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	const coloured = (env: Record<string, string>): boolean =>
		cydlint(["lint", "a.cyd"], { cwd, env }).stdout.includes("\u001b[");
	assert.equal(coloured({}), false);
	assert.equal(coloured({ FORCE_COLOR: "1" }), true);
	assert.equal(coloured({ FORCE_COLOR: "0" }), false);
	assert.equal(coloured({ NO_COLOR: "1" }), false);
});

test("a reader that goes away is no failure", async (t) => {
	const cwd = folderWith(t, Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.cyd`, DRAFT])));
	const child = spawn(process.execPath, [CLI, "lint", "--format", "json", "."], {
		cwd,
		stdio: ["ignore", "pipe", "pipe"],
	});
	let complaint = "";
	child.stderr.on("data", (chunk) => {
		complaint += chunk;
	});
	await once(child.stdout, "data");
	child.stdout.destroy();
	const [code, signal] = await once(child, "close");
	assert.equal(signal, null);
	assert.equal(code, 1, "as far as it came, it had findings");
	assert.equal(complaint, "");
});

test("all of a long answer arrives before the program ends", async (t) => {
	const cwd = folderWith(t, Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.cyd`, DRAFT])));
	const child = spawn(process.execPath, [CLI, "lint", "--format", "json", "."], {
		cwd,
		stdio: ["ignore", "pipe", "inherit"],
	});
	// A slow reader fills the pipe.
	await new Promise((resolve) => setTimeout(resolve, 300));
	let written = "";
	for await (const chunk of child.stdout) written += chunk;
	assert.equal(JSON.parse(written).files.length, 40);
});
