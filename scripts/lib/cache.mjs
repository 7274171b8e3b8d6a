// What is fetched once and kept outside the project: plain Node, no dependencies.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import process from "node:process";

/** Folder for things that are fetched once: `$XDG_CACHE_HOME/cydlint` or `~/.cache/cydlint`. */
export function cacheFolder() {
	return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache"), "cydlint");
}

/** Removes a file or a folder. Says so where it cannot: cleaning up never hides why something else failed. */
export function remove(target) {
	try {
		rmSync(target, { recursive: true, force: true, maxRetries: 3 });
	} catch (error) {
		console.error(`left behind: ${target} (${error.code ?? error.message})`);
	}
}

/**
 * A folder of the cache, filled on the first call.
 *
 * @param {string} name its name in the cache; names the version too
 * @param {(folder: string, home: string) => void} fill puts the content into `folder`, which becomes `home` afterwards
 * @returns {string} the folder
 * @throws what `fill` throws; nothing is left behind then
 */
export function fetchOnce(name, fill) {
	const home = path.join(cacheFolder(), name);
	const isComplete = () => existsSync(path.join(home, "complete"));
	if (isComplete()) return home;
	mkdirSync(cacheFolder(), { recursive: true });
	// Filled beside its place and then renamed: a broken or a parallel fetch never leaves half of it behind.
	const fresh = mkdtempSync(`${home}-`);
	try {
		fill(fresh, home);
		writeFileSync(path.join(fresh, "complete"), "");
		if (!isComplete()) {
			rmSync(home, { recursive: true, force: true });
			renameSync(fresh, home);
		}
	} catch (error) {
		if (!isComplete()) throw error;
	} finally {
		remove(fresh);
	}
	return home;
}

/** Runs npm in a folder; what it printed, and whether it ended well. */
export function npm(args, cwd, extraEnv = {}) {
	const env = { ...process.env, npm_config_loglevel: "error", ...extraEnv };
	const ran = spawnSync("npm", args, { cwd, env, encoding: "utf8", shell: process.platform === "win32" });
	return { ok: ran.status === 0, text: `${ran.stdout ?? ""}${ran.stderr ?? ""}${ran.error ?? ""}` };
}

/**
 * Installs packages of npm's into a folder, without running any script of theirs.
 *
 * @param {string} folder where; its own package.json is taken where no packages are named
 * @param {Record<string, string>} [dependencies] names and exact versions
 * @throws with npm's words where it fails
 */
export function installPackages(folder, dependencies) {
	if (dependencies) writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
	const { ok, text } = npm(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--omit=dev"], folder);
	if (!ok) throw new Error(`npm install failed in ${folder}\n${text}`);
}
