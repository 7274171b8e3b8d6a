import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cydlint, folderWith } from "./run.ts";

const draft = (more: string) => `---\nform: 10-K\n---\n\n# Item 1C. Cybersecurity\n\n${more}\n`;
const NOTE = '<!-- cydlint-accept wording-absolute reason="Agreed" by="A. Moen" on="2026-02-01" -->';
const PROMISE = "We guarantee that customers may ask for their data at any time.";
const ALONE = ["--rule", "missing=off", "--fail-on", "info"];

test("what a comment accepts does not fail a run, and what became of the comment does", (t) => {
	const cwd = folderWith(t, {
		"open.md": draft(PROMISE),
		"accepted.md": draft(`${NOTE}\n${PROMISE}`),
		"needless.md": draft(`${NOTE}\nCustomers may ask for their data at any time.`),
	});
	const run = (file: string) => cydlint(["lint", ...ALONE, file], { cwd });
	assert.equal(run("open.md").status, 1);
	const accepted = run("accepted.md");
	assert.equal(accepted.status, 0, accepted.stdout);
	assert.match(accepted.stdout, /accepted .* wording-absolute\n {2}Accepted by A\. Moen on 2026-02-01: Agreed/);
	const needless = run("needless.md");
	assert.equal(needless.status, 1);
	assert.match(needless.stdout, /waiver-needless/);
});

const ENTRY = { file: "a.md", rule: "wording-absolute", reason: "Agreed", by: "A. Moen", on: "2026-02-01" };
const config = (...accept: readonly object[]) =>
	JSON.stringify({ severity: { missing: "off" }, failOn: "info", accept });

test("a config accepts findings of a draft, and an entry for nothing is told", (t) => {
	const cwd = folderWith(t, {
		".cydlint.json": config(ENTRY),
		"a.md": draft(PROMISE),
		"b.md": draft(PROMISE),
		"needless/.cydlint.json": config(ENTRY),
		"needless/a.md": draft("Customers may ask for their data at any time."),
	});
	const run = (file: string) => cydlint(["lint", "--format", "json", file], { cwd });
	const a = run("a.md");
	assert.equal(a.status, 0, a.stdout);
	assert.deepEqual(JSON.parse(a.stdout).files[0].waived[0].waiver, {
		from: "config",
		reason: "Agreed",
		by: "A. Moen",
		on: "2026-02-01",
	});
	assert.equal(run("b.md").status, 1);
	const needless = run("needless/a.md");
	assert.equal(needless.status, 1);
	assert.deepEqual(
		JSON.parse(needless.stdout).files[0].findings.map(({ rule }: { rule: string }) => rule),
		["waiver-needless"],
	);
});

test("--config holds instead of the nearest one, --form and --period go before it; what is wrong is told", (t) => {
	const sheet = "|Cybersecurity Risk Board of Directors Oversight [Text Block]\n|Our board oversees it.\n";
	const cwd = folderWith(t, {
		".cydlint.json": '{ "failOn": "never" }',
		"other/strict.json": '{ "form": "20-F", "period": "2024-12-31", "failOn": "info" }',
		"a.cyd": sheet,
	});
	const run = (...args: readonly string[]) => cydlint(["lint", "--format", "json", ...args, "a.cyd"], { cwd });
	const said = (stdout: string) => {
		const [{ form, period }] = JSON.parse(stdout).files;
		return [form, period];
	};
	assert.equal(run().status, 0);
	const other = run("--config", "other/strict.json");
	assert.equal(other.status, 1);
	assert.deepEqual(said(other.stdout), ["20-F", "2024-12-31"]);
	const given = run("--config", "other/strict.json", "--form", "10-K", "--period", "2025-06-30");
	assert.deepEqual(said(given.stdout), ["10-K", "2025-06-30"]);
	for (const [args, message] of [
		[["--form", "10-Q"], /--form must be 20-F, 10-K, 8-K or 6-K, not "10-Q"/],
		[["--period", "2025-13-01"], /--period must be a day such as 2025-12-31/],
		[["--config", "gone.json"], /gone\.json:1:1: is not there/],
	] as const) {
		const wrong = run(...args);
		assert.equal(wrong.status, 2);
		assert.match(wrong.stderr, message);
	}
});

test("a sheet says what is accepted; verify tells when that has changed", (t) => {
	const cwd = folderWith(t, { ".cydlint.json": config(ENTRY), "a.md": draft(PROMISE) });
	const written = cydlint(["report", "--output", "sheet.html", "a.md"], { cwd });
	assert.equal(written.status, 0, written.stderr);
	assert.equal(cydlint(["verify", "sheet.html", "a.md"], { cwd }).status, 0);
	writeFileSync(join(cwd, ".cydlint.json"), config());
	const changed = cydlint(["verify", "sheet.html", "a.md"], { cwd });
	assert.equal(changed.status, 1);
	assert.match(changed.stdout, /The settings, or what they accept, have changed since/);
});
