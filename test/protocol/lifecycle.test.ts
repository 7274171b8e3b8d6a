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

test("several messages in one chunk, and one message in many, are read alike", async () => {
	const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
	const message = (content: object): string => {
		const json = JSON.stringify({ jsonrpc: "2.0", ...content });
		return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
	};
	const all =
		message({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: PULLS } }) +
		message({ method: "initialized", params: {} }) +
		message({ id: 2, method: "no/such/method" }) +
		message({ id: 3, method: "shutdown" });
	for (let at = 0; at < all.length; at += 7) child.stdin.write(all.slice(at, at + 7));
	let written = "";
	child.stdout.on("data", (chunk) => {
		written += chunk;
		if (written.includes('"id":3')) child.stdin.write(message({ method: "exit" }));
	});
	const [code] = await once(child, "close");
	assert.equal(code, 0);
	// Whatever else were written there would break the client's reading.
	const messages = written.split(/Content-Length: \d+\r\n\r\n/);
	assert.equal(messages.shift(), "");
	const answers = messages.map((json) => JSON.parse(json)).filter((answer) => "id" in answer);
	assert.deepEqual(
		answers.map(({ id, error }) => [id, error?.code ?? "ok"]),
		[
			[1, "ok"],
			[2, -32601],
			[3, "ok"],
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
