#!/usr/bin/env node
// Stands in for the desktop `code` where VS Code cannot be downloaded: takes the flags that `runTests` gives,
// runs the suite in the extension host of the browser edition, and ends with the suite's exit code.
import { createWriteStream, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { format, parseArgs } from "node:util";
import { remove } from "../../../scripts/lib/cache.mjs";
import { fetchHost, startHost } from "../../../scripts/lib/vscode-host.mjs";
import { openWindow } from "./browser.mjs";

const TIME_LIMIT = 300_000;
const text = { type: "string" };
const { values: flags, positionals } = parseArgs({
	options: {
		extensionDevelopmentPath: { type: "string", multiple: true, default: [] },
		extensionTestsPath: text,
		"user-data-dir": text,
		"extensions-dir": text,
	},
	allowPositionals: true,
	strict: false, // what remains (--no-sandbox, --skip-welcome, ...) concerns the desktop only
});

const storage = mkdtempSync(path.join(tmpdir(), "cydlint-code-"));
const userDataDir = path.resolve(flags["user-data-dir"] ?? storage);
const extensionsDir = path.resolve(flags["extensions-dir"] ?? path.join(storage, "extensions"));
const isFolder = (it) => statSync(it).isDirectory();

async function main() {
	const host = await startHost(fetchHost(console.error), {
		userDataDir,
		extensionsDir,
		flags: ["--enable-remote-auto-shutdown", "--remote-auto-shutdown-without-delay"],
	});
	let window;
	const end = async () => {
		host.stop();
		await Promise.race([window?.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
		remove(storage);
	};
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end().then(() => process.exit(130)));
	try {
		window = await openWindow();
		return await run(host, window.page);
	} finally {
		await end();
	}
}

/** Loads the workbench and waits for its word that the tests are over. */
async function run(host, page) {
	const payload = flags.extensionDevelopmentPath.map((it) => ["extensionDevelopmentPath", host.remoteUri(it)]);
	if (flags.extensionTestsPath) payload.push(["extensionTestsPath", host.remoteUri(flags.extensionTestsPath)]);
	for (const file of positionals.filter((it) => !isFolder(it))) payload.push(["openFile", host.remoteUri(file)]);
	const log = createWriteStream(path.join(userDataDir, "workbench.log"));
	await page.exposeFunction("codeAutomationLog", (type, args) => {
		log.write(`[${type}] ${format(...args)}\n`);
	});
	const ended = new Promise((resolve) => {
		page.exposeFunction("codeAutomationExit", resolve);
		page.on("crash", () => {
			console.error("the window crashed");
			resolve(70);
		});
		setTimeout(() => {
			console.error(`no result after ${TIME_LIMIT / 1000} s; see the logs in ${userDataDir}`);
			page
				.screenshot({ path: path.join(userDataDir, "timeout.png") })
				.catch((error) => console.error(error.message))
				.then(() => resolve(124));
		}, TIME_LIMIT).unref();
	});
	await page.goto(host.windowUrl({ folder: positionals.find(isFolder), payload }));
	return ended;
}

main().then(
	(code) => process.exit(code),
	(error) => {
		console.error(error);
		process.exit(71);
	},
);
