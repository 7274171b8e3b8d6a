import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClientCapabilities, CodeAction, CodeActionKind, Diagnostic, TextEdit } from "vscode-languageserver/node";
import { CodeActionRequest } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "./client.ts";
import { PULLS, withClient } from "./client.ts";
import { DRAFT, MENDING, positionOf } from "./drafts.ts";

const TAKES_ACTIONS: ClientCapabilities = {
	...PULLS,
	textDocument: {
		...PULLS.textDocument,
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } } },
	},
	workspace: { workspaceEdit: { documentChanges: true } },
};
const URI = "file:///drafts/actions.cyd";
const ENGAGED = "Cybersecurity Risk Management Third Party Engaged [Flag]\n|";
/** The flag says that nobody is engaged, the prose that somebody is. */
const CONTRADICTED = DRAFT.replace("These processes are", `${MENDING}These processes are`).replace(
	`${ENGAGED}true`,
	`${ENGAGED}false`,
);

async function itemsOf(client: Client, uri: string): Promise<readonly Diagnostic[]> {
	const report = await client.pull(uri);
	assert.equal(report.kind, "full");
	return report.kind === "full" ? report.items : [];
}

/** The actions at a place of a document, but those that accept a finding. */
async function actionsAt(
	client: Client,
	uri: string,
	at: Pick<Diagnostic, "range">,
	only?: CodeActionKind[],
	diagnostics: readonly Diagnostic[] = [],
): Promise<readonly CodeAction[]> {
	const context = { diagnostics: [...diagnostics], ...(only && { only }) };
	const answer = await client.connection.sendRequest(CodeActionRequest.type, {
		textDocument: { uri },
		range: at.range,
		context,
	});
	return (answer ?? [])
		.filter((it): it is CodeAction => !("command" in it && typeof it.command === "string"))
		.filter(({ title }) => !title.startsWith("Accept "));
}

/** A text after an action's edit, which must be of one document in one version. */
function after(text: string, { edit }: CodeAction, version: number): string {
	const [change, ...others] = edit?.documentChanges ?? [];
	assert.ok(change && "textDocument" in change && others.length === 0);
	assert.equal(change.textDocument.version, version);
	return TextDocument.applyEdits(TextDocument.create(URI, "cyd", version, text), change.edits as TextEdit[]);
}

test("Ctrl+. on a flag that the prose contradicts sets it to what the prose says", () =>
	withClient({ capabilities: TAKES_ACTIONS }, async (client) => {
		assert.deepEqual(client.initialized.capabilities.codeActionProvider, {
			codeActionKinds: ["quickfix", "source.fixAll.cydlint"],
		});
		client.open(URI, "cyd", CONTRADICTED, 7);
		const items = await itemsOf(client, URI);
		const found = items.find(({ code }) => code === "flag-contradicted");
		assert.ok(found);
		const actions = await actionsAt(client, URI, found, undefined, items);
		assert.deepEqual(
			actions.map(({ title, kind, isPreferred, diagnostics }) => ({ title, kind, isPreferred, diagnostics })),
			[{ title: "Set the flag to true", kind: "quickfix", isPreferred: true, diagnostics: [found] }],
		);
		const mended = after(CONTRADICTED, actions[0] as CodeAction, 7);
		assert.equal(mended, CONTRADICTED.replace(`${ENGAGED}false`, `${ENGAGED}true`));
		client.edit(URI, 8, { line: 0, character: 0 }, { line: 99, character: 0 }, mended);
		assert.equal(
			(await itemsOf(client, URI)).find(({ code }) => code === "flag-contradicted"),
			undefined,
		);
	}));

test("what a client asks for by kind is all that it gets", () =>
	withClient({ capabilities: TAKES_ACTIONS }, async (client) => {
		client.open(URI, "cyd", CONTRADICTED);
		const found = (await itemsOf(client, URI)).find(({ code }) => code === "flag-contradicted");
		assert.ok(found);
		for (const [only, most] of [
			[["quickfix"], 1],
			[[""], 1],
			[["refactor"], 0],
			[["quickfix.other"], 0],
			[["source.organizeImports"], 0],
			// A flag is not turned unseen.
			[["source.fixAll"], 0],
		] as const) {
			assert.equal((await actionsAt(client, URI, found, [...only])).length, most, only.join());
		}
	}));

test("elsewhere in the draft, and in a text that is none, there is nothing to do", () =>
	withClient({ capabilities: TAKES_ACTIONS }, async (client) => {
		client.open(URI, "cyd", CONTRADICTED);
		const start = positionOf(CONTRADICTED, "Larkmere");
		assert.deepEqual(await actionsAt(client, URI, { range: { start, end: start } }), []);
		const zero = { line: 0, character: 0 };
		client.open("file:///drafts/list.md", "markdown", "# Milk\n");
		assert.deepEqual(await actionsAt(client, "file:///drafts/list.md", { range: { start: zero, end: zero } }), []);
		assert.deepEqual(
			await actionsAt(client, "file:///drafts/never-opened.md", { range: { start: zero, end: zero } }),
			[],
		);
	}));

test("a client that knows commands alone is told of no actions", () =>
	withClient({ capabilities: PULLS }, async (client) => {
		assert.equal(client.initialized.capabilities.codeActionProvider, undefined);
	}));

test("slips of the pen are mended all at once where the client asks for it, as on save", () =>
	withClient({ capabilities: TAKES_ACTIONS }, async (client) => {
		const slips = CONTRADICTED.replace("every week", "on regular basis").replace("the board", "the the board");
		const text = slips.replace("Our board of directors", "Our board of of directors");
		client.open(URI, "cyd", text, 3);
		const whole = { range: { start: { line: 0, character: 0 }, end: positionOf(text, "Governance\nOur") } };
		const actions = await actionsAt(client, URI, whole, ["source.fixAll"]);
		assert.deepEqual(
			actions.map(({ kind, edit }) => [kind, edit?.documentChanges?.length]),
			[["source.fixAll.cydlint", 1]],
		);
		const mended = after(text, actions[0] as CodeAction, 3);
		assert.equal(mended, CONTRADICTED.replace("every week", "on a regular basis"));
		assert.deepEqual(await actionsAt(client, URI, whole, ["source.fixAll.other"]), []);
	}));

test("a fix is of the text that stood when it was asked for: one that is asked for too late is none", () =>
	withClient({ capabilities: TAKES_ACTIONS }, async (client) => {
		client.open(URI, "cyd", CONTRADICTED, 1);
		const found = (await itemsOf(client, URI)).find(({ code }) => code === "flag-contradicted");
		assert.ok(found);
		const { sent } = await client.together(() => {
			const asked = actionsAt(client, URI, found);
			client.edit(URI, 2, { line: 0, character: 0 }, { line: 0, character: 0 }, "\n");
			return asked;
		});
		for (const { edit } of await sent) {
			const [change] = edit?.documentChanges ?? [];
			assert.ok(change && "textDocument" in change);
			assert.equal(change.textDocument.version, 1);
		}
	}));
