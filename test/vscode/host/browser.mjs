// The window of the browser host: Debian's Chromium, without a display.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Path of a Chromium: `CYDLINT_CHROMIUM`, or one of the usual places. */
export function chromiumPath() {
	return [process.env.CYDLINT_CHROMIUM, ...PLACES].find((it) => it && existsSync(it));
}

/** Opens a window of 1280 x 800; `close` ends the browser. */
export async function openWindow() {
	const executablePath = chromiumPath();
	if (!executablePath) throw new Error(`no Chromium in ${PLACES.join(", ")}; set CYDLINT_CHROMIUM`);
	const temp = mkdtempSync(path.join(tmpdir(), "cydlint-window-")); // Chromium leaves folders behind
	const env = { ...process.env, TMPDIR: temp };
	const browser = await chromium.launch({ executablePath, args: FLAGS, headless: true, env });
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
	const close = async () => {
		await browser.close();
		rmSync(temp, { recursive: true, force: true, maxRetries: 3 });
	};
	return { page, close };
}
