import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { lint } from "../../server/src/library/index.ts";
import { skipWithoutPrograms, temporaryFolder } from "../support/programs.ts";
import { packed } from "./packed.ts";

const DRAFT = "---\nform: 20-F\nperiod: 2025-12-31\n---\n\n# Item 16K. Cybersecurity\n\nOur board oversees nothing.\n";

/** A program that prints what the library finds, in either kind of module; typed, so that it is compiled too. */
const USE = `const report = lint(${JSON.stringify(DRAFT)}, { path: "a.md", severity: { wording: "off" } });
console.log(JSON.stringify(report));
`;

const TSC = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

describe("the library", { skip: skipWithoutPrograms("tar", "gzip") }, () => {
	it("is imported and required from the packed package, with its types", (t) => {
		const folder = temporaryFolder(t);
		const home = path.join(folder, "node_modules/cydlint");
		mkdirSync(home, { recursive: true });
		const unpacked = spawnSync("tar", ["-xzf", packed(".tgz"), "-C", home, "--strip-components=1"]);
		assert.equal(unpacked.status, 0);
		const expected = JSON.stringify(lint(DRAFT, { path: "a.md", severity: { wording: "off" } }));
		for (const [file, head] of [
			["use.mjs", 'import { lint } from "cydlint";\n'],
			["use.cjs", 'const { lint } = require("cydlint");\n'],
		] as const) {
			writeFileSync(path.join(folder, file), head + USE);
			const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
			assert.equal(stdout.trimEnd(), expected, stderr);
		}
		const typed = `import type { Report } from "cydlint";\nimport { lint } from "cydlint";\nconst report: Report = lint("", { form: "10-K" });\nexport const rules: readonly string[] = report.findings.map(({ rule }) => rule);\n`;
		writeFileSync(path.join(folder, "use.mts"), typed);
		writeFileSync(path.join(folder, "wrong.mts"), `${typed}lint(3);\n`);
		for (const [file, status] of [
			["use.mts", 0],
			["wrong.mts", 2],
		] as const) {
			const args = [TSC, "--noEmit", "--strict", "--module", "nodenext", file];
			const { status: own, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
			assert.equal(own === 0 ? 0 : 2, status, stdout);
		}
	});
});
