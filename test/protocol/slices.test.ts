import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { FullDocumentDiagnosticReport } from "vscode-languageserver/node";
import { CancellationTokenSource, DocumentDiagnosticRequest, LSPErrorCodes } from "vscode-languageserver/node";
import { report } from "../../bench/texts/report.ts";
import { HOSTILE } from "../support/hostile.ts";
import type { Client } from "./client.ts";
import { PULLS, startClient } from "./client.ts";
import { DRAFT, flagFinding, positionOf } from "./drafts.ts";

/** Reading it takes many slices on any machine. */
const REPORT = report({ bytes: 10_000_000, lines: "few" });
const SMALL = "file:///drafts/small.cyd";

let client: Client;
let count = 0;
const fresh = (): string => `file:///drafts/large-${++count}.htm`;
const START = { line: 0, character: 0 };

before(async () => {
	client = await startClient({ capabilities: PULLS });
	client.open(SMALL, "cyd", DRAFT);
	await client.pull(SMALL);
});
after(async () => {
	await client.stop();
});

/** The names of what is asked, in the order in which the answers come. */
async function order(asked: Readonly<Record<string, Promise<unknown>>>): Promise<readonly string[]> {
	const answered: string[] = [];
	await Promise.all(
		Object.entries(asked).map(([name, answer]) =>
			answer.then(
				() => answered.push(name),
				() => answered.push(`${name} refused`),
			),
		),
	);
	return answered;
}

test("while a report of 10 MB is read, a hover elsewhere and a hover in it are answered", async () => {
	const uri = fresh();
	client.open(uri, "html", REPORT);
	const inside = client.hover(uri, START);
	const answered = await order({
		report: client.pull(uri),
		elsewhere: client.hover(SMALL, positionOf(DRAFT, "These processes are integrated")),
		inside,
	});
	assert.equal(answered.length, 3);
	assert.equal(answered.at(-1), "report");
	assert.equal(await inside, null, "nothing is known of it yet, and nothing is made up");
	client.close(uri);
});

test("a request that is taken back is answered at once", async () => {
	const uri = fresh();
	client.open(uri, "html", REPORT);
	const source = new CancellationTokenSource();
	const taken = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, source.token);
	const other = client.pull(uri);
	setTimeout(() => source.cancel(), 50);
	const answered = await order({ taken, other });
	assert.deepEqual(answered, ["taken refused", "other"]);
	client.close(uri);
});

test("a key while it is read makes what was asked before stale, and the newest text is what is answered for", async () => {
	const uri = fresh();
	client.open(uri, "html", REPORT);
	const stale = client.pull(uri);
	const code = stale.then(
		() => "answered",
		(error: { code?: number }) => error.code,
	);
	// The comment takes the whole report away.
	client.edit(uri, 2, START, START, "<!--");
	const empty = (await client.pull(uri)) as FullDocumentDiagnosticReport;
	assert.equal(await code, LSPErrorCodes.ServerCancelled);
	assert.deepEqual(empty.items, []);
	client.edit(uri, 3, START, { line: 0, character: 4 }, "");
	const again = (await client.pull(uri)) as FullDocumentDiagnosticReport;
	assert.ok(again.items.length > 0);
	client.close(uri);
	assert.ok(flagFinding(((await client.pull(SMALL)) as FullDocumentDiagnosticReport).items));
});

/** Hovers elsewhere while a text is read: how many, and the longest wait as a share of the whole time. */
async function hovers(text: string): Promise<{ readonly count: number; readonly longest: number }> {
	const uri = fresh();
	const begin = performance.now();
	client.open(uri, "html", text);
	let isRead = false;
	const read = client.pull(uri).then(() => {
		isRead = true;
	});
	const waits: number[] = [];
	while (!isRead) {
		const asked = performance.now();
		await client.hover(SMALL, positionOf(DRAFT, "These processes are integrated"));
		waits.push(performance.now() - asked);
	}
	await read;
	client.close(uri);
	// The first waits for the text itself to arrive. On a machine that is slow all the rest is slow alike.
	return { count: waits.length, longest: Math.max(...waits.slice(1, -1)) / (performance.now() - begin) };
}

/** What else the machine does may hold up one hover of a round; a step that is too long holds up one of each. */
const ROUNDS = 5;

for (const what of ["continuations inside their own fact", "hidden flags, each shown"]) {
	test(`while a draft is read with ${what}, hovers elsewhere do not wait for it`, async () => {
		const { of, size } = HOSTILE[what] ?? assert.fail();
		const text = of(20 * size);
		let longest = 1;
		for (let round = 0; round < ROUNDS && longest > 0.2; round++) {
			const { count, longest: share } = await hovers(text);
			if (count > 10) longest = Math.min(longest, share);
		}
		assert.ok(longest <= 0.2, `a hover waited ${(100 * longest).toFixed(0)} % of the time that reading took`);
	});
}
