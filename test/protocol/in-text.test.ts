import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ClientCapabilities, CodeLens, InlayHint } from "vscode-languageserver/node";
import { CodeLensRequest, InlayHintRequest } from "vscode-languageserver/node";
import type { Client } from "./client.ts";
import { PULLS, withClient } from "./client.ts";
import { DRAFT, MENDING, positionOf, UNRELATED_MARKDOWN } from "./drafts.ts";

const URI = "file:///drafts/in-text.cyd";
const MENDED = DRAFT.replace("These processes are", `${MENDING}These processes are`);
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 1_000, character: 0 } };
const KNOWS: ClientCapabilities = {
	...PULLS,
	workspace: { configuration: true, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
	experimental: { commands: ["cydlint.showPlaces", "cydlint.showChecklist"] },
};

const lensesOf = ({ connection }: Client, uri = URI) =>
	connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } }) as Promise<CodeLens[] | null>;
const hintsOf = ({ connection }: Client, range = WHOLE) =>
	connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: URI }, range }) as Promise<InlayHint[] | null>;

/** Titles of the lenses at the line that holds a text, after its first place. */
function at(lenses: readonly CodeLens[] | null, text: string, needle: string): readonly string[] {
	const { line } = positionOf(text, needle);
	return (lenses ?? []).filter(({ range }) => range.start.line === line).map(({ command }) => command?.title ?? "");
}

const ENGAGED = "|Cybersecurity Risk Management Third Party Engaged [Flag]";

describe("code lenses", () => {
	test("say above the Item, its sections and each fact how it stands", async () => {
		await withClient({ capabilities: KNOWS }, async (client) => {
			client.open(URI, "cyd", DRAFT);
			const lenses = await lensesOf(client);
			assert.deepEqual(at(lenses, DRAFT, ENGAGED), ["unsupported: no sentence"]);
			assert.deepEqual(at(lenses, DRAFT, "|Cybersecurity Risk Management Processes Integrated [Flag]"), [
				"consistent: 1 sentence",
			]);
			assert.match(at(lenses, DRAFT, "ITEM 16K").join(), /^\d of 13 answered, \d errors?, \d+ warnings?/);
			assert.match(at(lenses, DRAFT, "Governance\nOur").join(), /^\d of 8 answered; silent: .*; \d more open$/);
			client.open("file:///drafts/mended.cyd", "cyd", MENDED);
			const mended = await lensesOf(client, "file:///drafts/mended.cyd");
			assert.match(at(mended, MENDED, ENGAGED).join(), /^consistent: \d sentences?$/);
			const [lens] = (mended ?? []).filter(({ command }) => command?.title.startsWith("consistent"));
			assert.equal(lens?.command?.command, "cydlint.showPlaces");
			assert.equal(lens.command.arguments?.[0], "file:///drafts/mended.cyd");
		});
	});
	test("name no command that the client does not have, and are none in other files", async () => {
		await withClient({ capabilities: PULLS }, async (client) => {
			client.open(URI, "cyd", DRAFT);
			const lenses = (await lensesOf(client)) ?? [];
			assert.ok(lenses.length > 3);
			for (const { command } of lenses) assert.equal(command?.command, "");
			client.open("file:///drafts/other.md", "markdown", UNRELATED_MARKDOWN);
			assert.equal(await lensesOf(client, "file:///drafts/other.md"), null);
		});
	});
	test("are not heaped on one line", async () => {
		await withClient({ capabilities: PULLS }, async (client) => {
			const fact = (name: string) =>
				`<ix:nonNumeric name="cyd:${name}" contextRef="c" format="ixt:fixed-true">We do.</ix:nonNumeric>`;
			const names = ["IntegratedFlag", "ThirdPartyEngagedFlag"].flatMap((it) =>
				Array(9).fill(`CybersecurityRiskManagementProcesses${it}`.replace("ProcessesThird", "Third")),
			);
			const html = `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:cyd="http://xbrl.sec.gov/cyd/2025"><body><p>Item 1C. Cybersecurity</p><p>${names.map(fact).join(" ")}</p></body></html>`;
			client.open("file:///drafts/line.htm", "html", html);
			assert.equal((await lensesOf(client, "file:///drafts/line.htm"))?.length, 3);
		});
	});
});

describe("what stands in the text", () => {
	test("follows settings: no lenses where they are switched off, evidence marked where it is wanted", async () => {
		let shown = { codeLens: true, evidenceHints: false };
		const refreshed: string[] = [];
		await withClient({ capabilities: KNOWS, configuration: () => shown }, async (client) => {
			for (const method of ["workspace/codeLens/refresh", "workspace/inlayHint/refresh"])
				client.connection.onRequest(method, () => {
					refreshed.push(method);
					return null;
				});
			client.open(URI, "cyd", MENDED);
			assert.ok((await lensesOf(client))?.length);
			assert.equal(await hintsOf(client), null);
			shown = { codeLens: false, evidenceHints: true };
			await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
			const hints = await hintsOf(client);
			assert.equal(await lensesOf(client), null);
			assert.deepEqual(refreshed, ["workspace/codeLens/refresh", "workspace/inlayHint/refresh"]);
			const { line, character } = positionOf(MENDED, MENDING, MENDING.trimEnd().length);
			const hint = hints?.find(({ position }) => position.line === line && position.character === character);
			assert.match(String(hint?.label), /(?:^|, )\(b\)\(1\)\(ii\)(?:,|$)/);
			assert.match(String(hint?.tooltip), /^Form 20-F Item 16K\(b\)\(1\)\(ii\), .*: this sentence affirms\.$/m);
			assert.deepEqual(await hintsOf(client, { start: WHOLE.start, end: { line: 3, character: 0 } }), []);
		});
	});
});
