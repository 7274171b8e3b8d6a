// npm start [-- FILE]: the findings of the example draft (or of FILE), then VS Code with the extension.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { cacheFolder } from "./lib/cache.mjs";
import { ensureInstalled, root, runNode } from "./lib/setup.mjs";
import { fetchHost, startHost } from "./lib/vscode-host.mjs";

function draftPath() {
	const named = process.argv[2];
	if (!named) return path.join(root, "examples/northlight-20f.cyd");
	const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), named); // npm itself starts in the project
	if (!existsSync(file)) throw new Error(`no such file: ${file}`);
	return file;
}

/** The desktop's `code` command, where there is one and a screen to show it on. */
function desktopCode() {
	const screen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
	const finder = process.platform === "win32" ? "where" : "which";
	return screen && spawnSync(finder, ["code"], { stdio: "ignore" }).status === 0;
}

async function openInBrowser(folder, file) {
	const preview = path.join(cacheFolder(), "preview");
	const host = await startHost(
		fetchHost((line) => console.log(line)),
		{ userDataDir: path.join(preview, "user"), extensionsDir: path.join(preview, "extensions") },
	);
	const payload = [["extensionDevelopmentPath", host.remoteUri(root)]];
	if (file) payload.push(["openFile", host.remoteUri(file)]);
	console.log(`\nVS Code with cydlint runs on this machine only. Open\n\n  ${host.windowUrl({ folder, payload })}\n`);
	console.log("Ctrl+C ends it.");
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
		process.on(signal, () => {
			host.stop();
			process.exit(0);
		});
	}
	await new Promise((resolve) => host.child.on("exit", resolve));
}

async function main() {
	const draft = draftPath();
	ensureInstalled();
	if (runNode("scripts/build.mjs") !== 0) return 2;
	console.log();
	const inside = path.relative(root, draft);
	const code = runNode("dist/cydlint.cjs", "lint", inside.startsWith("..") ? draft : inside);
	if (code > 1) return code; // 1 tells of findings
	if (process.env.CI || !process.stdout.isTTY) return 0;

	const folder = statSync(draft).isDirectory() ? draft : path.dirname(draft);
	const file = folder === draft ? undefined : draft;
	if (!desktopCode()) return openInBrowser(folder, file);
	console.log("\nopening VS Code");
	const args = [`--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])];
	spawn("code", args, { stdio: "ignore", detached: true, shell: process.platform === "win32" }).unref();
}

main().then(
	(code) => process.exit(code ?? 0),
	(error) => {
		console.error(error.message);
		process.exit(2);
	},
);
