import assert from "node:assert/strict";
import { test } from "node:test";
import type { Token } from "marked";
import { Marked } from "marked";
import type { MarkupContent } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ACTING } from "../encode/hostile.ts";
import { listShared, shared, skipWithout } from "../support/shared.ts";
import type { Client } from "./client.ts";
import { PULLS, TAKES_PUSHES, withClient } from "./client.ts";
import { DRAFT, messageOf } from "./drafts.ts";

const ATTACK =
	"# [click](command:workbench.action.quit) ![p](https://attacker.example/p.png) <img src=https://attacker.example/>";
const NAMESPACES = 'xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"';

/** Drafts that say in each place that is shown somewhere what would act there. */
const DRAFTS: readonly (readonly [name: string, languageId: string, text: string])[] = [
	[
		"value.cyd",
		"cyd",
		DRAFT.replace("Engaged [Flag]\n|true", `Engaged [Flag]\n|x\n\n${ATTACK}`)
			.replace("Our board", `Our ${ATTACK} \u001b[31m\u202e board`)
			.replace("Integrated [Flag]", `Integrated ${ATTACK} [Flag]`),
	],
	[
		"value.md",
		"markdown",
		`---\nform: 10-K\nflags:\n  integrated: "x\\n\\n${ATTACK}"\n  "${ATTACK}\\u001B[31m": yes\n---\n\n# Item 1C. Cybersecurity ${ATTACK}\n\nOur board oversees risks ${ATTACK}, and the the TBD \u009b31m \u202e company.\n`,
	],
	[
		"value.htm",
		"html",
		`<html ${NAMESPACES}><body><p>Item 1C. Cybersecurity</p>
<ix:nonNumeric name="cyd:CybersecurityRiskManagementThirdPartyEngagedFlag" contextRef="c"><p>x</p><p>${ATTACK.replaceAll("<", "&lt;")}</p></ix:nonNumeric>
<ix:nonNumeric name="cyd:${ATTACK.replaceAll("<", "&lt;")}&#10;&#27;" contextRef="&#10;${ATTACK.replaceAll("<", "&lt;")}" format="x:y&#10;z">true</ix:nonNumeric>
<p>Our board of directors oversees risks &lt;b&gt; ${ATTACK.replaceAll("<", "&lt;")} from cybersecurity threats.</p></body></html>`,
	],
];

const marked = new Marked({ gfm: true });
const PLAIN = /^(?:paragraph|space|strong|text|escape|codespan|list|list_item)$/;

/** What kinds of things Markdown holds. */
function* kinds(tokens: readonly Token[]): Generator<string> {
	for (const token of tokens) {
		yield token.type;
		if (token.type === "list") yield* kinds(token.items);
		else if ("tokens" in token && token.tokens) yield* kinds(token.tokens);
	}
}

/** Starts of all words. */
function* words(text: string): Generator<number> {
	for (const { index } of text.matchAll(/[^\s"'<>=:/|[\]()]+/g)) yield index;
}

async function hoverEverywhere(client: Client, name: string, languageId: string, text: string): Promise<number> {
	const uri = `file:///hostile/${name}`;
	const document = TextDocument.create(uri, languageId, 1, text);
	client.open(uri, languageId, text);
	let hovers = 0;
	for (const at of words(text)) {
		const hover = await client.hover(uri, document.positionAt(at));
		if (!hover) continue;
		hovers++;
		const { kind, value } = hover.contents as MarkupContent;
		assert.doesNotMatch(value.replaceAll("\n", ""), ACTING);
		if (kind === "markdown") for (const type of kinds(marked.lexer(value))) assert.match(type, PLAIN, value);
		else assert.equal(value.includes("**"), false);
	}
	return hovers;
}

test("no hover, whatever word it is over, holds markup, a link, an image or HTML of a draft", async () => {
	for (const capabilities of [PULLS, TAKES_PUSHES]) {
		await withClient({ capabilities }, async (client) => {
			for (const [name, languageId, text] of DRAFTS) {
				assert.ok((await hoverEverywhere(client, name, languageId, text)) > 0, `${name} has hovers`);
			}
		});
	}
});

test("no message holds a character of a draft's that acts, or a line end of its", async () => {
	await withClient({ capabilities: PULLS }, async (client) => {
		for (const [name, languageId, text] of DRAFTS) {
			const uri = `file:///hostile/${name}`;
			client.open(uri, languageId, text);
			const report = await client.pull(uri);
			assert.ok(report.kind === "full" && report.items.length > 3, name);
			for (const item of report.items) {
				const told = [messageOf(item), ...(item.relatedInformation ?? []).map(({ message }) => message)];
				for (const message of told) {
					// One line feed parts what is wrong from what to do: it is ours.
					assert.ok(message.split("\n").length <= 3, message);
					assert.doesNotMatch(message.replaceAll("\n", ""), ACTING);
				}
			}
		}
	});
});

test("a language or a file that is named as every object's members are is read by what it says", async () => {
	await withClient({ capabilities: PULLS }, async (client) => {
		for (const name of ["toString", "constructor", "__proto__", "hasOwnProperty"]) {
			const uri = `file:///drafts/draft.${name}`;
			client.open(uri, name, DRAFT);
			const report = await client.pull(uri);
			assert.ok(report.kind === "full" && report.items.length > 0, name);
		}
		assert.deepEqual(client.logged, []);
	});
});

test("hovering over each word of the hostile drafts beside the project shows plain words", {
	skip: skipWithout("hostile"),
}, async () => {
	const languages = new Map([
		[".cyd", "cyd"],
		[".md", "markdown"],
		[".htm", "html"],
	]);
	await withClient({ capabilities: PULLS }, async (client) => {
		for (const [ending, languageId] of languages) {
			for (const name of listShared("hostile", ending)) {
				const text = shared(`hostile/${name}`) ?? "";
				const hovers = await hoverEverywhere(client, name, languageId, text);
				if (name.startsWith("hover-injection")) assert.ok(hovers > 0, name);
			}
		}
	});
});
