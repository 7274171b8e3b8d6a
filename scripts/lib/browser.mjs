// A Chromium for the windows of the tests: one that is installed, else one out of npm, without root.
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fetchOnce, installPackages, remove } from "./cache.mjs";

const CHROMIUM = "147.0.0"; // the last version of the package that runs on Node 20
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where an installed Chromium may stand, the one that is asked for first. */
function places() {
	const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin"].filter(Boolean);
	return [process.env.CYDLINT_CHROMIUM, ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)))];
}

/** Runs the program for its version: some that are called Chromium only tell how to install it. */
function attempt(executablePath, env = {}) {
	const ran = spawnSync(executablePath, ["--version"], { env: { ...process.env, ...env }, encoding: "utf8" });
	return { ok: ran.status === 0, text: `${ran.stdout ?? ""}${ran.stderr ?? ""}${ran.error ?? ""}`.trim() };
}

/**
 * The browser, fetched from npm where none is installed (80 MB, once).
 *
 * @param {(line: string) => void} say told what takes long
 * @returns {{ executablePath: string, env: Record<string, string> } | undefined} undefined where there is none and npm has
 *   none for this system
 * @throws where `CYDLINT_CHROMIUM` names one that does not start, or the fetched one does not
 */
export function findBrowser(say) {
	const named = process.env.CYDLINT_CHROMIUM;
	const executablePath = places().find((it) => it && existsSync(it) && attempt(it).ok);
	if (named && named !== executablePath) {
		throw new Error(`CYDLINT_CHROMIUM is ${named}, which does not start: ${attempt(named).text}`);
	}
	if (executablePath) return { executablePath, env: {} };
	return process.platform === "linux" && process.arch === "x64" ? fetchBrowser(say) : undefined;
}

function fetchBrowser(say) {
	const home = fetchOnce(`chromium-${CHROMIUM}`, (folder, final) => {
		say(`fetching Chromium (@sparticuz/chromium ${CHROMIUM}) into ${final}, once`);
		installPackages(folder, { "@sparticuz/chromium": CHROMIUM });
		unpack(folder);
		remove(path.join(folder, "node_modules"));
		writeFileSync(path.join(folder, "fonts.conf"), fontSettings(final));
	});
	const executablePath = path.join(home, "chromium");
	const fonts = { FONTCONFIG_FILE: path.join(home, "fonts.conf") };
	// Its own libraries only where the system lacks them: the system's are newer.
	const libraries = [path.join(home, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
	for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: libraries }]) {
		if (attempt(executablePath, env).ok) return { executablePath, env };
	}
	throw new Error(`${executablePath} does not start: ${attempt(executablePath, { LD_LIBRARY_PATH: libraries }).text}`);
}

/** Has the package unpack itself: into the temporary folder, and with libraries where it takes this for AWS. */
function unpack(folder) {
	const program = 'import("@sparticuz/chromium").then((it) => it.default.executablePath())';
	const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "20.x" };
	const ran = spawnSync(process.execPath, ["-e", program], { cwd: folder, env, encoding: "utf8" });
	if (ran.status !== 0) throw new Error(`Chromium could not be unpacked\n${ran.stderr}${ran.error ?? ""}`);
}

const xml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The system's fonts where there are any, and those of the package. */
const fontSettings = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir>${xml(home)}/fonts</dir>
	<cachedir>${xml(home)}/fonts-cache</cachedir>
</fontconfig>
`;
