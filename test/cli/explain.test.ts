import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { test } from "node:test";
import { RULES } from "../../server/src/rules/index.ts";
import { CLI, cydlint } from "./run.ts";

test("explain lists every rule with severity and title", () => {
	const { status, stdout } = cydlint(["explain"]);
	assert.equal(status, 0);
	const lines = stdout.trimEnd().split("\n");
	assert.deepEqual(
		lines.map((line) => line.split(/\s+/, 2)),
		RULES.map((rule) => [rule.id, rule.severity]),
	);
	RULES.forEach((rule, index) => {
		assert.ok(lines[index]?.endsWith(rule.title));
	});
});

test("explain tells title, severity, basis and the page of each rule", () => {
	assert.ok(RULES.length > 0);
	for (const rule of RULES.slice(0, 3)) {
		const { status, stdout } = cydlint(["explain", rule.id]);
		assert.equal(status, 0);
		assert.ok(stdout.startsWith(`${rule.id}: ${rule.title}\nSeverity: ${rule.severity}\nBasis: ${rule.basis}\n`));
		const page = readFileSync(new URL(`../../docs/rules/${rule.id}.md`, import.meta.url), "utf8");
		assert.ok(stdout.includes(page.trimEnd().split("\n").at(-1) ?? page), "the page to its last line");
		assert.doesNotMatch(stdout, /<!--(?! cydlint-accept)/, "no comments of its source");
	}
});

test("an unknown rule ends with 2 and names the nearest", () => {
	const known = RULES[0]?.id ?? "";
	const { status, stdout, stderr } = cydlint(["explain", known.slice(0, -1)]);
	assert.equal(status, 2);
	assert.equal(stdout, "");
	assert.match(stderr, new RegExp(`did you mean ${known}\\?`));
	assert.doesNotMatch(cydlint(["explain", "zzzzzz"]).stderr, /did you mean/);
});

test("help names commands, options and exit codes; version is the manifest's", () => {
	const help = cydlint(["--help"]);
	assert.equal(help.status, 0);
	for (const word of ["lint", "explain", "0 ", "1 ", "2 "]) assert.ok(help.stdout.includes(word), word);
	const lint = cydlint(["lint", "--help"]);
	assert.equal(lint.status, 0);
	for (const word of ["--format", "--stdin-filename", "--output"]) assert.ok(lint.stdout.includes(word), word);
	for (const line of `${help.stdout}\n${lint.stdout}`.split("\n")) assert.ok(line.length <= 80, line);
	const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
	assert.equal(cydlint(["--version"]).stdout, `${manifest.version}\n`);
});

test("what was learned from filings is read where a draft is judged, and not to say a version", () => {
	const told = "const { atob } = globalThis; globalThis.atob = (text) => (console.error('unpacked'), atob(text));";
	const probe = `data:text/javascript,${encodeURIComponent(told)}`;
	const unpacked = (args: readonly string[]): boolean =>
		spawnSync(process.execPath, ["--import", probe, CLI, ...args], { encoding: "utf8" }).stderr.includes("unpacked");
	for (const args of [["--version"], ["--help"], ["explain"]]) assert.ok(!unpacked(args), args.join());
	assert.ok(unpacked(["lint", "examples/northlight-20f.cyd"]), "the probe sees it");
});
