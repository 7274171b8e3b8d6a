import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ClientCapabilities, FullDocumentDiagnosticReport } from "vscode-languageserver/node";
import { lint } from "../../server/src/lint.ts";
import { BASELINE_NAME, baselineText } from "../../server/src/settings/baseline-file.ts";
import { baselineOf } from "../../server/src/waivers/baseline.ts";
import { contentsOf } from "../../server/src/waivers/contents.ts";
import type { Client, ClientOptions } from "./client.ts";
import { PULLS, withClient } from "./client.ts";
import { DRAFT, positionOf } from "./drafts.ts";

const WATCHES: ClientCapabilities = {
	...PULLS,
	workspace: {
		diagnostics: { refreshSupport: true },
		didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
	},
};

/** A folder with a config file that can be written again, and a draft in it that the editor has open. */
function project(t: TestContext) {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), "cydlint-")));
	t.after(() => rmSync(folder, { recursive: true }));
	const file = join(folder, ".cydlint.json");
	return {
		config: pathToFileURL(file).href,
		draft: pathToFileURL(join(folder, "a draft.cyd")).href,
		write: (text: string) => writeFileSync(file, text),
		remove: () => rmSync(file),
	};
}

async function flagged(client: Client, uri: string): Promise<boolean> {
	const { items } = (await client.pull(uri)) as FullDocumentDiagnosticReport;
	assert.ok(items.length > 0);
	return items.some(({ code }) => String(code).startsWith("flag-"));
}

function tellChange(client: Client, uri: string): Promise<void> {
	return client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
}

const run = (options: Partial<ClientOptions>, use: (client: Client) => Promise<void>) =>
	withClient({ capabilities: WATCHES, ...options }, use);

test("a config file beside or above a draft holds for it, and a change holds at once", async (t) => {
	const { draft, config, write, remove } = project(t);
	write('{ "severity": { "flag": "off" } }');
	let refreshes = 0;
	await run({ onRefresh: () => refreshes++ }, async (client) => {
		client.open(draft, "cyd", DRAFT);
		assert.equal(await flagged(client, draft), false);
		remove();
		await tellChange(client, config);
		assert.equal(await flagged(client, draft), true);
		write('{ "ignore": ["*.cyd"] }');
		await tellChange(client, config);
		assert.deepEqual(((await client.pull(draft)) as FullDocumentDiagnosticReport).items, []);
		assert.equal(refreshes, 2);
	});
});

test("the client is asked to watch each folder from the draft to the root, once", async (t) => {
	const { draft, config } = project(t);
	await run({}, async (client) => {
		const patterns = (): { baseUri: string; pattern: string }[] =>
			client.registered
				.filter(({ method }) => method === "workspace/didChangeWatchedFiles")
				.flatMap(({ registerOptions }) => registerOptions.watchers)
				.map(({ globPattern }) => globPattern);
		client.open(draft, "cyd", DRAFT);
		await client.pull(draft);
		client.open(config.replace(".cydlint.json", "b.cyd"), "cyd", DRAFT);
		await client.pull(config.replace(".cydlint.json", "b.cyd"));
		const bases = patterns().map(({ baseUri }) => baseUri);
		assert.equal(bases[0], config.slice(0, config.lastIndexOf("/")));
		assert.equal(bases.at(-1), "file:///");
		assert.equal(new Set(bases).size, bases.length, "none twice");
		assert.ok(patterns().every(({ pattern }) => pattern === "{.cydlint.json,.cydlint.jsonc,.cydlint-baseline.json}"));
	});
});

test("what stood when the baseline was taken is not told again, in the editor as on the command line", async (t) => {
	const { draft, config } = project(t);
	const baseline = config.replace(".cydlint.json", BASELINE_NAME);
	const { findings, judgement } = lint(DRAFT, { path: "a draft.cyd" });
	const taken = baselineOf(findings, contentsOf(judgement, DRAFT));
	writeFileSync(fileURLToPath(baseline), baselineText(new Map([["a draft.cyd", taken]])));
	await run({}, async (client) => {
		client.open(draft, "cyd", DRAFT);
		const items = async () => ((await client.pull(draft)) as FullDocumentDiagnosticReport).items;
		assert.deepEqual(await items(), []);
		const promise = "Our plants are fully protected against attacks.\n";
		client.edit(draft, 2, positionOf(DRAFT, "Governance"), positionOf(DRAFT, "Governance"), promise);
		assert.deepEqual(
			(await items()).map(({ code }) => code),
			["wording-absolute"],
		);
		writeFileSync(fileURLToPath(baseline), "{");
		await tellChange(client, baseline);
		assert.ok((await items()).length > 1, "a broken one silences nothing");
		const { diagnostics } = await client.push(({ uri, diagnostics: told }) => uri === baseline && told.length > 0);
		assert.match(String(diagnostics[0]?.message), /^is no JSON .*; nothing in it holds$/);
	});
});

test("what is wrong in it shows in it, until it is mended", async (t) => {
	const { draft, config, write } = project(t);
	write('{\n\t"severity": { "wordng": "off" }\n}\n');
	await run({}, async (client) => {
		client.open(draft, "cyd", DRAFT);
		await client.pull(draft);
		const { diagnostics } = await client.push(({ uri }) => uri === config);
		assert.deepEqual(
			diagnostics.map(({ range, message, severity }) => ({ range, message, severity })),
			[
				{
					range: { start: { line: 1, character: 15 }, end: { line: 1, character: 30 } },
					message: "severity.wordng is no rule or group; did you mean wording?",
					severity: 1,
				},
			],
		);
		write("{}");
		await tellChange(client, config);
		await client.pull(draft);
		await client.push(({ uri, diagnostics: left }) => uri === config && left.length === 0, client.pushed.length - 1);
	});
});

test("a client that watches no files has it read anew when a draft is opened", async (t) => {
	const { draft, write } = project(t);
	await run({ capabilities: PULLS }, async (client) => {
		client.open(draft, "cyd", DRAFT);
		assert.equal(await flagged(client, draft), true);
		write('{ "severity": { "flag": "off" } }');
		client.close(draft);
		client.open(draft, "cyd", DRAFT);
		assert.equal(await flagged(client, draft), false);
	});
});

test("in a folder that is not trusted, and for a document that is no file, none is read", async (t) => {
	const { draft, write } = project(t);
	write('{ "severity": { "flag": "off" } }');
	await run({ initializationOptions: { trusted: false } }, async (client) => {
		client.open(draft, "cyd", DRAFT);
		assert.equal(await flagged(client, draft), true);
		assert.deepEqual(client.logged, [], "trust is no setting that could be wrong");
	});
	await run({}, async (client) => {
		const virtual = draft.replace("file:", "vscode-vfs:");
		client.open(virtual, "cyd", DRAFT);
		assert.equal(await flagged(client, virtual), true);
	});
});
