// The icon as VS Code takes it: a picture of 256 pixels, drawn from `icon.svg`.
import { readFileSync } from "node:fs";
import path from "node:path";
import { openWindow } from "./host/browser.mjs";

/** Writes `icon.png` beside the `icon.svg` of this folder. */
export async function drawIcon(folder) {
	const { page, close } = await openWindow();
	try {
		await page.setViewportSize({ width: 256, height: 256 });
		await page.setContent(`<body style="margin: 0">${readFileSync(path.join(folder, "icon.svg"), "utf8")}`);
		await page.screenshot({ path: path.join(folder, "icon.png"), omitBackground: true });
	} finally {
		await close();
	}
}
