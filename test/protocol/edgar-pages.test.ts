import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { FullDocumentDiagnosticReport } from "vscode-languageserver/node";
import { CodeActionRequest } from "vscode-languageserver/node";
import { TERN } from "../support/tern-facts.ts";
import { asInstance, asPage, asSheet } from "../support/three-shapes.ts";
import type { Client } from "./client.ts";
import { PULLS, startClient } from "./client.ts";
import { messageOf, positionOf, textAt } from "./drafts.ts";

/** One disclosure as text, as the page that EDGAR renders, and as the instance that it extracts. */
const SHAPES = {
	cyd: { uri: "file:///drafts/tern.cyd", text: asSheet(TERN) },
	html: { uri: "file:///filings/R7.htm", text: asPage(TERN) },
	xml: { uri: "file:///filings/tern-20251231_htm.xml", text: asInstance(TERN) },
} as const;

let client: Client;

before(async () => {
	client = await startClient({ capabilities: PULLS });
	for (const [languageId, { uri, text }] of Object.entries(SHAPES)) client.open(uri, languageId, text);
});
after(() => client.stop());

async function items(uri: string) {
	const report = await client.pull(uri);
	assert.equal(report.kind, "full");
	return (report as FullDocumentDiagnosticReport).items;
}

test("the editor shows what EDGAR made the findings of the same page as text", async () => {
	const told = (await items(SHAPES.cyd.uri)).map((item) => [item.code, item.severity, messageOf(item)]);
	assert.ok(told.length >= 8, `${told.length} findings`);
	for (const { uri } of [SHAPES.html, SHAPES.xml])
		assert.deepEqual(
			(await items(uri)).map((item) => [item.code, item.severity, messageOf(item)]),
			told,
			uri,
		);
});

test("a hover stands on the words, whatever stands for them in the source", async () => {
	for (const { uri, text } of Object.values(SHAPES)) {
		const hover = await client.hover(uri, positionOf(text, "An outside firm, Merlin Gate", 4));
		assert.ok(hover?.range, uri);
		assert.match(textAt(text, hover.range), /^An outside firm, Merlin Gate Ltd\., tests our networks each spring\.$/);
	}
});

test("what EDGAR made is not offered a change", async () => {
	for (const { uri, text } of [SHAPES.html, SHAPES.xml]) {
		const whole = { start: { line: 0, character: 0 }, end: { line: text.split("\n").length, character: 0 } };
		const actions = await client.connection.sendRequest(CodeActionRequest.type, {
			textDocument: { uri },
			range: whole,
			context: { diagnostics: await items(uri) },
		});
		assert.deepEqual(
			(actions ?? []).filter((action) => "edit" in action && action.edit),
			[],
			uri,
		);
	}
});
