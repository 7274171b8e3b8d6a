// Runs a suite in the extension host of a browser: the extension out of its own folder, the server in a worker.
import { cpSync, createReadStream, mkdtempSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { build } from "esbuild";
import { remove } from "../../scripts/lib/cache.mjs";
import { fetchHost, startHost } from "../../scripts/lib/vscode-host.mjs";
import { openWindow } from "./host/browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const SUITE = "dist/vscode-suite/web-suite.js";
const TIME_LIMIT = 120_000;
const TYPES = { ".js": "text/javascript", ".cjs": "text/javascript", ".json": "application/json" };

/**
 * @returns {Promise<{ passed: number, skipped: [], failures: { title: string, text: string }[] }>}
 * @throws when the suite did not come to its end
 */
export async function runWebSuite() {
	await build({
		entryPoints: [path.join(root, "test/vscode/web-suite.ts")],
		outfile: path.join(root, SUITE),
		bundle: true,
		platform: "browser",
		format: "cjs",
		target: "es2022",
		external: ["vscode"],
		logLevel: "warning",
	});
	const temp = mkdtempSync(path.join(tmpdir(), "cydlint-web-"));
	const workspace = path.join(temp, "workspace");
	cpSync(path.join(root, "examples"), workspace, { recursive: true });
	const files = await serve();
	const authority = `127.0.0.1:${files.address().port}`;
	const storage = { userDataDir: path.join(temp, "user"), extensionsDir: path.join(temp, "extensions") };
	try {
		const host = await startHost(fetchHost(console.error), storage);
		const window = await openWindow({ bypassCSP: true });
		try {
			return await run(window.page, host.windowUrl({ folder: workspace }), authority);
		} finally {
			await window.close();
			host.stop();
		}
	} finally {
		files.close();
		remove(temp);
	}
}

/** The project's files on a port of this machine, for the worker that loads the extension. */
function serve() {
	const server = createServer((request, response) => {
		const file = path.join(root, decodeURIComponent(new URL(request.url, "http://x").pathname));
		response.setHeader("Access-Control-Allow-Origin", "*");
		const found = file.startsWith(root) && statSync(file, { throwIfNoEntry: false })?.isFile();
		if (!found) return response.writeHead(404).end();
		// As it is packed: an extension that says it is made of ES modules is not taken.
		if (file === path.join(root, "package.json")) {
			const { type, ...manifest } = JSON.parse(readFileSync(file, "utf8"));
			return response.setHeader("Content-Type", TYPES[".json"]).end(JSON.stringify(manifest));
		}
		response.setHeader("Content-Type", TYPES[path.extname(file)] ?? "application/octet-stream");
		createReadStream(file).pipe(response);
	});
	return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** Loads the workbench with the extension under development, and waits for the report of the suite. */
async function run(page, url, authority) {
	const lines = [];
	let report;
	await page.exposeFunction("codeAutomationLog", (_type, args) => {
		const line = format(...args);
		lines.push(line);
		const told = /CYDLINT (\{.*\})/s.exec(line)?.[1];
		if (told) report = JSON.parse(told);
	});
	const ended = new Promise((resolve) => {
		page.exposeFunction("codeAutomationExit", resolve);
		setTimeout(() => resolve("late"), TIME_LIMIT).unref();
	});
	// The server writes the workbench's settings into the page; they are changed before its module reads them.
	await page.addInitScript(addExtension, { authority, suite: `/${SUITE.replace(/\.js$/, "")}` });
	await page.goto(url);
	const code = await ended;
	if (!report) throw new Error(`the web suite did not come to its end (${code})\n${lines.slice(-40).join("\n")}`);
	return report;
}

/** In the page. */
function addExtension({ authority, suite }) {
	document.addEventListener("readystatechange", () => {
		const meta = document.getElementById("vscode-workbench-web-configuration");
		if (document.readyState !== "interactive" || !meta) return;
		const settings = JSON.parse(meta.getAttribute("data-settings"));
		const at = (path) => ({ scheme: "http", authority, path });
		settings.developmentOptions = {
			...settings.developmentOptions,
			extensions: [at("/")],
			extensionTestsPath: at(suite),
		};
		meta.setAttribute("data-settings", JSON.stringify(settings));
	});
}
