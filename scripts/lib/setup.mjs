// What both commands need before anything of npm's can be imported: plain Node.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs npm in the project; its output is shown when it fails. */
function npm(...args) {
	const ran = spawnSync("npm", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
	if (ran.status === 0) return;
	console.error(`${ran.stdout ?? ""}${ran.stderr ?? ""}${ran.error ?? ""}`);
	throw new Error(`npm ${args.join(" ")} failed`);
}

/** Installs the dependencies where they are missing or older than the lock file. */
export function ensureInstalled() {
	const lock = path.join(root, "package-lock.json");
	const installed = path.join(root, "node_modules/.package-lock.json");
	if (existsSync(installed) && (!existsSync(lock) || statSync(installed).mtimeMs >= statSync(lock).mtimeMs)) return;
	console.log("installing dependencies");
	npm(existsSync(lock) ? "ci" : "install", "--no-audit", "--no-fund", "--loglevel=error");
}

/** Runs a Node program of the project with its output shown; the exit code, 70 where it could not run. */
export function runNode(...args) {
	return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 70;
}
