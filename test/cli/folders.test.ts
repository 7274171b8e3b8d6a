import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { DRAFT, UNRELATED_HTML, UNRELATED_MARKDOWN } from "../protocol/drafts.ts";
import { skipWithoutPrograms } from "../support/programs.ts";
import { CLI, cydlint, folderWith } from "./run.ts";

const noFifos = skipWithoutPrograms("mkfifo");

function pathsOf(stdout: string): string[] {
	return JSON.parse(stdout).files.map((file: { path: string }) => file.path);
}

test("a folder is walked in order of names, for every extension of the editor, and names what it leaves out", (t) => {
	const cwd = folderWith(t, {
		"drafts/b.cyd": DRAFT,
		"drafts/a/z.16k": DRAFT,
		"drafts/a/READ.MD": UNRELATED_MARKDOWN,
		"drafts/c.XHTML": UNRELATED_HTML,
		"drafts/d.markdown": UNRELATED_MARKDOWN,
		"drafts/e.xml": UNRELATED_HTML,
		"drafts/notes.txt": DRAFT,
		"drafts/item.doc": "PK",
		"drafts/node_modules/d.cyd": DRAFT,
		"drafts/.git/e.cyd": DRAFT,
		...Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`drafts/x/${i}.png`, ""])),
	});
	const { status, stdout, stderr } = cydlint(["lint", "--format", "json", "drafts/"], { cwd });
	assert.equal(status, 1);
	const paths = ["drafts/a/READ.MD", "drafts/a/z.16k", "drafts/b.cyd", "drafts/c.XHTML"];
	assert.deepEqual(pathsOf(stdout), [...paths, "drafts/d.markdown", "drafts/e.xml"]);
	assert.equal(
		stderr,
		"cydlint: drafts/: left out: drafts/.git, drafts/node_modules (never looked into); " +
			"drafts/item.doc, drafts/notes.txt, drafts/x/0.png, drafts/x/1.png, drafts/x/2.png and 4 more (no draft by its name)\n",
	);
});

test("a folder without a disclosure ends with 2: the wrong folder must not pass as clean", (t) => {
	const cwd = folderWith(t, {
		"empty/.keep": "",
		"word/draft.docx": "PK",
		"other/a.html": UNRELATED_HTML,
		"bad/a.cyd": Uint8Array.of(0xff),
		"good/a.cyd": DRAFT,
	});
	for (const folder of ["empty", "word", "other", "bad"]) {
		for (const paths of [[folder], ["good", folder], [folder, "good"], ["good/a.cyd", folder]]) {
			const { status, stderr } = cydlint(["lint", "--fail-on", "never", ...paths], { cwd });
			assert.equal(status, 2, paths.join(" "));
			assert.match(stderr, new RegExp(`^cydlint: ${folder}: no cybersecurity disclosure in it was checked$`, "m"));
			assert.doesNotMatch(stderr, /good/);
		}
	}
	assert.equal(cydlint(["lint", "--fail-on", "never", "good"], { cwd }).status, 0);
});

test("FIFOs, devices and sockets are never opened, wherever they are met", {
	skip: noFifos,
	timeout: 60_000,
}, async (t) => {
	const cwd = folderWith(t, { "drafts/a.cyd": DRAFT });
	assert.equal(spawnSync("mkfifo", [join(cwd, "drafts/pipe.md")]).status, 0);
	symlinkSync("pipe.md", join(cwd, "drafts/to-pipe.md"));
	symlinkSync("/dev/zero", join(cwd, "drafts/zero.md"));
	const server = createServer().listen(join(cwd, "drafts/socket.md"));
	t.after(() => server.close());
	const { status, stdout, stderr } = cydlint(["lint", "--format", "json", "drafts"], { cwd });
	assert.equal(status, 1);
	assert.deepEqual(pathsOf(stdout), ["drafts/a.cyd"]);
	assert.equal(
		stderr,
		"cydlint: drafts: left out: drafts/pipe.md (a FIFO); drafts/socket.md (a socket); " +
			"drafts/to-pipe.md (a link to a FIFO); drafts/zero.md (a link to a device)\n",
	);
	const named = cydlint(["lint", "drafts/pipe.md", "drafts/zero.md", "drafts/socket.md", "/dev/null"], { cwd });
	assert.equal(named.status, 2);
	assert.deepEqual(named.stderr.trimEnd().split("\n"), [
		"cydlint: drafts/pipe.md: it is a FIFO; for standard input give -",
		"cydlint: drafts/zero.md: it is a device; for standard input give -",
		"cydlint: drafts/socket.md: it is a socket; for standard input give -",
		"cydlint: /dev/null: it is a device; for standard input give -",
	]);
});

test("links: one inside the folder is read, one that leads out, in a circle or to a folder is named and left", (t) => {
	const cwd = folderWith(t, { "drafts/a.cyd": DRAFT, "drafts/deep/b.cyd": DRAFT, "outside/secret.cyd": DRAFT });
	const link = (target: string, at: string) => symlinkSync(target, join(cwd, at));
	link("deep/b.cyd", "drafts/inside.cyd");
	link("../outside/secret.cyd", "drafts/outside.cyd");
	link("../outside", "drafts/folder");
	link("..", "drafts/deep/up");
	link("circle.cyd", "drafts/circle.cyd");
	link("nowhere.cyd", "drafts/broken.cyd");
	link("nowhere.txt", "drafts/broken.txt");
	// Begins as the folder's own path does.
	mkdirSync(join(cwd, "drafts-old"));
	writeFileSync(join(cwd, "drafts-old/c.cyd"), DRAFT);
	link("../drafts-old/c.cyd", "drafts/old.cyd");
	const { status, stdout, stderr } = cydlint(["lint", "--format", "json", "drafts"], { cwd });
	assert.equal(status, 2, "drafts that are not there were perhaps meant");
	assert.deepEqual(pathsOf(stdout), ["drafts/a.cyd", "drafts/deep/b.cyd", "drafts/inside.cyd"]);
	assert.deepEqual(stderr.trimEnd().split("\n"), [
		"cydlint: drafts/broken.cyd: no such file or folder",
		"cydlint: drafts/circle.cyd: its links lead in a circle",
		"cydlint: drafts: left out: drafts/broken.txt (a link that leads nowhere); drafts/deep/up, drafts/folder (a link to a folder); " +
			"drafts/old.cyd, drafts/outside.cyd (a link that leads out of the folder)",
	]);
	const named = cydlint(["lint", "--format", "json", "drafts/outside.cyd"], { cwd });
	assert.equal(named.status, 1, "a link that is named is followed");
	link("drafts", "alias");
	assert.equal(cydlint(["lint", "--format", "json", "alias"], { cwd }).status, 2);
});

test("a name that is no UTF-8 is read, spelt out, and told in bytes too", {
	skip: process.platform !== "linux" && "names are text here",
}, (t) => {
	const cwd = folderWith(t, { "drafts/é/a.cyd": DRAFT, "drafts/b.cyd": DRAFT });
	const bytes = Buffer.from("drafts/caf\xe9", "latin1");
	renameSync(join(cwd, "drafts/é"), Buffer.concat([Buffer.from(`${cwd}/`), bytes]));
	const { status, stdout, stderr } = cydlint(["lint", "--format", "json", "drafts"], { cwd });
	assert.deepEqual([status, stderr], [1, ""]);
	const [exact, odd] = JSON.parse(stdout).files;
	assert.deepEqual([exact.path, exact.pathBase64], ["drafts/b.cyd", undefined]);
	assert.equal(odd.path, "drafts/caf\\xe9/a.cyd");
	assert.deepEqual(Buffer.from(odd.pathBase64, "base64"), Buffer.concat([bytes, Buffer.from("/a.cyd")]));
	assert.match(cydlint(["lint", "drafts"], { cwd }).stdout, /^drafts\/caf\\xe9\/a\.cyd:\d+:\d+ /m);
	// The shell gives such a name as bytes; what comes of it no longer leads to the file.
	const shell = spawnSync("sh", ["-c", `"$0" "$1" lint "$(printf 'drafts/caf\\351/a.cyd')"`, process.execPath, CLI], {
		cwd,
		encoding: "utf8",
	});
	assert.equal(shell.status, 2);
	assert.match(shell.stderr, /no such file or folder; a name that is no UTF-8 cannot be given, name its folder/);
});
