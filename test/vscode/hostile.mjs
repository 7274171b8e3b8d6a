// Hovers over every other word of drafts that try to act, and sees that nothing does: no markup in the hover, no request.
import { writeFileSync } from "node:fs";
import path from "node:path";

const HOST = "attacker.example";
const ATTACK = `# [click](command:workbench.action.quit) ![p](https://${HOST}/p) <img src="https://${HOST}/i">`;
const NAMESPACES = 'xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"';
/** As each format writes it. In Markdown as escapes alone: VS Code itself shows the image of a link that is pointed at. */
const inYaml = (text) => text.replaceAll('"', '\\"').replaceAll("[", "\\x5B").replaceAll("<", "\\x3C");
const inMarkdown = (text) => text.replace(/[[\]<!#]/g, "\\$&");
const inHtml = (text) => text.replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Drafts with the attack wherever words of a draft are shown: values of flags, names, sentences that are evidence. */
const DRAFTS = {
	"hostile.cyd": `|Cybersecurity Risk Management Third Party Engaged [Flag]
|x

${ATTACK}
|Cybersecurity Risk Board of Directors Oversight [Text Block]
|Our board oversees cybersecurity risks ${ATTACK} each quarter.
`,
	"hostile.md": `---
form: 10-K
flags:
  integrated: "x\\n\\n${inYaml(ATTACK)}"
---

# Item 1C. Cybersecurity

Our board oversees cybersecurity risks ${inMarkdown(ATTACK)} each quarter.
`,
	"hostile.htm": `<html ${NAMESPACES}><body><p>Item 1C. Cybersecurity</p>
<ix:nonNumeric name="cyd:CybersecurityRiskManagementThirdPartyEngagedFlag" contextRef="c"><p>x</p><p>${inHtml(ATTACK)}</p></ix:nonNumeric>
<p>Our board oversees cybersecurity risks ${inHtml(ATTACK)} each quarter.</p></body></html>
`,
};

/** Places of a draft, two words apart, at which a hover is shown. */
const STOPS = 30;
/** Milliseconds for a hover to come and to load what it names. */
const SHOWN = 120;

/**
 * @param {import("playwright-core").Page} page a window with the extension
 * @param {string} workspace the folder that is open in it
 * @throws where a hover holds markup of a draft, a request leaves, or no hover shows
 */
export async function hoverOverHostileDrafts(page, workspace) {
	const foreign = [];
	const note = (request) => {
		if (!/^(?:https?:\/\/127\.0\.0\.1[:/]|data:|blob:)/.test(request.url())) foreign.push(request.url());
	};
	page.on("request", note);
	try {
		await page.evaluate((src) => Object.assign(new Image(), { src }), `https://${HOST}/control.png`);
		await page.waitForTimeout(SHOWN);
		if (foreign.splice(0).length === 0) throw new Error("a request that leaves would not be seen");
		for (const [name, text] of Object.entries(DRAFTS)) writeFileSync(path.join(workspace, name), text);
		for (const name of Object.keys(DRAFTS)) {
			const { hovers, attacks } = await sweep(page, name);
			if (hovers === 0) throw new Error(`${name}: no hover tells what a flag says`);
			if (attacks.length) throw new Error(`${name}: a hover holds ${attacks.join(", ")}`);
		}
	} finally {
		page.off("request", note);
	}
	if (foreign.length) throw new Error(`requests left: ${[...new Set(foreign)].join(", ")}`);
}

/** Opens a draft, stops at every other word of it and shows the hover there. */
async function sweep(page, name) {
	await page.keyboard.press("Control+Shift+E");
	await page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).dblclick();
	await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: 60_000 });
	await page.locator(".monaco-editor .view-lines").first().click();
	// The server has read the draft once a finding is shown.
	await page.locator("[id$='cydlint.findings']", { hasText: /\d (?:error|warning|note)/ }).waitFor({ timeout: 60_000 });
	await page.keyboard.press("Control+Home");
	const attacks = new Set();
	let hovers = 0;
	for (let stop = 0; stop < STOPS; stop++) {
		await page.keyboard.press("Control+k");
		await page.keyboard.press("Control+i");
		await page.waitForTimeout(SHOWN);
		const seen = await page.evaluate(contentOfHovers);
		if (/The flag says/.test(seen.text)) hovers++;
		for (const attack of seen.attacks) attacks.add(attack);
		await page.keyboard.press("Escape");
		for (let word = 0; word < 2; word++) await page.keyboard.press("Control+ArrowRight");
	}
	await page.keyboard.press("Control+F4");
	return { hovers, attacks: [...attacks] };
}

/** In the page: what the hovers say, and what they hold besides words, code and links to pages of rules. */
function contentOfHovers() {
	const shown = [...document.querySelectorAll(".monaco-hover")].filter((it) => it.offsetParent !== null);
	const attacks = shown.flatMap((hover) => [
		...[...hover.querySelectorAll("img, iframe, h1, h2, h3, h4, h5, h6")].map((it) => it.outerHTML),
		...[...hover.querySelectorAll("[data-href], a[href]")]
			.map((it) => it.dataset.href || it.getAttribute("href"))
			.filter((href) => href !== "" && !/^(?:#$|cydlint-rule:|file:)/.test(href)),
	]);
	return { text: shown.map((it) => it.textContent).join("\n"), attacks };
}
