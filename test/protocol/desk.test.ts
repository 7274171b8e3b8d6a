import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { DocumentHighlight, DocumentSymbol } from "vscode-languageserver/node";
import { DocumentHighlightRequest, DocumentSymbolRequest } from "vscode-languageserver/node";
import { lint } from "../../server/src/lint.ts";
import { ChecklistRequest } from "../../server/src/lsp/features/checklist.ts";
import { checklistOf } from "../../server/src/report/checklist.ts";
import type { Client } from "./client.ts";
import { PULLS, startClient } from "./client.ts";
import { DRAFT, MENDING, positionOf, textAt, UNRELATED_MARKDOWN } from "./drafts.ts";

const URI = "file:///drafts/desk.cyd";
const MENDED = DRAFT.replace("These processes are", `${MENDING}These processes are`);
const textDocument = { uri: URI };

let client: Client;
before(async () => {
	client = await startClient({ capabilities: PULLS });
	client.open(URI, "cyd", MENDED);
	client.open("file:///drafts/other.md", "markdown", UNRELATED_MARKDOWN);
});
after(async () => {
	await client.stop();
});

test("the checklist shows the answers that lint has, with evidence where it stands", async () => {
	const answer = await client.connection.sendRequest(ChecklistRequest.method, { textDocument });
	const told = answer as Awaited<ReturnType<typeof ask>>;
	const expected = checklistOf(lint(MENDED, { path: "desk.cyd" }));
	assert.ok(told && expected);
	assert.equal(told.form, "20-F");
	assert.equal(told.answered, expected.answered);
	assert.deepEqual(
		told.items.map(({ id, answer: own, flag }) => [id, own, flag?.verdict]),
		expected.rows.map(({ id, answer: own, flag }) => [id, own, flag?.verdict?.verdict]),
	);
	const engaged = told.items.find(({ id }) => id === "third-party-engaged");
	const [first] = engaged?.evidence ?? [];
	assert.ok(first && textAt(MENDED, first.range).startsWith(first.text.slice(0, 30)));
	assert.equal(textAt(MENDED, engaged?.flag?.range ?? first.range), "true");
	for (const { findings } of told.items) for (const { text } of findings) assert.ok(text.length <= 90);
});

test("a document that is no disclosure has no checklist and no outline", async () => {
	const other = { textDocument: { uri: "file:///drafts/other.md" } };
	assert.equal(await client.connection.sendRequest("cydlint/checklist", other), null);
	assert.deepEqual(await client.connection.sendRequest(DocumentSymbolRequest.type, other), []);
});

test("the outline has the headings, and under each its facts, each name inside its range", async () => {
	const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
		textDocument,
	})) as DocumentSymbol[];
	assert.ok(symbols.some(({ name }) => /Governance/.test(name)));
	const all = (own: readonly DocumentSymbol[]): readonly DocumentSymbol[] =>
		own.flatMap((it) => [it, ...all(it.children ?? [])]);
	const flag = all(symbols).find(({ name }) => name === "CybersecurityRiskManagementThirdPartyEngagedFlag");
	assert.equal(flag?.detail, "true");
	for (const { range, selectionRange, name } of all(symbols)) {
		assert.ok(name.length > 0);
		const inside = range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line;
		assert.ok(inside, name);
	}
});

test("a flag lights up its evidence, and the evidence its flag", async () => {
	const at = (needle: string, more = 0) =>
		client.connection.sendRequest(DocumentHighlightRequest.type, {
			textDocument,
			position: positionOf(MENDED, needle, more),
		}) as Promise<DocumentHighlight[] | null>;
	const label = "Cybersecurity Risk Management Third Party Engaged [Flag]";
	const lit = ((await at(label, 5)) ?? []).map(({ range }) => textAt(MENDED, range));
	assert.ok(lit.length >= 2);
	assert.ok(lit.some((text) => text.includes(label)));
	const sentence = lit.find((text) => !text.includes(label)) ?? "";
	const back = ((await at(sentence.slice(0, 40), 3)) ?? []).map(({ range }) => textAt(MENDED, range));
	assert.ok(
		back.some((text) => text.includes(label)),
		back.join(" | "),
	);
	assert.equal(await at("ITEM 16K", 1), null);
});

function ask() {
	return client.connection.sendRequest(ChecklistRequest, { textDocument });
}
