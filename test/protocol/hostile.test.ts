import assert from "node:assert/strict";
import { test } from "node:test";
import type { Token } from "marked";
import { Marked } from "marked";
import type { MarkupContent } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ACTING } from "../encode/hostile.ts";
import { HOSTILE_DRAFTS } from "../support/hostile-drafts.ts";
import { listShared, shared, skipWithout } from "../support/shared.ts";
import type { Client } from "./client.ts";
import { PULLS, TAKES_PUSHES, withClient } from "./client.ts";
import { DRAFT, messageOf } from "./drafts.ts";

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
			for (const [name, languageId, text] of HOSTILE_DRAFTS) {
				assert.ok((await hoverEverywhere(client, name, languageId, text)) > 0, `${name} has hovers`);
			}
		});
	}
});

test("no message holds a character of a draft's that acts, or a line end of its", async () => {
	await withClient({ capabilities: PULLS }, async (client) => {
		for (const [name, languageId, text] of HOSTILE_DRAFTS) {
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
