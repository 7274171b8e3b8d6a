// Runs the suite inside a real VS Code through @vscode/test-electron, and counts what it says.
//   CYDLINT_VSCODE=download   the latest desktop release, downloaded
//   CYDLINT_VSCODE=/path      a desktop `code` on this machine
//   otherwise                 the browser edition from the cache folder (see host/code.mjs) where there is, or npm
//                             has, a Chromium for its window; else the download
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { findBrowser } from "../../scripts/lib/browser.mjs";
import { remove } from "../../scripts/lib/cache.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "../..");

/** The suite as one CommonJS folder: the extension host of the oldest VS Code we support takes nothing else. */
async function bundleSuite() {
	const outdir = path.join(root, "dist/vscode-suite");
	remove(outdir);
	await build({
		entryPoints: readdirSync(path.join(here, "suite"))
			.filter((it) => it === "index.ts" || it.endsWith(".test.ts"))
			.map((it) => path.join(here, "suite", it)),
		outdir,
		bundle: true,
		platform: "node",
		format: "cjs",
		target: "node20",
		external: ["vscode", "mocha"],
		outExtension: { ".js": ".cjs" },
		sourcemap: "inline",
		logLevel: "warning",
	});
	return path.join(outdir, "index.cjs");
}

/** Keeps the host's logs of a run that failed, where it came as far as to write any; what to add to the message. */
function keepLogs(from) {
	const logs = path.join(root, "test-output/vscode-logs");
	remove(logs);
	if (!existsSync(from)) return "";
	try {
		cpSync(from, logs, { recursive: true, filter: (it) => !/\.(?:vscdb|sock)/.test(it) });
		return `; logs are in ${path.relative(root, logs)}`;
	} catch (error) {
		return `; its logs could not be kept (${error.message})`;
	}
}

/**
 * @returns {Promise<{ passed: number, skipped: { title: string, reason: string }[], failures: { title: string, text: string }[], ms: number }>}
 * @throws when the suite did not come to its end
 */
export async function runSuite() {
	const choice = process.env.CYDLINT_VSCODE ?? (findBrowser(console.error) ? undefined : "download");
	const executable = choice === "download" ? {} : { vscodeExecutablePath: choice ?? path.join(here, "host/code.mjs") };
	const temp = mkdtempSync(path.join(tmpdir(), "cydlint-vscode-"));
	// The tests write into the workspace; they get a copy of the examples.
	const workspace = path.join(temp, "workspace");
	cpSync(path.join(root, "examples"), workspace, { recursive: true });
	const report = path.join(temp, "report.json");
	try {
		await runTests({
			...executable,
			extensionDevelopmentPath: root,
			extensionTestsPath: await bundleSuite(),
			extensionTestsEnv: { CYDLINT_REPORT: report },
			launchArgs: [
				workspace,
				"--user-data-dir",
				path.join(temp, "user"),
				"--extensions-dir",
				path.join(temp, "extensions"),
			],
		}).catch((error) => {
			if (!existsSync(report)) throw error; // else the report tells more
		});
		// An extension host that dies makes VS Code end with 0: only the suite's own report counts.
		if (!existsSync(report)) throw new Error("the extension host went away before the suite had ended");
		return JSON.parse(readFileSync(report, "utf8"));
	} catch (error) {
		throw new Error(`${error.message}${keepLogs(path.join(temp, "user"))}`, { cause: error });
	} finally {
		remove(temp);
	}
}
