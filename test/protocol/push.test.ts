import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { PublishDiagnosticsParams } from "vscode-languageserver/node";
import type { Client } from "./client.ts";
import { startClient, TAKES_PUSHES, withClient } from "./client.ts";
import { DRAFT, flagFinding, MENDING, positionOf, UNRELATED_HTML } from "./drafts.ts";

let client: Client;
let count = 0;
const fresh = (extension = "cyd"): string => `file:///drafts/push-${++count}.${extension}`;
const of = (uri: string, version?: number) => (params: PublishDiagnosticsParams) =>
	params.uri === uri && (version === undefined || params.version === version);

before(async () => {
	client = await startClient({ capabilities: TAKES_PUSHES });
});
after(async () => {
	await client.stop();
});

test("the server does not offer what the client cannot use", () => {
	assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
	assert.deepEqual(client.initialized.capabilities.textDocumentSync, { openClose: true, change: 2 });
});

test("findings come when a draft is opened, and change as it does", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	const first = await client.push(of(uri, 1));
	assert.ok(hasFlagFinding(first));
	const at = positionOf(DRAFT, "These processes are integrated");
	client.edit(uri, 2, at, at, MENDING);
	assert.ok(!hasFlagFinding(await client.push(of(uri, 2))));
});

test("of a burst of keystrokes the last text wins, and those between cost nothing", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	await client.push(of(uri, 1));
	const from = client.pushed.length;
	const at = positionOf(DRAFT, "These processes are integrated");
	await client.together(() => {
		[...MENDING].forEach((letter, index) => {
			const place = { ...at, character: at.character + index };
			client.edit(uri, index + 2, place, place, letter);
		});
	});
	const last = MENDING.length + 1;
	assert.ok(!hasFlagFinding(await client.push(of(uri, last), from)));
	const pushed = client.pushed.slice(from).filter(of(uri));
	assert.equal(pushed.at(-1)?.version, last, "nothing older comes after it");
	assert.ok(pushed.length < MENDING.length / 2, `${pushed.length} pushes for ${MENDING.length} keystrokes`);
});

test("a closed document is cleared, and nothing comes after", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	await client.push(of(uri, 1));
	const from = client.pushed.length;
	const at = positionOf(DRAFT, "Governance\nOur");
	client.edit(uri, 2, at, at, "x");
	client.close(uri);
	const cleared = await client.push((params) => of(uri)(params) && params.diagnostics.length === 0, from);
	assert.deepEqual(cleared.diagnostics, []);
	const other = fresh();
	client.open(other, "cyd", DRAFT);
	await client.push(of(other));
	assert.deepEqual(client.pushed.slice(from).filter(of(uri)).at(-1)?.diagnostics, []);
});

test("an unrelated page gets an empty list", async () => {
	const uri = fresh("html");
	client.open(uri, "html", UNRELATED_HTML);
	assert.deepEqual((await client.push(of(uri))).diagnostics, []);
});

test("settings that are sent take effect on what is open", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	assert.ok(hasFlagFinding(await client.push(of(uri))));
	const change = async (settings: unknown): Promise<PublishDiagnosticsParams> => {
		const from = client.pushed.length;
		void client.connection.sendNotification("workspace/didChangeConfiguration", { settings });
		return client.push(of(uri), from);
	};
	assert.ok(!hasFlagFinding(await change({ cydlint: { severity: { flag: "off" } } })));
	const raised = await change({ cydlint: { severity: { flag: "error" } } });
	assert.equal(flagFinding(raised.diagnostics)?.severity, 1);
	assert.deepEqual((await change({ cydlint: { enable: false } })).diagnostics, []);
	assert.ok(hasFlagFinding(await change({ cydlint: null })), "null sets back to the defaults");
});

test("settings given at the start hold", async () => {
	const options = {
		capabilities: TAKES_PUSHES,
		initializationOptions: { severity: { flag: "off" }, files: ["**/drafts/*.cyd"] },
	};
	await withClient(options, async (other) => {
		const uri = fresh();
		other.open(uri, "cyd", DRAFT);
		const inside = await other.push(of(uri));
		assert.ok(!hasFlagFinding(inside) && inside.diagnostics.length > 0);
		other.open("file:///elsewhere/a.cyd", "cyd", DRAFT);
		assert.deepEqual((await other.push(of("file:///elsewhere/a.cyd"))).diagnostics, []);
	});
});

function hasFlagFinding({ diagnostics }: PublishDiagnosticsParams): boolean {
	return flagFinding(diagnostics) !== undefined;
}
