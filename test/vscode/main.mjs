// node test/vscode/main.mjs REPORT.json   the suite inside VS Code, then the window as a user sees it
// node test/vscode/main.mjs --screenshots   the pictures of the README
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromiumPath } from "./host/browser.mjs";
import { runSuite } from "./run.mjs";
import { lookAtWindow, PICTURES } from "./ui.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [argument] = process.argv.slice(2);

/** One result out of a step that may throw as a whole. */
async function step(title, run) {
	try {
		return await run();
	} catch (error) {
		return { passed: 0, skipped: 0, failures: [{ title, text: String(error?.stack ?? error) }] };
	}
}

if (argument === "--screenshots") {
	const { failures } = await lookAtWindow(path.join(root, "docs/images"));
	for (const it of failures) console.error(`${it.title}\n${it.text}`);
	process.exit(failures.length ? 1 : 0);
}

const results = [await step("VS Code suite", runSuite)];
if (chromiumPath()) {
	results.push(await step("window", () => lookAtWindow(path.join(root, "test-output/screenshots"))));
} else {
	results.push({ passed: 0, skipped: PICTURES.length, failures: [] }); // needs the browser edition
}
const sum = {
	passed: results.reduce((n, it) => n + it.passed, 0),
	skipped: results.reduce((n, it) => n + it.skipped, 0),
	failures: results.flatMap((it) => it.failures),
};
if (argument) {
	mkdirSync(path.dirname(argument), { recursive: true });
	writeFileSync(argument, JSON.stringify(sum, null, 1));
}
for (const it of sum.failures) console.error(`${it.title}\n${it.text}`);
process.exit(sum.failures.length ? 1 : 0);
