import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClientCapabilities, FullDocumentDiagnosticReport } from "vscode-languageserver/node";
import type { Client } from "./client.ts";
import { PULLS, withClient } from "./client.ts";
import { DRAFT } from "./drafts.ts";

const ASKED: ClientCapabilities = {
	...PULLS,
	workspace: {
		configuration: true,
		didChangeConfiguration: { dynamicRegistration: true },
		diagnostics: { refreshSupport: true },
	},
};

async function codes(client: Client, uri: string): Promise<string[]> {
	const report = (await client.pull(uri)) as FullDocumentDiagnosticReport;
	return report.items.map((item) => String(item.code));
}

test("the server asks for its section, for each document", async () => {
	const asked: unknown[] = [];
	await withClient(
		{
			capabilities: ASKED,
			configuration: (scopeUri, section) => {
				asked.push([scopeUri, section]);
				return scopeUri?.includes("/quiet/") ? { severity: { flag: "off" } } : { severity: {} };
			},
		},
		async (client) => {
			client.open("file:///quiet/a.cyd", "cyd", DRAFT);
			client.open("file:///loud/a.cyd", "cyd", DRAFT);
			const quiet = await codes(client, "file:///quiet/a.cyd");
			const loud = await codes(client, "file:///loud/a.cyd");
			assert.ok(!quiet.some((code) => code.startsWith("flag-")));
			assert.ok(loud.some((code) => code.startsWith("flag-")));
			assert.deepEqual(asked, [
				["file:///quiet/a.cyd", "cydlint"],
				["file:///loud/a.cyd", "cydlint"],
			]);
			await codes(client, "file:///quiet/a.cyd");
			assert.equal(asked.length, 2, "the answer is kept");
		},
	);
});

test("a change makes the client pull again, under the new settings", async () => {
	let level = "warning";
	let refreshed: () => void = () => {};
	const refresh = new Promise<void>((resolve) => {
		refreshed = resolve;
	});
	await withClient(
		{
			capabilities: ASKED,
			configuration: () => ({ severity: { flag: level } }),
			onRefresh: () => refreshed(),
		},
		async (client) => {
			const uri = "file:///drafts/a.cyd";
			client.open(uri, "cyd", DRAFT);
			const before = (await client.pull(uri)) as FullDocumentDiagnosticReport;
			level = "off";
			void client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
			await refresh;
			const after = await client.pull(uri, before.resultId);
			assert.equal(after.kind, "full");
			assert.ok(!(await codes(client, uri)).some((code) => code.startsWith("flag-")));
		},
	);
});

test("a change that changes no finding is answered with unchanged", async () => {
	let severity: object = {};
	await withClient({ capabilities: ASKED, configuration: () => ({ severity }) }, async (client) => {
		const uri = "file:///drafts/a.cyd";
		client.open(uri, "cyd", DRAFT);
		const { resultId } = (await client.pull(uri)) as FullDocumentDiagnosticReport;
		severity = { tag: "info" };
		void client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
		assert.equal((await client.pull(uri, resultId)).kind, "unchanged");
	});
});

test("wrong values are told in the log and replaced by the defaults", async () => {
	await withClient(
		{
			capabilities: ASKED,
			configuration: () => ({
				enable: "yes",
				severity: { flag: "fatal", "no-such-rule": "off" },
				files: [17],
				colour: 1,
			}),
		},
		async (client) => {
			client.open("file:///drafts/a.cyd", "cyd", DRAFT);
			assert.ok((await codes(client, "file:///drafts/a.cyd")).some((code) => code.startsWith("flag-")));
			await client.log(/cydlint\.enable must be true or false, not "yes"/);
			await client.log(/cydlint\.severity\.flag must be error, warning, info or off, not "fatal"/);
			await client.log(/cydlint\.severity\.no-such-rule is no rule or group/);
			await client.log(/cydlint\.files\[0\] must be a language id or glob, not 17/);
			await client.log(/cydlint\.colour is no setting/);
		},
	);
});

test("a client that says it can be asked but answers with null or an error gets the defaults", async () => {
	for (const answer of [
		() => null,
		() => {
			throw new Error("not today");
		},
	]) {
		await withClient({ capabilities: ASKED, configuration: answer }, async (client) => {
			client.open("file:///drafts/a.cyd", "cyd", DRAFT);
			assert.ok((await codes(client, "file:///drafts/a.cyd")).length > 0);
		});
	}
});

test("files chooses by language id and by glob, and leaves out what ! names", async () => {
	await withClient(
		{
			capabilities: ASKED,
			configuration: () => ({ files: ["cyd", "**/{filings,drafts}/*.md", "!**/old/**"] }),
		},
		async (client) => {
			const markdown = "---\nform: 20-F\nperiod: 2025-12-31\n---\n\n## Item 16K. Cybersecurity\n\nWe have a plan.\n";
			const found = async (uri: string, language: string, text: string): Promise<boolean> => {
				client.open(uri, language, text);
				return (await codes(client, uri)).length > 0;
			};
			assert.equal(await found("file:///x/a.cyd", "cyd", DRAFT), true);
			assert.equal(await found("file:///x/old/a.cyd", "cyd", DRAFT), false);
			assert.equal(await found("file:///x/drafts/a%20b.md", "markdown", markdown), true);
			assert.equal(await found("file:///x/notes/a.md", "markdown", markdown), false);
		},
	);
});
