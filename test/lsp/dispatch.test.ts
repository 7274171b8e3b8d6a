import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CancellationToken } from "vscode-languageserver";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Current, Nothing } from "../../server/src/lsp/current.ts";
import type { RequestRow } from "../../server/src/lsp/define-request.ts";
import { RETRY, WAIT } from "../../server/src/lsp/define-request.ts";
import { createDispatcher } from "../../server/src/lsp/dispatch.ts";
import { OpenDocument } from "../../server/src/lsp/open-documents.ts";
import { REQUESTS } from "../../server/src/lsp/requests.ts";
import { settingsFor } from "../../server/src/settings/for-draft.ts";

const SETTINGS = settingsFor({ path: "/a.md" }, undefined);
const document = new OpenDocument("file:///a.md", "markdown", 1, "text");
const CURRENT: Current = {
	document,
	entry: {
		version: 1,
		result: { findings: [], waived: [], failures: [] },
		settings: SETTINGS,
		items: [],
		resultId: "1",
	},
};
const TOKEN = { isCancellationRequested: false } as CancellationToken;
const ROW: RequestRow<{ readonly textDocument: { readonly uri: string } }, string> = {
	capability: () => ({}),
	answer: ({ document: { uri } }) => `answer on ${uri}`,
	unknown: "unknown",
	stale: "stale",
	reading: "reading",
};

/** What is answered by a row, where the result comes to this, after so many milliseconds. */
function served(
	coming: Current | Nothing,
	more: Partial<typeof ROW> = {},
	{ after = 0, isReading = false, log = (_: string): void => {} } = {},
): Promise<string> {
	const dispatcher = createDispatcher({
		current: { of: () => new Promise((resolve) => setTimeout(resolve, after, coming)), arrived: () => {} },
		isReading: () => isReading,
		client: () => ({}),
		log,
	});
	return dispatcher.serve("test/it", { ...ROW, ...more }, { textDocument: { uri: document.uri } }, TOKEN);
}

async function codeOf(answer: Promise<string>): Promise<number> {
	try {
		return assert.fail(`an error, not ${await answer}`);
	} catch (error) {
		assert.ok(error instanceof ResponseError, String(error));
		return error.code;
	}
}

describe("a request", () => {
	it("is answered from a current result", async () => {
		assert.equal(await served(CURRENT), "answer on file:///a.md");
	});

	it("about a document that is not open gets what its row has for that", async () => {
		assert.equal(await served("unknown"), "unknown");
	});

	it("that the text has overtaken gets the row's answer, or is asked to come again", async () => {
		assert.equal(await served("stale"), "stale");
		assert.equal(await codeOf(served("stale", { stale: RETRY })), LSPErrorCodes.ServerCancelled);
	});

	it("that was taken back ends as cancelled, whatever its row says", async () => {
		assert.equal(await codeOf(served("cancelled")), LSPErrorCodes.RequestCancelled);
	});

	it("does not wait for a text that is being read, unless its row waits", async () => {
		const slow = { after: 200, isReading: true };
		assert.equal(await served(CURRENT, {}, slow), "reading");
		assert.equal(await served(CURRENT, { reading: WAIT }, slow), "answer on file:///a.md");
		assert.equal(await served(CURRENT, {}, { ...slow, isReading: false }), "answer on file:///a.md");
	});

	it("whose answer throws is as one without, and is told in the log", async () => {
		const logged: string[] = [];
		const throws = () => {
			throw new Error("no\nwords");
		};
		const log = (message: string): void => void logged.push(message);
		assert.equal(await served(CURRENT, { answer: throws }, { log }), "stale");
		await codeOf(served(CURRENT, { answer: throws, stale: RETRY }, { log }));
		assert.deepEqual(logged, Array(2).fill("test/it failed on file:///a.md: no words"));
	});
});

describe("the table of requests", () => {
	it("has each method once", () => {
		const methods = REQUESTS.map(({ method }) => method);
		assert.deepEqual(methods, [...new Set(methods)]);
	});

	it("announces to a client that can do all, each row something, and no two the same but those that go together", () => {
		const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
		const all = { textDocument: { diagnostic: {}, codeAction, rename: { prepareSupport: true } } };
		const announced = REQUESTS.map((row) => Object.keys(row.capability(all)));
		assert.ok(announced.every((keys) => keys.length > 0));
		const twice = announced.flat().filter((key, at, keys) => keys.indexOf(key) !== at);
		assert.deepEqual([...new Set(twice)].sort(), ["experimental", "renameProvider"]);
	});
});
