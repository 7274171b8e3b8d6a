// node test/vscode/main.mjs REPORT.json   the suite inside VS Code, one in a browser, then the window as a user sees it
// node test/vscode/main.mjs --screenshots   the pictures of the pages, and the icon
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../../scripts/lib/browser.mjs";
import { NO_BROWSER } from "./host/browser.mjs";
import { drawIcon } from "./icon.mjs";
import { runSuite } from "./run.mjs";
import { LOOKED_AT, lookAtWindow } from "./ui.mjs";
import { runWebSuite } from "./web.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [argument] = process.argv.slice(2);

/** One result out of a step that may throw as a whole: then what was printed until then tells more. */
async function step(title, run) {
	try {
		return await run();
	} catch (error) {
		return { passed: 0, skipped: [], failures: [{ title, text: String(error?.stack ?? error), whole: true }] };
	}
}

async function inWindow() {
	if (findBrowser(console.error)) return lookAtWindow(path.join(root, "test-output/screenshots"));
	return { passed: 0, skipped: LOOKED_AT.map((it) => ({ title: `window: ${it}`, reason: NO_BROWSER })), failures: [] };
}

if (argument === "--screenshots") {
	const images = path.join(root, "docs/images");
	await drawIcon(images);
	const { failures } = await lookAtWindow(images, [
		"editor",
		"hover",
		"problems",
		"checklist",
		"new-draft",
		"open-example",
	]);
	for (const it of failures) console.error(`${it.title}\n${it.text}`);
	process.exit(failures.length ? 1 : 0);
}

async function inBrowser() {
	if (findBrowser(console.error)) return runWebSuite();
	return { passed: 0, skipped: [{ title: "web suite", reason: NO_BROWSER }], failures: [] };
}

const results = [
	await step("VS Code suite", runSuite),
	await step("web suite", inBrowser),
	await step("window", inWindow),
];
const sum = {
	passed: results.reduce((n, it) => n + it.passed, 0),
	skipped: results.flatMap((it) => it.skipped),
	failures: results.flatMap((it) => it.failures),
};
if (argument) {
	mkdirSync(path.dirname(argument), { recursive: true });
	writeFileSync(argument, JSON.stringify(sum, null, 1));
}
process.exit(sum.failures.length ? 1 : 0);
