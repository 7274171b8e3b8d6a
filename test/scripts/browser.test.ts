import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { root, runNode, temporaryFolder, writeProgram } from "../support/programs.ts";

const skip = process.platform === "linux" ? false : "the programs of this test are shell scripts";
const FIND = `
	const { findBrowser } = await import("./scripts/lib/browser.mjs");
	console.log("found", findBrowser(console.log)?.executablePath);
`;
const find = (env: Readonly<Record<string, string>>) => runNode(["--input-type=module", "-e", FIND], env);

describe("the browser of the tests", { skip }, () => {
	it("is one that is installed, without a fetch", (t) => {
		const folder = temporaryFolder(t);
		const installed = writeProgram(path.join(folder, "chromium"), "echo Chromium 999");
		const { text } = find({ PATH: folder, CYDLINT_CHROMIUM: "", XDG_CACHE_HOME: path.join(folder, "cache") });
		assert.equal(text, `found ${installed}\n`);
	});

	it("is the one that CYDLINT_CHROMIUM names before others", (t) => {
		const folder = temporaryFolder(t);
		writeProgram(path.join(folder, "chromium"), "echo Chromium 999");
		const named = writeProgram(path.join(folder, "mine"), "echo Chromium 998");
		assert.equal(find({ PATH: folder, CYDLINT_CHROMIUM: named }).text, `found ${named}\n`);
	});

	it("is not a program of that name that only tells how to install one", (t) => {
		const folder = temporaryFolder(t);
		for (const name of ["first", "second"]) mkdirSync(path.join(folder, name));
		writeProgram(path.join(folder, "first/chromium"), "echo install it with snap; exit 1");
		const works = writeProgram(path.join(folder, "second/chromium"), "echo Chromium 999");
		const folders = [path.join(folder, "first"), path.join(folder, "second")].join(path.delimiter);
		assert.equal(find({ PATH: folders, CYDLINT_CHROMIUM: "" }).text, `found ${works}\n`);
	});

	it("fails with its own words where the named one does not start", (t) => {
		const broken = writeProgram(path.join(temporaryFolder(t), "broken"), "echo libnss3.so: cannot open >&2; exit 127");
		const { code, text } = find({ CYDLINT_CHROMIUM: broken });
		assert.notEqual(code, 0);
		assert.match(text, /CYDLINT_CHROMIUM is .*broken, which does not start: libnss3\.so: cannot open/);
	});

	it("fails with npm's words where it cannot be fetched, and leaves nothing half-done", (t) => {
		const folder = temporaryFolder(t);
		writeProgram(path.join(folder, "npm"), "echo the registry is out of reach >&2; exit 1");
		const env = { PATH: folder, CYDLINT_CHROMIUM: "", XDG_CACHE_HOME: path.join(folder, "cache") };
		const { code, text } = find(env);
		if (text.startsWith("found /usr/bin/")) return t.skip("a Chromium is installed, so that none is fetched");
		assert.notEqual(code, 0);
		assert.match(text, /npm install failed .*\nthe registry is out of reach/);
		assert.deepEqual(readdirSync(path.join(folder, "cache/cydlint")), []);
	});
});

describe("the suite inside VS Code", { skip }, () => {
	/** Runs both steps; what their report says failed, and what was printed. */
	function run(folder: string, env: Readonly<Record<string, string | undefined>>) {
		const report = path.join(folder, "report.json");
		const { code, text } = runNode(["test/vscode/main.mjs", report], env);
		const { failures }: { readonly failures: readonly { readonly text: string; readonly whole?: boolean }[] } =
			JSON.parse(readFileSync(report, "utf8"));
		return { code, text, failures };
	}

	it("tells the cause of a failure, whatever cleaning up meets", (t) => {
		const folder = temporaryFolder(t);
		const broken = writeProgram(path.join(folder, "broken"), "echo no such screen >&2; exit 3");
		const { code, failures } = run(folder, { CYDLINT_CHROMIUM: broken, CYDLINT_VSCODE: undefined });
		assert.equal(code, 1);
		assert.equal(failures.length, 3, "suite, web suite and window");
		for (const { text } of failures) assert.match(text, /which does not start: no such screen/);
	});

	it("tells what a VS Code said that ended without a result", (t) => {
		const folder = temporaryFolder(t);
		const code = writeProgram(path.join(folder, "code"), "echo cannot open display >&2; exit 3");
		const broken = writeProgram(path.join(folder, "broken"), "exit 1");
		const { text, failures } = run(folder, { CYDLINT_CHROMIUM: broken, CYDLINT_VSCODE: code });
		assert.match(failures[0]?.text ?? "", /Test run failed with code 3/);
		assert.ok(failures[0]?.whole, "so that what was printed is shown");
		assert.match(text, /cannot open display/);
	});
});

describe("the reporter of the tests", () => {
	it("tells why a test or a suite was skipped, and fails one that was skipped without a reason", (t) => {
		const file = path.join(temporaryFolder(t), "skips.test.mjs");
		writeFileSync(
			file,
			`import { describe, it } from "node:test";
			describe("no corpus", { skip: "the corpus is absent" }, () => it("is never run", () => {}));
			it("as root", { skip: "root may read all" }, () => {});
			it("silently", { skip: true }, () => {});
			it("runs", () => {});`,
		);
		const { text } = runNode(["--test", "--test-reporter=./scripts/lib/concise-reporter.mjs", file], {
			NODE_TEST_CONTEXT: undefined,
		});
		assert.match(text, /skipped: no corpus \(the corpus is absent\)/);
		assert.match(text, /skipped: as root \(root may read all\)/);
		assert.match(text, /FAILED silently\n {4}skipped without a reason/);
		assert.match(text, /\{"passed":1,"failed":1,"skipped":2,"broken":\[\]\}/);
	});

	it("names a file that ended without a result, and by what", (t) => {
		const file = path.join(temporaryFolder(t), "killed.test.mjs");
		writeFileSync(
			file,
			'import { it } from "node:test"; it("runs", () => {}); process.kill(process.pid, "SIGKILL"); for (;;);',
		);
		const { text } = runNode(["--test", "--test-reporter=./scripts/lib/concise-reporter.mjs", file], {
			NODE_TEST_CONTEXT: undefined,
		});
		assert.match(text, /ended without a result \(SIGKILL\): .*killed\.test\.mjs/);
		assert.match(text, /"failed":0,.*"broken":\[".*killed\.test\.mjs"\]/);
	});
});

it("what runs before a change lands is npm test, without rights", () => {
	const commands = readFileSync(path.join(root, ".ci/run"), "utf8").replace(/^\s*#.*\n/gm, "");
	assert.equal(commands, 'set -euo pipefail\ncd "$(dirname "$0")/.."\nexec npm test\n');
});
