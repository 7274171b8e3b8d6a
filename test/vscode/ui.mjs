// What the user sees: opens the example draft in the browser edition, reads the window, and takes pictures of it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { remove } from "../../scripts/lib/cache.mjs";
import { fetchHost, startHost } from "../../scripts/lib/vscode-host.mjs";
import { openWindow } from "./host/browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** The pictures that `lookAtWindow` takes, one for each thing that it checks. */
export const PICTURES = ["editor", "hover", "problems"];

const FLAG = "Cybersecurity Risk Management Third Party Engaged [Flag]";

/** Larger than the defaults: the pictures stand in the README at half their width. */
const SETTINGS = {
	"editor.wordWrap": "on",
	"editor.fontSize": 13,
	"editor.minimap.enabled": false,
	"editor.stickyScroll.enabled": false,
	"explorer.openEditors.visible": 0,
	"workbench.colorTheme": "Default Light Modern",
	"workbench.activityBar.location": "top",
};

/**
 * @param {string} pictures folder for `editor.png`, `hover.png` and `problems.png`
 * @returns {Promise<{ passed: number, skipped: [], failures: { title: string, text: string }[] }>}
 */
export async function lookAtWindow(pictures) {
	mkdirSync(pictures, { recursive: true });
	for (const name of PICTURES.flatMap((it) => [it, `${it}-failed`])) remove(path.join(pictures, `${name}.png`));
	const temp = mkdtempSync(path.join(tmpdir(), "cydlint-ui-"));
	const workspace = path.join(temp, "examples");
	cpSync(path.join(root, "examples"), workspace, { recursive: true });
	const draft = path.join(workspace, "northlight-20f.cyd");
	const host = await startHost(fetchHost(console.error), {
		userDataDir: path.join(temp, "user"),
		extensionsDir: path.join(temp, "extensions"),
		settings: SETTINGS,
	});
	try {
		const window = await openWindow();
		return await look(window.page, { host, workspace, draft, pictures }).finally(window.close);
	} finally {
		host.stop();
		remove(temp);
	}
}

async function look(page, { host, workspace, draft, pictures }) {
	const result = { passed: 0, skipped: [], failures: [] };
	const check = async (name, body) => {
		try {
			await body();
			result.passed++;
		} catch (error) {
			await page.screenshot({ path: path.join(pictures, `${name}-failed.png`) }).catch(() => {});
			result.failures.push({ title: `window: ${name}`, text: String(error?.message ?? error) });
		}
	};
	const take = (name) => page.screenshot({ path: path.join(pictures, `${name}.png`) });
	const payload = [
		["extensionDevelopmentPath", host.remoteUri(root)],
		["openFile", host.remoteUri(draft)],
	];
	await page.goto(host.windowUrl({ folder: workspace, payload }));
	await check("editor", async () => {
		await page
			.locator(".monaco-editor .squiggly-warning, .monaco-editor .squiggly-error")
			.first()
			.waitFor({ state: "attached", timeout: 60_000 });
		// The count follows the squiggles by a moment.
		await page.locator("[id$='cydlint.findings']", { hasText: /cydlint [1-9]/ }).waitFor({ timeout: 10_000 });
		await settled(page);
		await take("editor");
	});
	await check("hover", async () => {
		const lines = readFileSync(draft, "utf8").split("\n");
		await goToLine(page, 1 + lines.findIndex((it) => it.includes(FLAG)));
		await page
			.locator(".view-line", { hasText: FLAG.slice(0, 50) })
			.first()
			.hover({ position: { x: 120, y: 9 } });
		const hover = page.locator(".monaco-hover:visible").first();
		await hover.waitFor({ timeout: 15_000 });
		await hover.getByText("16K(b)(1)(ii)").first().waitFor({ timeout: 10_000 });
		await settled(page);
		await take("hover");
	});
	await check("problems", async () => {
		await page.mouse.move(5, 5);
		await page.keyboard.press("Escape");
		await page.keyboard.press("Control+Shift+M");
		const rows = page.locator(".markers-panel .monaco-list-row");
		await rows.nth(1).waitFor({ timeout: 15_000 });
		const text = (await rows.allTextContents()).join("\n");
		if (!text.includes("cydlint")) throw new Error(`the Problems panel says "${text.slice(0, 300)}"`);
		await settled(page);
		await take("problems");
	});
	return result;
}

/** Time for animations and late colours to come to rest before a picture. */
const settled = (page) => page.waitForTimeout(1200);

/** Puts the cursor at the start of a line and the line in the middle of the editor. */
async function goToLine(page, line) {
	await page.locator(".monaco-editor .view-lines").first().click();
	await page.keyboard.press("Control+g");
	await page.keyboard.type(`${line}`);
	await page.keyboard.press("Enter");
	await page.waitForTimeout(500);
}
