import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { DIST, PULLS, withClient } from "./client.ts";
import { DRAFT } from "./drafts.ts";

const SERVER = `${DIST}/server.cjs`;

test("shutdown and exit end with 0", async () => {
	await withClient({ capabilities: PULLS }, async (client) => {
		client.open("file:///drafts/a.cyd", "cyd", DRAFT);
		await client.stop();
	});
});

test("exit without shutdown ends with 1", async () => {
	await withClient({ capabilities: PULLS }, async (client) => {
		const exited = once(client.process, "exit");
		await client.connection.sendNotification("exit");
		assert.deepEqual(await exited, [1, null]);
	});
});

test("the server ends when its client goes away", async () => {
	await withClient({ capabilities: PULLS }, async (client) => {
		const exited = once(client.process, "exit");
		client.process.stdin?.end();
		assert.deepEqual(await exited, [1, null]);
	});
});

test("a killed server leaves nothing that keeps the next from starting", async () => {
	await withClient({ capabilities: PULLS }, async (client) => {
		client.open("file:///drafts/a.cyd", "cyd", DRAFT);
		const exited = once(client.process, "exit");
		client.process.kill("SIGKILL");
		assert.deepEqual(await exited, [null, "SIGKILL"]);
	});
	await withClient({ capabilities: PULLS }, async (client) => {
		client.open("file:///drafts/a.cyd", "cyd", DRAFT);
		assert.equal((await client.pull("file:///drafts/a.cyd")).kind, "full");
	});
});

/** A message as it goes over the wire. */
function message(content: object): string {
	const json = JSON.stringify({ jsonrpc: "2.0", ...content });
	return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
}

const INITIALIZE = { method: "initialize", params: { processId: null, rootUri: null, capabilities: PULLS } };

/** Writes to a fresh server, `exit` after the answer to `last`, and gives the answers: id, and the error's code or `ok`. */
async function answersTo(chunks: Iterable<string>, last: number): Promise<[number, number | "ok"][]> {
	const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
	for (const chunk of chunks) child.stdin.write(chunk);
	let written = "";
	child.stdout.on("data", (chunk) => {
		written += chunk;
		if (written.includes(`"id":${last}`)) child.stdin.write(message({ method: "exit" }));
	});
	const [code] = await once(child, "close");
	assert.equal(code, 0);
	// Whatever else were written there would break the client's reading.
	const messages = written.split(/Content-Length: \d+\r\n\r\n/);
	assert.equal(messages.shift(), "");
	const answers = messages.map((json) => JSON.parse(json)).filter((answer) => "id" in answer);
	return answers.map(({ id, error }) => [id, error?.code ?? "ok"]);
}

test("several messages in one chunk, and one message in many, are read alike", async () => {
	const all =
		message({ id: 1, ...INITIALIZE }) +
		message({ method: "initialized", params: {} }) +
		message({ id: 2, method: "no/such/method" }) +
		message({ id: 3, method: "shutdown" });
	const chunks = Array.from({ length: Math.ceil(all.length / 7) }, (_, i) => all.slice(7 * i, 7 * i + 7));
	assert.deepEqual(await answersTo(chunks, 3), [
		[1, "ok"],
		[2, -32601],
		[3, "ok"],
	]);
});

test("what is asked before initialize, after shutdown, or twice is refused; what is told then is dropped", async () => {
	const textDocument = { uri: "file:///drafts/a.cyd" };
	const hover = { method: "textDocument/hover", params: { textDocument, position: { line: 1, character: 1 } } };
	const open = {
		method: "textDocument/didOpen",
		params: { textDocument: { ...textDocument, languageId: "cyd", version: 1, text: DRAFT } },
	};
	const pull = { method: "textDocument/diagnostic", params: { textDocument } };
	const sent = [
		{ id: 1, ...hover },
		{ id: 2, method: "no/such/method" },
		{ id: 3, method: "shutdown" },
		open,
		{ id: 4, ...INITIALIZE },
		{ method: "initialized", params: {} },
		{ id: 5, ...INITIALIZE },
		{ id: 6, ...pull },
		{ id: 7, method: "shutdown" },
		{ id: 8, ...hover },
		{ id: 9, method: "shutdown" },
		{ id: 10, ...INITIALIZE },
	];
	assert.deepEqual(
		(await answersTo(sent.map(message), 10)).sort(([a], [b]) => a - b),
		[
			[1, -32002],
			[2, -32002],
			[3, -32002],
			[4, "ok"],
			[5, -32600],
			[6, "ok"],
			[7, "ok"],
			[8, -32600],
			[9, -32600],
			[10, -32600],
		],
	);
});

test("without a transport, or with one that opens a socket, it says what it takes and ends with 2", () => {
	for (const transport of [[], ["--socket=4711"], ["--stdio", "--pipe=/nowhere"], ["--socket", "4711", "--stdio"]]) {
		const { status, stdout, stderr } = spawnSync(process.execPath, [SERVER, ...transport], { encoding: "utf8" });
		assert.equal(status, 2, transport.join(" "));
		assert.equal(stdout, "");
		assert.match(stderr, /--stdio/);
	}
});

test("over Node's own channel it answers too", async () => {
	const child = spawn(process.execPath, [SERVER, "--node-ipc"], { stdio: ["ignore", "pipe", "inherit", "ipc"] });
	child.send({
		jsonrpc: "2.0",
		id: 1,
		method: "initialize",
		params: { processId: null, rootUri: null, capabilities: PULLS },
	});
	const [answer] = await once(child, "message");
	assert.equal(answer.result.serverInfo.name, "cydlint");
	const exited = once(child, "exit");
	child.send({ jsonrpc: "2.0", id: 2, method: "shutdown" });
	child.send({ jsonrpc: "2.0", method: "exit" });
	assert.deepEqual(await exited, [0, null]);
});
