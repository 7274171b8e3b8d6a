// What the user sees: installs the package in the browser edition, opens the example draft, and looks at the window.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { remove } from "../../scripts/lib/cache.mjs";
import { fetchHost, runHostCommand, startHost } from "../../scripts/lib/vscode-host.mjs";
import { openWindow } from "./host/browser.mjs";
import { hoverOverHostileDrafts } from "./hostile.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

const FLAG = "Cybersecurity Risk Management Third Party Engaged [Flag]";

/** Larger than the defaults: the pictures stand in the README at half their width. */
const SETTINGS = {
	"editor.wordWrap": "on",
	"editor.fontSize": 13,
	"editor.minimap.enabled": false,
	"editor.stickyScroll.enabled": false,
	"editor.links": false, // addresses in a draft are the editor's own links; a hover's would be ours
	"explorer.openEditors.visible": 0,
	"workbench.colorTheme": "Default Light Modern",
	"workbench.activityBar.location": "top",
};

/** What is looked at, in this order; the first three are the pictures of the README too. */
const CHECKS = {
	editor,
	hover,
	problems,
	"page-from-hover": pageFromHover,
	"page-from-problems": pageFromProblems,
	"all-rules": allRules,
	checklist,
	"new-draft": newDraft,
	"open-example": openExample,
	"extension-page": extensionPage,
	// Last: it leaves its drafts in front.
	"hostile-drafts": (page, draft) => hoverOverHostileDrafts(page, path.dirname(draft)),
};
export const LOOKED_AT = Object.keys(CHECKS);

/**
 * @param {string} pictures folder for a picture of each thing that is looked at
 * @param {readonly string[]} [names] those of `LOOKED_AT` that are wanted
 * @returns {Promise<{ passed: number, skipped: [], failures: { title: string, text: string }[] }>}
 * @throws where the package cannot be made or installed, or the window not be opened
 */
export async function lookAtWindow(pictures, names = LOOKED_AT) {
	mkdirSync(pictures, { recursive: true });
	for (const name of names.flatMap((it) => [it, `${it}-failed`])) remove(path.join(pictures, `${name}.png`));
	const temp = mkdtempSync(path.join(tmpdir(), "cydlint-ui-"));
	const workspace = path.join(temp, "examples");
	cpSync(path.join(root, "examples"), workspace, { recursive: true });
	const draft = path.join(workspace, "northlight-20f.cyd");
	const storage = { userDataDir: path.join(temp, "user"), extensionsDir: path.join(temp, "extensions") };
	try {
		const program = fetchHost(console.error);
		install(program, storage, path.join(temp, "package"));
		const host = await startHost(program, { ...storage, settings: SETTINGS });
		try {
			const window = await openWindow();
			const payload = [["openFile", host.remoteUri(draft)]];
			await window.page.goto(host.windowUrl({ folder: workspace, payload }));
			return await look(window.page, draft, pictures, names).finally(window.close);
		} finally {
			host.stop();
		}
	} finally {
		remove(temp);
	}
}

/** Makes the package and installs it, as a user does. */
function install(program, storage, folder) {
	const made = spawnSync(process.execPath, [path.join(root, "scripts/package.mjs"), "--built", folder], {
		encoding: "utf8",
	});
	if (made.status !== 0) throw new Error(`npm run package failed\n${made.stdout}${made.stderr}`);
	const vsix = readdirSync(folder).find((it) => it.endsWith(".vsix"));
	if (runHostCommand(program, storage, ["--install-extension", path.join(folder, vsix)]) !== 0) {
		throw new Error(`${vsix} could not be installed`);
	}
}

async function look(page, draft, pictures, names) {
	const result = { passed: 0, skipped: [], failures: [] };
	for (const name of names) {
		const take = (suffix) => page.screenshot({ path: path.join(pictures, `${name}${suffix}.png`) });
		try {
			await CHECKS[name](page, draft);
			await page.waitForTimeout(1200); // animations and late colours come to rest
			await take("");
			result.passed++;
		} catch (error) {
			await take("-failed").catch(() => {});
			result.failures.push({ title: `window: ${name}`, text: String(error?.message ?? error) });
		}
	}
	return result;
}

async function editor(page) {
	await page
		.locator(".monaco-editor .squiggly-warning, .monaco-editor .squiggly-error")
		.first()
		.waitFor({ state: "attached", timeout: 60_000 });
	// The count follows the squiggles by a moment.
	await page.locator("[id$='cydlint.findings']", { hasText: /\d (?:error|warning|note)/ }).waitFor({ timeout: 60_000 });
}

async function hover(page, draft) {
	const label = await lineOf(page, draft, FLAG);
	await label.hover({ position: { x: 120, y: 9 } });
	await page.locator(".monaco-hover:visible").getByText("16K(b)(1)(ii)").first().waitFor({ timeout: 60_000 });
}

/** Brings the line that holds `text` into the middle of the editor, or one `below` it; the line as the editor shows it. */
async function lineOf(page, draft, text, below = 0) {
	const lines = readFileSync(draft, "utf8").split("\n");
	const line = lines.findIndex((it) => it.includes(text)) + below;
	await page.locator(".monaco-editor .view-lines").first().click();
	await page.keyboard.press("Control+g");
	await page.keyboard.type(`${line + 1}`);
	await page.keyboard.press("Enter");
	await page.waitForTimeout(500);
	const cursor = await page.locator(".monaco-editor .cursors-layer .cursor").first().boundingBox();
	for (const it of await page.locator(".monaco-editor .view-line").all()) {
		const box = await it.boundingBox();
		if (box && Math.abs(box.y - cursor.y) < box.height / 2) return it;
	}
	throw new Error(`line ${line + 1} is not shown`);
}

async function problems(page) {
	await page.mouse.move(5, 5);
	await page.keyboard.press("Escape");
	await page.keyboard.press("Control+Shift+M");
	const rows = page.locator(".markers-panel .monaco-list-row");
	await rows.nth(1).waitFor({ timeout: 60_000 });
	const text = (await rows.allTextContents()).join("\n");
	if (!text.includes("cydlint")) throw new Error(`the Problems panel says "${text.slice(0, 300)}"`);
}

/** The link behind a finding opens the page of its rule, rendered, with nothing asked. */
async function pageFromHover(page, draft) {
	const flag = await lineOf(page, draft, FLAG, 1);
	await flag.hover({ position: { x: 20, y: 9 } });
	await page.locator(".monaco-hover:visible a", { hasText: "flag-contradicted" }).click();
	await heading(page, "flag-contradicted");
	await page.keyboard.press("Control+F4");
}

async function pageFromProblems(page) {
	await page.locator(".markers-panel a", { hasText: "date-stale-year" }).first().click();
	await heading(page, "date-stale-year");
}

/** The command, and a link from one page to another. */
async function allRules(page) {
	await page.keyboard.press("F1");
	await page.locator(".quick-input-box input").fill(">cydlint: Show All Rules");
	await page.locator(".quick-input-list .monaco-list-row", { hasText: "Show All Rules" }).first().click();
	const list = await heading(page, "Rules");
	await list.locator("a", { hasText: "wording-absolute" }).click();
	await heading(page, "wording-absolute");
}

/** The view of the requirements: answers in words, and a click that goes to the sentence. */
async function checklist(page) {
	await page.locator(".tab", { hasText: "northlight-20f.cyd" }).first().click();
	await page.keyboard.press("F1");
	await page.locator(".quick-input-box input").fill(">cydlint: Show Checklist");
	await page.locator(".quick-input-list .monaco-list-row", { hasText: "Show Checklist" }).first().click();
	const rows = page.locator(".pane-body .monaco-list-row");
	await rows.filter({ hasText: "outside assessors, consultants or auditors engaged" }).first().waitFor();
	await page.locator(".pane-body .message", { hasText: "of 13" }).first().waitFor();
	await rows.filter({ hasText: "outside assessors" }).first().click();
	await page.locator(".view-lines", { hasText: "outside security firm" }).first().waitFor();
}

/** Runs a command by its title, as from the palette. */
async function run(page, title) {
	await page.keyboard.press("F1");
	await page.locator(".quick-input-box input").fill(`>cydlint: ${title}`);
	await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
}

/** The four questions of a new draft, the draft with one finding, and what completion offers below a heading of it. */
async function newDraft(page) {
	await run(page, "New Draft");
	await page.locator(".quick-input-list .monaco-list-row", { hasText: "Form 20-F" }).first().click();
	const input = page.locator(".quick-input-box input");
	await page.locator(".quick-input-message", { hasText: "registrant's name" }).waitFor();
	await input.fill("Larkmere Ferries plc");
	await page.keyboard.press("Enter");
	await page.locator(".quick-input-message", { hasText: "fiscal year ends" }).waitFor();
	await input.fill("2025-12-31");
	await page.keyboard.press("Enter");
	await page.locator(".quick-input-list .monaco-list-row", { hasText: "Markdown" }).first().click();
	await page.locator(".view-lines", { hasText: "registrant: Larkmere Ferries plc" }).first().waitFor();
	await page.locator("[id$='cydlint.findings']", { hasText: "Form 20-F 0/13, 1 error" }).waitFor({ timeout: 15_000 });
	await page.locator(".pane-body .message", { hasText: "0 of 13" }).first().waitFor();
}

/** The example with ten faults, as a copy, and what mends the first of them. */
async function openExample(page) {
	await run(page, "Open Example");
	await page.locator(".quick-input-list .monaco-list-row", { hasText: "Ten faults" }).first().click();
	await page.locator(".view-lines", { hasText: "Brackenford Pumps plc" }).first().waitFor();
	await page.locator("[id$='cydlint.findings']", { hasText: /\d error/ }).waitFor({ timeout: 15_000 });
	await page.keyboard.press("Control+g");
	await page.keyboard.type("6:10");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Control+.");
	await page.locator(".action-widget", { hasText: "Set the flag to true" }).waitFor({ timeout: 10_000 });
}

/** The extension's own page. */
async function extensionPage(page) {
	// The menu of fixes that the check before leaves open takes every click.
	await page.keyboard.press("Escape");
	await page.locator(".context-view-block").waitFor({ state: "hidden" });
	await page.locator("a[aria-label^='Extensions']").first().click();
	await page.locator(".extensions-list .monaco-list-row", { hasText: "cydlint" }).first().click();
	await heading(page, "cydlint");
}

/** Waits for a rendered page with this heading; the frame that shows it. */
async function heading(page, text) {
	const limit = Date.now() + 60_000;
	for (;;) {
		for (const frame of page.frames()) {
			const found = frame.locator("h1", { hasText: new RegExp(`^\\s*${text}\\s*$`) }).first();
			if (await found.isVisible().catch(() => false)) return frame;
		}
		if (Date.now() > limit) throw new Error(`no page with the heading ${text}`);
		await page.waitForTimeout(100);
	}
}
