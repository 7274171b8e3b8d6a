// The window of the browser host: a Chromium without a display.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { chromium } from "playwright-core";
import { findBrowser } from "../../../scripts/lib/browser.mjs";
import { remove } from "../../../scripts/lib/cache.mjs";

const FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Why there is no window where `findBrowser` gives none. */
export const NO_BROWSER = `no Chromium for ${process.platform} on ${process.arch}; set CYDLINT_CHROMIUM`;

/**
 * Opens a window of 1280 x 800; `close` ends the browser.
 *
 * @param {{ bypassCSP?: boolean }} [options] whether pages load what their own policy forbids: files from another port
 */
export async function openWindow(options = {}) {
	const browser = findBrowser(console.error);
	if (!browser) throw new Error(NO_BROWSER);
	const temp = mkdtempSync(path.join(tmpdir(), "cydlint-window-")); // Chromium leaves folders behind
	const env = { ...process.env, ...browser.env, TMPDIR: temp };
	try {
		const { executablePath } = browser;
		const running = await chromium.launch({ executablePath, args: FLAGS, headless: true, env });
		const page = await running.newPage({ ...options, viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
		const close = async () => {
			await running.close().catch((error) => console.error(`the browser did not close: ${error.message}`));
			remove(temp);
		};
		return { page, close };
	} catch (error) {
		remove(temp);
		throw error;
	}
}
