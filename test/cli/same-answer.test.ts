import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { lint } from "../../server/src/library/index.ts";
import { cydlint } from "./run.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const filings = join(root, "../shared/filings");

/** The examples, and where the corpus is there, the incident reports of it. */
function drafts(): readonly string[] {
	const examples = readdirSync(join(root, "examples")).map((name) => join("examples", name));
	const reports = existsSync(filings) ? readdirSync(filings).filter((name) => /^8k.*\.htm$/.test(name)) : [];
	return [...examples.filter((path) => /\.(?:cyd|md|htm)$/.test(path)), ...reports.map((name) => join(filings, name))];
}

test("workers of the command line and the library find the same in every example", () => {
	const paths = drafts();
	const { stdout } = cydlint(["lint", ...paths, "--format", "json"], { cwd: root });
	for (const { path, findings, requirements } of JSON.parse(stdout).files) {
		const own = lint(readFileSync(resolve(root, path), "utf8"), { path });
		assert.deepEqual({ findings, requirements }, { findings: own.findings, requirements: own.requirements }, path);
	}
});
