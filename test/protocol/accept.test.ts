import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { ClientCapabilities, CodeAction, Diagnostic, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { CodeActionRequest } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { AcceptAnswer } from "../../server/src/lsp/features/accept.ts";
import { AcceptRequest } from "../../server/src/lsp/features/accept.ts";
import type { ChecklistAnswer } from "../../server/src/lsp/features/checklist.ts";
import { ChecklistRequest } from "../../server/src/lsp/features/checklist.ts";
import type { Client } from "./client.ts";
import { PULLS, startClient, withClient } from "./client.ts";

const TAKES_ACTIONS: ClientCapabilities = {
	...PULLS,
	textDocument: {
		...PULLS.textDocument,
		diagnostic: { ...PULLS.textDocument?.diagnostic, tagSupport: { valueSet: [1, 2] } } as object,
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
	},
};
const TEXT = `---
form: 10-K
---

# Item 1C. Cybersecurity

We guarantee that customers may ask for their data at any time.
`;
const SAID = { reason: 'Agreed "as is"', by: "A. Moen", on: "2026-02-01" };

let client: Client;
let count = 0;
before(async () => {
	client = await startClient({ capabilities: { ...TAKES_ACTIONS, experimental: { commands: ["cydlint.accept"] } } });
});
after(async () => {
	await client.stop();
});

async function itemsOf(uri: string, of = client): Promise<readonly Diagnostic[]> {
	const report = await of.pull(uri);
	return report.kind === "full" ? report.items : [];
}

/** A document with one finding of `wording-absolute`, and the action that accepts it. */
async function opened(of = client) {
	const uri = `file:///drafts/accept-${++count}.md`;
	of.open(uri, "markdown", TEXT);
	const found = (await itemsOf(uri, of)).find(({ code }) => code === "wording-absolute");
	assert.ok(found);
	const actions = await of.connection.sendRequest(CodeActionRequest.type, {
		textDocument: { uri },
		range: found.range,
		context: { diagnostics: [found] },
	});
	const accept = (actions ?? []).find(({ title }) => title.startsWith("Accept wording-absolute")) as CodeAction;
	assert.ok(accept);
	return { uri, found, accept };
}

function applied(uri: string, edit: WorkspaceEdit | undefined): string {
	const edits = edit?.changes?.[uri];
	assert.ok(edits);
	return TextDocument.applyEdits(TextDocument.create(uri, "markdown", 0, TEXT), edits as TextEdit[]);
}

const ask = (params: object): Promise<AcceptAnswer> => client.connection.sendRequest(AcceptRequest.method, params);

test("a client that can ask is given a command, and then the edit that accepts the finding", async () => {
	const { uri, found, accept } = await opened();
	assert.deepEqual(accept.diagnostics, [found]);
	const [{ rule, of, uri: own }] = accept.command?.arguments ?? [];
	assert.deepEqual([accept.command?.command, own, rule], ["cydlint.accept", uri, "wording-absolute"]);
	const answer = await ask({ textDocument: { uri }, rule, of, ...SAID });
	assert.ok("edit" in answer);
	const text = applied(uri, answer.edit);
	assert.match(
		text,
		/\n<!-- cydlint-accept wording-absolute reason="Agreed &#34;as is&#34;" by="A\. Moen" on="2026-02-01" of="\w{16}" -->\nWe/,
	);
	client.edit(uri, 2, { line: 0, character: 0 }, { line: 99, character: 0 }, text);
	const items = await itemsOf(uri);
	const hint = items.find(({ code }) => code === "wording-absolute");
	assert.deepEqual([hint?.severity, hint?.tags], [4, [2]]);
	assert.match(String(hint?.message), /^Accepted by A\. Moen on 2026-02-01: Agreed "as is"\n/);
	assert.ok(items.every(({ code }) => !String(code).startsWith("waiver-")));
});

test("what is not to be accepted is told in a sentence", async () => {
	const { uri, accept } = await opened();
	const [{ rule, of }] = accept.command?.arguments ?? [];
	const textDocument = { uri };
	for (const [params, problem] of [
		[{ textDocument, rule, of, ...SAID, reason: " " }, /needs a reason/],
		[{ textDocument, rule, of, ...SAID, on: "2026-02-30" }, /needs a date/],
		[{ textDocument, rule, of: "0000", ...SAID }, /no longer there/],
		[{ textDocument, rule: "waiver-needless", of, ...SAID }, /cannot be accepted/],
		[{ textDocument: { uri: "file:///never.md" }, rule, of, ...SAID }, /not open/],
		[{ textDocument, rule, of }, /needs a reason/],
	] as const) {
		const answer = await ask(params);
		assert.ok("problem" in answer);
		assert.match(answer.problem, problem);
	}
});

test("a finding of the checklist says what it takes to accept it, and stays in its row once it is accepted", async () => {
	const { uri } = await opened();
	const textDocument = { uri };
	const row = async () => {
		const answer: ChecklistAnswer = await client.connection.sendRequest(ChecklistRequest.method, { textDocument });
		return answer.items.find(({ id }) => id === "expertise");
	};
	const [finding] = (await row())?.findings ?? [];
	assert.ok(finding);
	const answer = await ask({ textDocument, rule: finding.rule, of: finding.of, ...SAID });
	assert.ok("edit" in answer);
	client.edit(uri, 2, { line: 0, character: 0 }, { line: 99, character: 0 }, applied(uri, answer.edit));
	const after = await row();
	assert.deepEqual(after?.findings, []);
	assert.deepEqual(
		after?.waived.map(({ text, how }) => [text, how]),
		[[finding.text, 'Accepted by A. Moen on 2026-02-01: Agreed "as is"']],
	);
	assert.equal(after?.answer, "silent");
});

test("for other clients the comment is written with its reason and name open, which is told", () =>
	withClient({ capabilities: TAKES_ACTIONS }, async (other) => {
		const { uri, accept } = await opened(other);
		assert.equal(accept.command, undefined);
		const text = applied(uri, accept.edit);
		assert.match(text, /<!-- cydlint-accept wording-absolute reason="" by="" on="\d{4}-\d\d-\d\d" of="\w{16}" -->/);
		other.edit(uri, 2, { line: 0, character: 0 }, { line: 99, character: 0 }, text);
		const codes = (await itemsOf(uri, other)).map(({ code }) => code);
		assert.ok(codes.includes("waiver-incomplete") && codes.includes("wording-absolute"));
	}));

test("an acceptance may go into the config that holds for the draft, or into a new one", async (t) => {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), "cydlint-")));
	t.after(() => rmSync(folder, { recursive: true }));
	const uri = pathToFileURL(join(folder, "a draft.md")).href;
	const config = join(folder, ".cydlint.json");
	const capabilities: ClientCapabilities = {
		...TAKES_ACTIONS,
		workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create"] } },
		experimental: { commands: ["cydlint.accept"] },
	};
	await withClient({ capabilities }, async (own) => {
		own.open(uri, "markdown", TEXT);
		const accept = async (rule: string, reason: string) => {
			const found = (await itemsOf(uri, own)).find(({ code, severity }) => code === rule && severity !== 4);
			assert.ok(found, rule);
			const params = { textDocument: { uri }, range: found.range, context: { diagnostics: [found] } };
			const actions = await own.connection.sendRequest(CodeActionRequest.type, params);
			const action = (actions ?? []).find(({ title }) => title === `Accept ${rule} with a reason…`) as CodeAction;
			const [{ of }] = action.command?.arguments ?? [];
			const asked = { textDocument: { uri }, rule, of, ...SAID, reason, where: "config" };
			const answer: AcceptAnswer = await own.connection.sendRequest(AcceptRequest.method, asked);
			assert.ok("edit" in answer, JSON.stringify(answer));
			const changes = answer.edit.documentChanges ?? [];
			const last = changes.at(-1);
			assert.ok(last && "textDocument" in last);
			assert.equal(last.textDocument.uri, pathToFileURL(config).href);
			const text = existsSync(config) ? readFileSync(config, "utf8") : "";
			const document = TextDocument.create(last.textDocument.uri, "jsonc", 0, text);
			writeFileSync(config, TextDocument.applyEdits(document, last.edits as TextEdit[]));
			await own.connection.sendNotification("workspace/didChangeWatchedFiles", {
				changes: [{ uri: last.textDocument.uri, type: 2 }],
			});
			return changes.length;
		};
		assert.equal(await accept("wording-absolute", "One"), 2, "created, and written");
		assert.equal(await accept("missing-expertise", "Two"), 1);
		const { accept: all } = JSON.parse(readFileSync(config, "utf8"));
		assert.deepEqual(
			all.map(({ file, rule, reason }: Record<string, string>) => [file, rule, reason]),
			[
				["/a draft.md", "wording-absolute", "One"],
				["/a draft.md", "missing-expertise", "Two"],
			],
		);
		const hints = (await itemsOf(uri, own)).filter(({ severity }) => severity === 4).map(({ code }) => code);
		assert.deepEqual(hints.sort(), ["missing-expertise", "wording-absolute"]);
	});
});
