import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { startClient, TAKES_PUSHES } from "../protocol/client.ts";
import { temporaryFolder } from "../support/programs.ts";
import { packed } from "./packed.ts";

const skip = process.platform === "win32" ? "npm's commands have other names on Windows" : false;

const DRAFT = `---
form: 20-F
period: 2025-12-31
---

# Item 16K. Cybersecurity

Our board oversees nothing.
`;

/** Runs a command in a folder, with nothing of this project's own npm run around it. */
function run(folder: string, command: string, args: readonly string[]) {
	const inherited = Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^NODE_/.test(name));
	const env = { ...Object.fromEntries(inherited), NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS };
	const options = { cwd: folder, encoding: "utf8", env, timeout: 120_000 } as const;
	const { status, stdout, stderr, error } = spawnSync(command, args, options);
	if (error) throw error;
	return { code: status, out: stdout, text: stdout + stderr };
}

describe("the package for npm", { skip }, () => {
	const prefix = mkdtempSync(path.join(tmpdir(), "cydlint-prefix-"));
	const modules = path.join(prefix, "lib/node_modules");
	before(() => {
		const { code, text } = run(prefix, "npm", ["install", "-g", "--offline", "--prefix", prefix, packed(".tgz")]);
		assert.equal(code, 0, text);
	});
	after(() => rmSync(prefix, { recursive: true, force: true }));

	it("brings no other package, no source and no map", () => {
		assert.deepEqual(readdirSync(modules), ["cydlint"]);
		const files = readdirSync(path.join(modules, "cydlint"), { recursive: true }).map(String);
		assert.deepEqual(
			files.filter((file) => /node_modules|(?<!\.d)\.ts$|\.map$|^(?:test|training|bench|server|client)\b/.test(file)),
			[],
		);
		for (const file of ["LICENSE", "dist/THIRD-PARTY-NOTICES.txt", "docs/rules/README.md"]) {
			assert.ok(files.includes(file), file);
		}
	});

	it("gives a cydlint that checks a draft and explains a rule", (t) => {
		const folder = temporaryFolder(t);
		writeFileSync(path.join(folder, "draft.md"), DRAFT);
		const cydlint = path.join(prefix, "bin/cydlint");
		assert.match(run(folder, cydlint, ["--version"]).out, /^\d+\.\d+\.\d+\n$/);
		const { code, out } = run(folder, cydlint, ["lint", "draft.md"]);
		assert.equal(code, 1);
		assert.match(out, /^draft\.md:6:3 error .*/m);
		assert.match(run(folder, cydlint, ["explain", "missing-processes"]).out, /\n## Accept it\n/);
	});

	it("gives a cydlint-server whose links lead to the files of its pages", async (t) => {
		const dist = path.join(modules, "cydlint/dist");
		const client = await startClient({ capabilities: TAKES_PUSHES, dist });
		t.after(() => client.process.kill());
		client.open("file:///draft.md", "markdown", DRAFT);
		const { diagnostics } = await client.push(({ diagnostics }) => diagnostics.length > 0);
		for (const { code, codeDescription } of diagnostics) {
			const file = fileURLToPath(codeDescription?.href ?? "");
			assert.ok(file.startsWith(modules), file);
			assert.ok(readFileSync(file, "utf8").startsWith(`# ${code}\n`));
		}
		await client.stop();
	});

	it("runs through npx in an empty folder", (t) => {
		const folder = temporaryFolder(t);
		const empty = path.join(folder, "empty");
		mkdirSync(empty);
		const args = ["--yes", "--offline", "--cache", path.join(folder, "cache"), `file:${packed(".tgz")}`];
		assert.match(run(empty, "npx", [...args, "--version"]).out, /^\d+\.\d+\.\d+\n$/);
		writeFileSync(path.join(folder, "draft.md"), DRAFT);
		assert.equal(run(empty, "npx", [...args, "lint", "../draft.md"]).code, 1);
		assert.deepEqual(readdirSync(empty), []);
	});
});
