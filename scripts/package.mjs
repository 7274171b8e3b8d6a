// npm run package [-- FOLDER]: cydlint-VERSION.vsix for VS Code and cydlint-VERSION.tgz for npm, into the project or FOLDER.
//   --built   packs the bundles as they are
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { fetchOnce, installPackages, npm, remove } from "./lib/cache.mjs";
import { ensureInstalled, root, runNode } from "./lib/setup.mjs";

/** The last version that runs on Node 20. Kept out of the project's own packages: it needs 285 of them. */
const VSCE = "3.9.2";

const read = (file) => readFileSync(path.join(root, file), "utf8");

/** What `files` of the manifest lists for npm and VS Code has no use for, or has of its own. */
const NOT_FOR_THE_EDITOR = new Set([
	"package.json",
	"README.md",
	"SECURITY.md",
	"dist/cydlint.cjs",
	"dist/index.cjs",
	"dist/index.d.ts",
	"dist/mcp.cjs",
]);

/** Lays out the extension in a folder as it will be installed. */
function layOut(folder) {
	const listed = pack("--dry-run", "--json");
	const files = Object.values(JSON.parse(listed))[0].files.map((it) => it.path);
	for (const file of files.filter((it) => !NOT_FOR_THE_EDITOR.has(it))) {
		cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
	}
	// In a browser VS Code takes no extension that says it is made of ES modules; what is packed is not.
	const { scripts, devDependencies, files: _, bin, type, ...manifest } = JSON.parse(read("package.json"));
	writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest, null, "\t"));
	// Its page has no pictures: VS Code shows none on it but those that it fetches from a host.
	cpSync(path.join(root, "docs/extension.md"), path.join(folder, "README.md"));
}

function vsce() {
	const home = fetchOnce(`vsce-${VSCE}`, (folder, final) => {
		console.log(`fetching @vscode/vsce ${VSCE} into ${final}, once`);
		installPackages(folder, { "@vscode/vsce": VSCE });
	});
	return path.join(home, "node_modules/@vscode/vsce/vsce");
}

/** For VS Code. The project has no address on the web, so that nothing in the package can link to one. */
function packExtension(file) {
	const folder = mkdtempSync(path.join(tmpdir(), "cydlint-package-"));
	try {
		layOut(folder);
		const flags = ["--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"];
		const ran = spawnSync(process.execPath, [vsce(), "package", ...flags, "--out", file], {
			cwd: folder,
			encoding: "utf8",
		});
		if (ran.status !== 0) throw new Error(`vsce could not make ${file}\n${ran.stdout}${ran.stderr}${ran.error ?? ""}`);
	} finally {
		remove(folder);
	}
}

/** npm's own packer: for the command line and for other editors. */
function pack(...flags) {
	const { ok, text } = npm(["pack", "--ignore-scripts", ...flags], root);
	if (!ok) throw new Error(`npm pack failed\n${text}`);
	return text;
}

function main() {
	const { values, positionals } = parseArgs({ options: { built: { type: "boolean" } }, allowPositionals: true });
	ensureInstalled();
	if (!values.built && runNode("scripts/build.mjs") !== 0) return 2;
	const { name, version } = JSON.parse(read("package.json"));
	const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0] ?? root);
	mkdirSync(folder, { recursive: true });
	packExtension(path.join(folder, `${name}-${version}.vsix`));
	pack("--pack-destination", folder);
	for (const ending of ["vsix", "tgz"]) {
		const file = path.join(folder, `${name}-${version}.${ending}`);
		console.log(`packed ${path.relative(process.cwd(), file)}, ${Math.round(statSync(file).size / 1024)} KB`);
	}
	return 0;
}

try {
	process.exitCode = main();
} catch (error) {
	console.error(error.message);
	process.exitCode = 2;
}
