import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DRAFT, UNRELATED_MARKDOWN } from "../../protocol/drafts.ts";
import { CLI, cydlint, folderWith } from "../run.ts";

/** So many drafts that workers are started, no two with the same text. */
function drafts(count: number): Record<string, string> {
	const names = Array.from({ length: count }, (_, i) => `drafts/${String(i).padStart(3, "0")}.cyd`);
	return Object.fromEntries(names.map((name, i) => [name, DRAFT.replace("Our board", `Our board number ${i}`)]));
}

test("workers, one or many, write the same bytes, in the order of the files", (t) => {
	const cwd = folderWith(t, { ...drafts(10), "drafts/005a.md": UNRELATED_MARKDOWN });
	for (const format of ["json", "text"]) {
		const outputs = ["1", "3"].map((jobs) => cydlint(["lint", "drafts", "--format", format, "--jobs", jobs], { cwd }));
		assert.deepEqual(outputs[0], outputs[1]);
		assert.equal(outputs[0]?.status, 1, outputs[0]?.stderr);
		if (format !== "json") continue;
		const paths: string[] = JSON.parse(outputs[0].stdout).files.map((file: { path: string }) => file.path);
		assert.deepEqual(paths, [...paths].sort());
		assert.equal(paths.length, 11);
	}
});

test("a file that takes more time or memory than it may is named, the others are done", (t) => {
	const cwd = folderWith(t, { ...drafts(9), "drafts/big.md": `${DRAFT}\nWe assess risks. `.repeat(60_000) });
	for (const [limit, value, pattern] of [
		["--time-limit", "2", /drafts\/big\.md: checking it took more than 2 s and was given up/],
		["--memory-limit", "60", /drafts\/big\.md: checking it took more than 60 MB of memory and was given up/],
	] as const) {
		const { status, stdout, stderr } = cydlint(["lint", "drafts", "--format", "json", limit, value], { cwd });
		assert.equal(status, 2);
		assert.match(stderr, pattern);
		const report = JSON.parse(stdout);
		assert.equal(report.files.length, 9);
		assert.deepEqual(
			report.failed.map(({ path }: { path: string }) => path),
			["drafts/big.md"],
		);
	}
});

test("a run that was killed is taken up where it stopped: nothing is lost, nothing is there twice", async (t) => {
	const cwd = folderWith(t, drafts(12));
	const args = ["lint", "drafts", "--format", "json", "--jobs", "1", "--cache", "cache"];
	const whole = cydlint(["lint", "drafts", "--format", "json"], { cwd });
	const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ["ignore", "pipe", "ignore"] });
	await once(child.stdout, "data");
	child.kill("SIGKILL");
	await once(child, "close");
	// As if it had been killed in the middle of a line.
	const cache = join(cwd, "cache");
	if (statSync(cache).size > 200) truncateSync(cache, statSync(cache).size - 100);
	assert.deepEqual(cydlint(args, { cwd }), whole);
	const lines = () => readFileSync(cache, "utf8").trimEnd().split("\n");
	assert.equal(lines().length, 13, "a head, and a line a file");
	assert.deepEqual(cydlint(args, { cwd }), whole);
	assert.equal(lines().length, 13, "nothing was checked again");
	writeFileSync(join(cwd, "drafts/007.cyd"), DRAFT);
	assert.equal(cydlint(args, { cwd }).status, 1);
	assert.equal(lines().length, 14, "only what has changed was");
	assert.equal(cydlint([...args, "--rule", "wording=off"], { cwd }).status, 1);
	assert.equal(lines().length, 26, "other settings, other outcomes");
});

test("a cache that is damaged, or is another file, does no harm", (t) => {
	const cwd = folderWith(t, { ...drafts(2), "precious.md": DRAFT, old: "cydlint-cache 1 0123\nnonsense\n" });
	const plain = cydlint(["lint", "drafts", "--format", "json"], { cwd });
	const refused = cydlint(["lint", "drafts", "--cache", "precious.md"], { cwd });
	assert.equal(refused.status, 2);
	assert.match(refused.stderr, /precious\.md.*it is no cache of cydlint and is left as it is/);
	assert.equal(readFileSync(join(cwd, "precious.md"), "utf8"), DRAFT);
	assert.deepEqual(cydlint(["lint", "drafts", "--format", "json", "--cache", "old"], { cwd }), plain);
	const path = join(cwd, "old");
	writeFileSync(path, readFileSync(path, "utf8").replaceAll('"entries"', '"entriez"'));
	appendFileSync(path, "\u0000\n\n");
	assert.deepEqual(cydlint(["lint", "drafts", "--format", "json", "--cache", "old"], { cwd }), plain);
});

test("shards, put together, are one run", (t) => {
	const cwd = folderWith(t, {
		...drafts(7),
		"drafts/logo.png": "",
		"drafts/z.cyd": Uint8Array.of(0xff),
		"b.cyd": DRAFT,
	});
	const paths = ["drafts", "b.cyd"];
	const report = (...more: string[]) =>
		JSON.parse(cydlint(["lint", ...paths, "--format", "json", ...more], { cwd }).stdout);
	const whole = report();
	const parts = ["1/3", "2/3", "3/3"].map((shard) => report("--shard", shard));
	for (const list of ["files", "failed", "leftOut"])
		assert.deepEqual(
			parts.flatMap((part) => part[list]),
			whole[list],
		);
	assert.ok(parts.every((part) => part.files.length >= 2));
	assert.match(
		cydlint(["lint", "drafts", "--shard", "0/3"], { cwd }).stderr,
		/--shard is a part of all parts, such as/,
	);
});

test("what cannot be checked in a folder is named, each with why, and the rest is done", (t) => {
	const cwd = folderWith(t, { ...drafts(3), "drafts/image.md": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1) });
	const encrypted = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
	writeFileSync(join(cwd, "drafts/secret.docx"), encrypted);
	writeFileSync(join(cwd, "drafts/huge.htm"), "");
	truncateSync(join(cwd, "drafts/huge.htm"), 200_000_000);
	symlinkSync("loop.cyd", join(cwd, "drafts/loop.cyd"));
	const { status, stdout } = cydlint(["lint", "drafts", "--format", "json"], { cwd });
	assert.equal(status, 2);
	const { files, failed } = JSON.parse(stdout);
	assert.equal(files.length, 3);
	const why = Object.fromEntries(failed.map((it: { path: string; problem: string }) => [it.path, it.problem]));
	assert.deepEqual(
		Object.keys(why).sort(),
		["huge.htm", "image.md", "loop.cyd", "secret.docx"].map((it) => `drafts/${it}`),
	);
	assert.match(why["drafts/huge.htm"], /it has 200 MB, and no file of more than 100 MB is read/);
	assert.match(why["drafts/secret.docx"], /encrypted|password|old kind/);
	assert.match(why["drafts/loop.cyd"], /circle/);
});
