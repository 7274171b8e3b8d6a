// Bundles the three programs and what they share for Word, with the licences of what is in them. `--sourcemap` adds maps beside them, `--readable` leaves names and lines.
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { thirdPartyNotices } from "./lib/notices.mjs";
import { root } from "./lib/setup.mjs";

/** The modules of the YAML library rather than its one file: what is not used is left out. */
const YAML = { yaml: "./node_modules/yaml/browser/index.js" };
/** Its one-file build hides its modules from the bundler. */
const JSONC = { "jsonc-parser": "./node_modules/jsonc-parser/lib/esm/main.js" };

/** A program says its name and version; the rest of the manifest is for the editor. */
const MANIFEST = { name: "manifest", setup: ({ onLoad }) => onLoad({ filter: /package\.json$/ }, manifestOf) };

const PROGRAM = { banner: { js: "#!/usr/bin/env node" } };

/** In a browser `disk.web.ts` stands in the place of `disk.ts`, and so on. */
function web() {
	const instead = (build) =>
		build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path: file, resolveDir }) => {
			const other = path.join(resolveDir, file.replace(/\.ts$/, ".web.ts"));
			return existsSync(other) ? { path: other } : undefined;
		});
	return {
		platform: "browser",
		target: "es2022",
		alias: { ...YAML, ...JSONC, "vscode-languageclient/node": "vscode-languageclient/browser" },
		plugins: [{ name: "web", setup: instead }, MANIFEST],
	};
}

/** Output, entry, and what differs from the common settings. */
const bundles = [
	["dist/extension.cjs", "client/src/extension.ts", { external: ["vscode"] }],
	// The protocol library can speak over sockets; without `net` the server cannot.
	[
		"dist/server.cjs",
		"server/src/lsp/main.ts",
		{ ...PROGRAM, alias: { ...YAML, ...JSONC, net: "./server/src/lsp/no-sockets.ts" } },
	],
	["dist/cydlint.cjs", "server/src/cli/main.ts", PROGRAM],
	// For programs: `import { lint } from "cydlint"`.
	["dist/index.cjs", "server/src/library/index.ts", {}],
	// For VS Code in a browser: the client in its extension host, the server in a worker.
	["dist/web/extension.js", "client/src/extension.ts", { ...web(), external: ["vscode"] }],
	["dist/web/server.js", "server/src/lsp/main.web.ts", { ...web(), format: "iife" }],
	// Loaded by the others when a Word file is met.
	["dist/word.cjs", "server/src/process/word.ts", {}],
	// Loaded by `cydlint mcp`.
	["dist/mcp.cjs", "server/src/process/mcp.ts", {}],
];

const common = {
	absWorkingDir: root,
	bundle: true,
	format: "cjs",
	platform: "node",
	target: "node20",
	minify: !process.argv.includes("--readable"),
	sourcemap: process.argv.includes("--sourcemap"),
	legalComments: "none", // whole licences travel instead, in THIRD-PARTY-NOTICES.txt
	metafile: true,
	alias: { ...YAML, ...JSONC },
	plugins: [
		MANIFEST,
		{ name: "no-children", setup: ({ onResolve }) => onResolve({ filter: /^node:child_process$/ }, childless) },
		{ name: "own-bundles", setup: ({ onResolve }) => onResolve({ filter: /\/(?:word|mcp)\.ts$/ }, ownBundle) },
	],
	logLevel: "warning", // esbuild prints its own errors, with the place in the source
};

function manifestOf({ path: file }) {
	if (path.dirname(file) !== path.resolve(root)) return undefined;
	const { name, version } = JSON.parse(readFileSync(file, "utf8"));
	return { contents: JSON.stringify({ name, version }), loader: "json" };
}

/** The library for arguments starts no program; workers of our own are started in the usual way. */
function childless({ importer }) {
	const isLibrary = /[\\/]node_modules[\\/]commander[\\/]/.test(importer);
	return isLibrary ? { path: path.resolve(root, "server/src/cli/no-children.ts") } : undefined;
}

/** What is imported when it is needed stays a file of its own. */
function ownBundle({ kind, path: file }) {
	return kind === "dynamic-import" ? { path: `./${path.basename(file, ".ts")}.cjs`, external: true } : undefined;
}

const started = performance.now();
const ran = await Promise.allSettled(
	bundles.map(([outfile, entry, extra]) => build({ ...common, ...extra, outfile, entryPoints: [entry] })),
);
const failed = bundles.filter((_, i) => ran[i].status === "rejected").map(([outfile]) => outfile);
if (failed.length) {
	console.error(`build failed: ${failed.join(", ")}`);
	process.exit(1);
}
for (const program of ["server", "cydlint"]) chmodSync(path.join(root, `dist/${program}.cjs`), 0o755);
// The types stand in one file that imports nothing, so that they are declarations as they are.
writeFileSync(
	path.join(root, "dist/index.d.ts"),
	`${readFileSync(path.join(root, "server/src/library/types.ts"), "utf8")}\nexport declare const lint: Lint;\n`,
);
writeFileSync(
	path.join(root, "dist/THIRD-PARTY-NOTICES.txt"),
	thirdPartyNotices(
		ran.map(({ value }) => value.metafile),
		root,
	),
);
const sizes = bundles.map(([outfile]) => `${outfile} ${Math.round(statSync(path.join(root, outfile)).size / 1024)} KB`);
console.log(`built ${sizes.join(", ")} in ${Math.round(performance.now() - started)} ms`);
