// Runs the suite inside a real VS Code through @vscode/test-electron, and counts what it says.
//   CYDLINT_VSCODE=download   the latest desktop release, downloaded
//   CYDLINT_VSCODE=/path      a desktop `code` on this machine
//   otherwise                 the browser edition from the cache folder (see host/code.mjs) where there is a
//                             Chromium for its window, else the download
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { chromiumPath } from "./host/browser.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, "../..");

/** The suite as one CommonJS folder: the extension host of the oldest VS Code we support takes nothing else. */
async function bundleSuite() {
	const outdir = path.join(root, "dist/vscode-suite");
	rmSync(outdir, { recursive: true, force: true });
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

/**
 * @returns {Promise<{ passed: number, skipped: number, failures: { title: string, text: string }[], ms: number }>}
 * @throws when the suite did not come to its end
 */
export async function runSuite() {
	const choice = process.env.CYDLINT_VSCODE ?? (chromiumPath() ? undefined : "download");
	const executable = choice === "download" ? {} : { vscodeExecutablePath: choice ?? path.join(here, "host/code.mjs") };
	const temp = mkdtempSync(path.join(tmpdir(), "cydlint-vscode-"));
	// The tests write into the workspace; they get a copy of the examples.
	const workspace = path.join(temp, "workspace");
	cpSync(path.join(root, "examples"), workspace, { recursive: true });
	const report = path.join(temp, "report.json");
	const logs = path.join(root, "test-output/vscode-logs");
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
		rmSync(logs, { recursive: true, force: true });
		mkdirSync(logs, { recursive: true });
		cpSync(path.join(temp, "user"), logs, { recursive: true, filter: (it) => !/\.(?:vscdb|sock)/.test(it) });
		throw new Error(`${error.message}; logs are in ${path.relative(root, logs)}`);
	} finally {
		rmSync(temp, { recursive: true, force: true, maxRetries: 3 });
	}
}
