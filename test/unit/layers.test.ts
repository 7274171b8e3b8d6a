import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const biome = path.join(root, "node_modules/@biomejs/biome/bin/biome");

/** A file of each layer, and imports that it may and may not have, as seen from that file. */
const layers = [
	{
		file: "server/src/draft/probe.ts",
		allowed: ["./types.ts", "./readers/html.ts", "htmlparser2", "yaml"],
		forbidden: ["../requirements/concepts.ts", "../evidence/judge.ts", "../rules/apply.ts", "../lint.ts", "node:fs"],
	},
	{
		file: "server/src/draft/readers/probe.ts",
		allowed: ["../types.ts"],
		forbidden: ["../../requirements/concepts.ts", "../../lint.ts", "vscode-languageserver-textdocument"],
	},
	{
		file: "server/src/requirements/probe.ts",
		allowed: ["../draft/types.ts"],
		forbidden: ["../evidence/types.ts", "../rules/define-rule.ts", "../lint.ts", "node:path", "vscode"],
	},
	{
		file: "server/src/evidence/probe.ts",
		allowed: ["../draft/types.ts", "../requirements/types.ts", "./cues/board.ts"],
		forbidden: ["../rules/define-rule.ts", "../lint.ts", "node:fs", "vscode-languageserver/node"],
	},
	{
		file: "server/src/rules/probe.ts",
		allowed: ["../evidence/types.ts", "../requirements/types.ts", "./define-rule.ts"],
		forbidden: ["../lint.ts", "../features/hover.ts", "../cli/main.ts", "node:net", "vscode"],
	},
	{
		file: "server/src/lint.ts",
		allowed: ["./rules/apply.ts", "./evidence/judge.ts"],
		forbidden: ["./features/hover.ts", "./server.ts", "./main.ts", "./cli/main.ts", "node:fs", "vscode"],
	},
	{
		file: "server/src/features/probe.ts",
		allowed: ["../lint.ts", "vscode-languageserver"],
		forbidden: [
			"../server.ts",
			"../main.ts",
			"../cli/main.ts",
			"../../../client/src/extension.ts",
			"vscode",
			"node:fs",
		],
	},
	{
		file: "server/src/server.ts",
		allowed: ["./lint.ts", "./features/hover.ts", "vscode-languageserver", "node:path"],
		forbidden: ["./cli/main.ts", "../../client/src/extension.ts", "vscode", "vscode-languageclient/node"],
	},
	{
		file: "server/src/cli/probe.ts",
		allowed: ["../lint.ts", "./render.ts", "node:fs"],
		forbidden: ["../server.ts", "../main.ts", "../../../client/src/extension.ts", "vscode"],
	},
	{
		file: "client/src/probe.ts",
		allowed: ["vscode", "vscode-languageclient/node", "./status.ts"],
		forbidden: ["../../server/src/lint.ts", "vscode-languageserver/node"],
	},
];

interface BiomeReport {
	readonly diagnostics: readonly {
		readonly category: string;
		readonly location: { readonly start: { readonly line: number } };
	}[];
}

describe("the layers' import rule", () => {
	let project: string;
	before(() => {
		project = mkdtempSync(path.join(tmpdir(), "cydlint-layers-"));
		const config = JSON.parse(readFileSync(path.join(root, "biome.json"), "utf8"));
		writeFileSync(path.join(project, "biome.json"), JSON.stringify({ ...config, vcs: undefined }));
	});
	after(() => rmSync(project, { recursive: true, force: true }));

	/** Lines of the file, from 1, at which Biome sees a forbidden import. */
	function caught(file: string, imports: readonly string[]): Set<number> {
		const at = path.join(project, file);
		mkdirSync(path.dirname(at), { recursive: true });
		writeFileSync(at, imports.map((from, i) => `import type { X${i} } from "${from}";\n`).join(""));
		const args = [biome, "lint", "--only=style/noRestrictedImports", "--reporter=json", file];
		const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
		const report: BiomeReport = JSON.parse(stdout);
		return new Set(report.diagnostics.map((it) => it.location.start.line));
	}

	for (const { file, allowed, forbidden } of layers) {
		it(`${file} has each import from a later layer refused, and no other`, () => {
			const imports = [...allowed, ...forbidden];
			const lines = caught(file, imports);
			assert.deepEqual(
				imports.filter((_, i) => lines.has(i + 1)),
				forbidden,
			);
		});
	}
});
