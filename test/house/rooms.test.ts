import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { closedTo, ROOMS } from "../../scripts/lib/rooms.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const biome = path.join(root, "node_modules/@biomejs/biome/bin/biome");

/** A wrong import and a right one, as seen from the file that has it. */
interface Probe {
	readonly file: string;
	readonly allowed: readonly string[];
	readonly forbidden: readonly string[];
}

/** From the file to a file of another room. */
function towards(file: string, room: string): string {
	const target = room.endsWith(".ts") ? `server/src/${room}` : `server/src/${room}/probe.ts`;
	const way = path.posix.relative(path.posix.dirname(file), target);
	return way.startsWith(".") ? way : `./${way}`;
}

/** Each room, at its top and one folder down: every room after it is closed to it, every room before it is open. */
const rooms: readonly Probe[] = ROOMS.flatMap(({ name, outside }, at) => {
	const files = name.endsWith(".ts")
		? [`server/src/${name}`]
		: [`server/src/${name}/probe.ts`, `server/src/${name}/inner/probe.ts`];
	const closed = closedTo(name);
	const open = ROOMS.slice(0, at + 1).filter((room) => !closed.includes(room.name) && room.name !== "lint.ts");
	return files.map((file) => ({
		file,
		allowed: open.map((room) => towards(file, room.name)),
		forbidden: [
			...closed.map((room) => towards(file, room)),
			towards(file, "../../client/src"),
			...outside.refused.map((pattern) => pattern.replaceAll("*", "probe")),
		],
	}));
});

const probes: readonly Probe[] = [
	...rooms,
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

describe("the rooms' import rule", () => {
	let project: string;
	before(() => {
		project = mkdtempSync(path.join(tmpdir(), "cydlint-rooms-"));
		const config = JSON.parse(readFileSync(path.join(root, "biome.json"), "utf8"));
		writeFileSync(path.join(project, "biome.json"), JSON.stringify({ ...config, vcs: undefined }));
		copyFileSync(path.join(root, "biome-rooms.json"), path.join(project, "biome-rooms.json"));
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

	for (const { file, allowed, forbidden } of probes) {
		it(`${file} has each import from a later room refused, and no other`, () => {
			const imports = [...allowed, ...forbidden];
			const lines = caught(file, imports);
			assert.deepEqual(
				imports.filter((_, i) => lines.has(i + 1)),
				forbidden,
			);
		});
	}

	it("guards every folder of server/src, where nothing else stands", () => {
		const there = readdirSync(path.join(root, "server/src")).sort();
		assert.deepEqual(there, ROOMS.map((room) => room.name).sort());
	});

	it("refuses a circle, of types too", () => {
		const folder = path.join(project, "server/src/circle");
		mkdirSync(folder, { recursive: true });
		const types = ["a", "b"].map((own, i) => {
			const other = i === 0 ? "b" : "a";
			return [own, `import type { T as U } from "./${other}.ts";\nexport type T = U | 1;\n`] as const;
		});
		for (const [name, text] of types) writeFileSync(path.join(folder, `${name}.ts`), text);
		const args = [biome, "lint", "--only=suspicious/noImportCycles", "--reporter=json", "server/src/circle"];
		const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
		const report: BiomeReport = JSON.parse(stdout);
		assert.equal(report.diagnostics.length, 2);
	});
});
