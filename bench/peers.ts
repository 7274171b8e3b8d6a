import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("peers/", import.meta.url));

/**
 * Installs the peers in their own folder where they are missing or older than its lock file. They are no dependencies
 * of the product: nothing outside `bench` knows them.
 *
 * @returns whether they are there
 */
export function installPeers(): boolean {
	const [lock, installed] = [`${FOLDER}package-lock.json`, `${FOLDER}node_modules/.package-lock.json`];
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
	console.error("installing peers");
	const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
		cwd: FOLDER,
		stdio: ["ignore", "ignore", "inherit"],
		shell: process.platform === "win32",
	});
	return status === 0;
}
