import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { FullDocumentDiagnosticReport } from "vscode-languageserver/node";
import {
	CancellationTokenSource,
	DiagnosticSeverity,
	DocumentDiagnosticRequest,
	LSPErrorCodes,
} from "vscode-languageserver/node";
import type { Client } from "./client.ts";
import { PULLS, startClient, withClient } from "./client.ts";
import {
	DRAFT,
	flagFinding,
	MENDING,
	messageOf,
	positionOf,
	textAt,
	UNRELATED_HTML,
	UNRELATED_MARKDOWN,
} from "./drafts.ts";

let client: Client;
let count = 0;
const fresh = (extension = "cyd"): string => `file:///drafts/pull-${++count}.${extension}`;

before(async () => {
	client = await startClient({ capabilities: PULLS });
});
after(async () => {
	await client.stop();
	assert.deepEqual(client.pushed, [], "a client that pulls gets no pushes");
});

test("the server offers pull diagnostics under its name", () => {
	assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
		identifier: "cydlint",
		interFileDependencies: false,
		workspaceDiagnostics: false,
	});
	assert.equal(client.initialized.serverInfo?.name, "cydlint");
	assert.match(client.initialized.serverInfo?.version ?? "", /^\d+\.\d+\.\d+/);
});

test("an open draft has findings, with source, rule, page and severity", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	const report = full(await client.pull(uri));
	assert.ok(report.resultId);
	const flag = flagFinding(report.items);
	assert.ok(flag, "a finding on the flag");
	assert.equal(flag.source, "cydlint");
	const page = readFileSync(new URL(flag.codeDescription?.href ?? ""), "utf8");
	assert.ok(page.startsWith(`# ${flag.code}\n`), "the link is to the page's file");
	assert.match(messageOf(flag), /\(b\)\(1\)\(ii\)/);
	for (const { severity, range } of report.items) {
		assert.ok(severity !== undefined && severity <= DiagnosticSeverity.Information);
		assert.ok(range.end.line > range.start.line || range.end.character > range.start.character);
	}
});

test("errors come before warnings, warnings before notes", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT.replace(/^Our board of directors.*\n/m, ""));
	const severities = full(await client.pull(uri)).items.map((item) => item.severity ?? 0);
	assert.ok(new Set(severities).size > 1, "findings of different severity");
	assert.deepEqual(severities, severities.toSorted());
});

test("a second pull is answered with unchanged", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	const { resultId } = full(await client.pull(uri));
	assert.deepEqual(await client.pull(uri, resultId), { kind: "unchanged", resultId });
});

test("a name of results that the server never gave gets the full list", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	assert.ok(full(await client.pull(uri, "other-run.1")).items.length > 0);
});

test("an edit that mends the draft takes the finding away, and taking it back brings it again", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	const before = full(await client.pull(uri));
	const at = positionOf(DRAFT, "These processes are integrated");
	client.edit(uri, 2, at, at, MENDING);
	const mended = full(await client.pull(uri, before.resultId));
	assert.notEqual(mended.resultId, before.resultId);
	assert.ok(flagFinding(before.items));
	assert.equal(flagFinding(mended.items), undefined);
	client.edit(uri, 3, at, { ...at, character: at.character + MENDING.length }, "");
	const back = full(await client.pull(uri, mended.resultId));
	assert.deepEqual(back.items, before.items);
});

test("an edit that changes no finding is answered with unchanged", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	const { resultId } = full(await client.pull(uri));
	const at = positionOf(DRAFT, "our overall", 3);
	client.edit(uri, 2, at, at, " whole");
	assert.equal((await client.pull(uri, resultId)).kind, "unchanged");
});

test("findings move with what stands before them", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	const before = flagFinding(full(await client.pull(uri)).items);
	const at = positionOf(DRAFT, "Governance\nOur");
	client.edit(uri, 2, at, at, "Oversight and\n");
	const moved = flagFinding(full(await client.pull(uri)).items);
	assert.equal(moved?.range.start.line, (before?.range.start.line ?? 0) + 1);
	assert.equal(moved?.range.start.character, before?.range.start.character);
});

test("a request that is taken back ends as cancelled, never as an empty list", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	const { sent } = await client.together(() => {
		const source = new CancellationTokenSource();
		const request = client.connection.sendRequest(
			DocumentDiagnosticRequest.type,
			{ textDocument: { uri } },
			source.token,
		);
		source.cancel();
		return { refused: assert.rejects(request, { code: LSPErrorCodes.RequestCancelled }) };
	});
	await sent.refused;
	assert.ok(full(await client.pull(uri)).items.length > 0, "the next request is answered");
});

test("a request that the text has overtaken asks to be sent again, and the last one is answered", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT);
	const at = positionOf(DRAFT, "These processes are");
	const { sent } = await client.together(() => {
		const overtaken = assert.rejects(client.pull(uri), {
			code: LSPErrorCodes.ServerCancelled,
			data: { retriggerRequest: true },
		});
		client.edit(uri, 2, at, at, MENDING);
		return { overtaken, last: client.pull(uri) };
	});
	await sent.overtaken;
	assert.equal(flagFinding(full(await sent.last).items), undefined, "the last text counts");
});

test("a finding shows the places that back it", async () => {
	const uri = fresh();
	const contradiction = DRAFT.replace("Third Party Engaged [Flag]\n|true", "Third Party Engaged [Flag]\n|false");
	const text = contradiction.replace("These processes are", `${MENDING}These processes are`);
	client.open(uri, "cyd", text);
	const flag = flagFinding(full(await client.pull(uri)).items);
	const places = flag?.relatedInformation ?? [];
	assert.ok(places.length > 0, "places");
	assert.ok(places.every((place) => place.location.uri === uri));
	assert.ok(places.some((place) => textAt(text, place.location.range).includes("outside assessors")));
});

test("what is no disclosure has no findings", async () => {
	for (const [extension, language, text] of [
		["html", "html", UNRELATED_HTML],
		["md", "markdown", UNRELATED_MARKDOWN],
		["cyd", "cyd", ""],
	] as const) {
		const uri = fresh(extension);
		client.open(uri, language, text);
		assert.deepEqual(full(await client.pull(uri)).items, [], language);
	}
});

test("a document that is not open, or no longer, has an empty report", async () => {
	const uri = fresh();
	assert.deepEqual(await client.pull(uri), { kind: "full", items: [] });
	client.open(uri, "cyd", DRAFT);
	assert.ok(full(await client.pull(uri)).items.length > 0);
	client.close(uri);
	assert.deepEqual(await client.pull(uri), { kind: "full", items: [] });
});

test("reopened under the same version with another text, it is read anew", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT, 7);
	assert.ok(flagFinding(full(await client.pull(uri)).items));
	client.close(uri);
	client.open(uri, "cyd", DRAFT.replace("These processes are", `${MENDING}These processes are`), 7);
	assert.equal(flagFinding(full(await client.pull(uri)).items), undefined);
});

test("a version number that comes twice does not bring back what was found before", async () => {
	const uri = fresh();
	client.open(uri, "cyd", DRAFT, 7);
	assert.ok(flagFinding(full(await client.pull(uri)).items));
	const at = positionOf(DRAFT, "These processes are integrated");
	client.edit(uri, 7, at, at, MENDING);
	assert.equal(flagFinding(full(await client.pull(uri)).items), undefined);
	client.edit(uri, 3, at, { ...at, character: at.character + MENDING.length }, "");
	assert.ok(flagFinding(full(await client.pull(uri)).items), "nor one that goes back");
	// While the answer to the last one is still worked out.
	const { sent } = await client.together(() => {
		const first = client.pull(uri);
		client.edit(uri, 3, at, at, MENDING);
		return [first.catch(() => undefined), client.pull(uri)] as const;
	});
	const last = await sent[1];
	assert.ok(last.kind === "full" && flagFinding(last.items) === undefined);
});

test("edits outside the text and of unknown documents do no harm", async () => {
	const uri = fresh();
	client.edit(uri, 1, { line: 0, character: 0 }, { line: 0, character: 0 }, "nobody opened this");
	client.open(uri, "cyd", DRAFT);
	client.edit(uri, 2, { line: 9_999, character: 0 }, { line: 99_999, character: 5 }, "\n");
	client.edit(uri, 3, { line: 0, character: 99_999 }, { line: 0, character: 0 }, "|");
	client.close(fresh());
	assert.ok(flagFinding(full(await client.pull(uri)).items));
});

function full(report: { readonly kind: string }): FullDocumentDiagnosticReport {
	assert.equal(report.kind, "full");
	return report as FullDocumentDiagnosticReport;
}

test("a client that shows the pages itself gets links that it can tell", async () => {
	const initializationOptions = { rulePages: "shown-here:/rules/" };
	await withClient({ capabilities: PULLS, initializationOptions }, async (other) => {
		const uri = fresh();
		other.open(uri, "cyd", DRAFT);
		const { items } = full(await other.pull(uri));
		assert.ok(items.length > 0);
		for (const { code, codeDescription } of items) assert.equal(codeDescription?.href, `shown-here:/rules/${code}.md`);
		assert.deepEqual(other.logged, [], "it is no setting that would be unknown");
	});
});
