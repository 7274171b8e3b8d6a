import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { paragraph, run, wordFile } from "../support/word.ts";
import type { ClientOptions } from "./client.ts";
import { DIST, PULLS, withClient } from "./client.ts";
import { DRAFT, positionOf } from "./drafts.ts";

const PROBE = fileURLToPath(new URL("probe.cjs", import.meta.url));
/** Modules of Node that reach a network or another process over a socket. */
const REACHING = ["net", "tls", "http", "https", "http2", "dgram", "dns", "inspector"];

let folder: string;
before(() => {
	folder = mkdtempSync(join(tmpdir(), "cydlint-trace-"));
	writeFileSync(join(folder, "draft.cyd"), DRAFT);
	const word = join(folder, "draft.docx");
	const { stderr } = spawnSync(process.execPath, [
		`${DIST}/cydlint.cjs`,
		"export",
		join(folder, "draft.cyd"),
		"-o",
		word,
	]);
	assert.ok(existsSync(word), String(stderr));
	writeFileSync(join(folder, "draft.docx"), wordFile(paragraph(run("Item 1C. Cybersecurity", "<w:b/>"))));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** All that an editor does with a draft. */
async function session(options: Omit<ClientOptions, "capabilities">): Promise<void> {
	await withClient({ capabilities: PULLS, ...options }, async (client) => {
		const uri = "file:///drafts/confidential.cyd";
		client.open(uri, "cyd", DRAFT);
		const report = await client.pull(uri);
		assert.ok(report.kind === "full" && report.items.length > 0);
		assert.ok(await client.hover(uri, positionOf(DRAFT, "Third Party Engaged")));
		client.edit(uri, 2, positionOf(DRAFT, "Governance"), positionOf(DRAFT, "Governance"), "x");
		await client.pull(uri);
		client.close(uri);
	});
}

const COMMANDS = (): string[][] => [
	["lint", join(folder, "draft.cyd")],
	["lint", "--format", "json", folder],
	["import", join(folder, "draft.docx")],
	["report", join(folder, "draft.docx")],
	["lint", "--format", "sarif", join(folder, "draft.docx")],
	["import", join(folder, "draft.docx")],
	["report", join(folder, "draft.cyd")],
	["compare", join(folder, "draft.cyd"), join(folder, "draft.docx")],
	["explain"],
	["--help"],
];

function recorded(name: string): { file: string; attempts: () => string[] } {
	const file = join(folder, name);
	writeFileSync(file, "");
	return { file, attempts: () => readFileSync(file, "utf8").trim().split("\n") };
}

test("the probe sees a connection or a change where there is one", () => {
	const { file, attempts } = recorded("control");
	for (const code of [
		'require("node:net").connect(9, "127.0.0.1")',
		'fetch("http://127.0.0.1:9/")',
		'require("node:http").get("http://127.0.0.1:9/")',
		'require("node:fs").writeFileSync("x", "")',
		'require("node:fs").promises.open("x", "a+")',
		'require("node:fs").openSync("x", require("node:fs").constants.O_WRONLY)',
	]) {
		spawnSync(process.execPath, ["--require", PROBE, "-e", code], {
			env: { ...process.env, CYDLINT_PROBE: file },
		});
	}
	const seen = ["net.Socket.connect", "fetch", "node:http.get", "fs.writeFileSync", "fs.promises.open", "fs.openSync"];
	assert.deepEqual(
		attempts().filter((what) => what !== "loaded"),
		seen,
	);
});

test("the server opens no connection and changes no file", async () => {
	const { file, attempts } = recorded("server");
	await session({ nodeArguments: ["--require", PROBE], environment: { CYDLINT_PROBE: file } });
	assert.deepEqual(attempts(), ["loaded"]);
});

test("the command line opens no connection and changes no file", () => {
	for (const command of COMMANDS()) {
		const { file, attempts } = recorded("cli");
		const { status } = spawnSync(process.execPath, ["--require", PROBE, `${DIST}/cydlint.cjs`, ...command], {
			env: { ...process.env, CYDLINT_PROBE: file },
		});
		assert.ok(status === 0 || status === 1, command.join(" "));
		assert.deepEqual(attempts(), ["loaded"], command.join(" "));
	}
});

test("the bundles load no module that could", () => {
	for (const bundle of ["server.cjs", "cydlint.cjs"]) {
		const code = readFileSync(`${DIST}/${bundle}`, "utf8");
		const loaded = [...code.matchAll(/(?:require|import)\(\s*["'`](?:node:)?([\w/]+)["'`]\s*\)/g)].map((m) => m[1]);
		assert.ok(loaded.includes("util") || loaded.includes("fs"), "the scan finds what is loaded");
		assert.deepEqual(
			loaded.filter((module) => REACHING.includes(module ?? "")),
			[],
			bundle,
		);
		assert.doesNotMatch(code, /\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b|\bEventSource\b/, bundle);
	}
});

const strace = spawnSync("strace", ["-qq", "-e", "trace=%network", "true"]);

/** System calls that reach a network, or that change a file by its name. */
const REACHES = /\b(?:socket|connect|bind|listen|sendto|sendmsg)\(/;
const CHANGES =
	/\b(?:creat|mkdir|mkdirat|rename|renameat2?|unlink|unlinkat|rmdir|link|linkat|symlink|symlinkat|truncate|mknod|mknodat|chmod|fchmodat|chown|lchown|fchownat|utimensat)\(|\bopen(?:at2?)?\(.*\bO_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)\b/;

test("the system sees no socket of either, and no file written", {
	skip: strace.status === 0 ? false : "strace is absent or not permitted",
}, async () => {
	const calls = (file: string): string[] =>
		readFileSync(file, "utf8")
			.split("\n")
			// Node opens the null device where one of its own three streams is missing.
			.filter((line) => (REACHES.test(line) || CHANGES.test(line)) && !line.includes('"/dev/null"'));
	const trace = (file: string): string[] => ["strace", "-f", "-qq", "-e", "trace=%network,%file", "-o", file];
	const run = (name: string, ...args: string[]): string[] => {
		const file = join(folder, `${name}.strace`);
		const [command = "", ...rest] = trace(file);
		spawnSync(command, [...rest, process.execPath, ...args], { cwd: folder });
		return calls(file);
	};
	const connects = 'require("node:net").connect(9, "127.0.0.1").on("error", () => {})';
	assert.match(run("connects", "-e", connects).join("\n"), /connect\(/, "strace sees a connection where there is one");
	const writes = run("writes", "-e", 'require("node:fs").writeFileSync("written", "")');
	assert.match(writes.join("\n"), /written/, "and a file that is written");

	const server = join(folder, "server.strace");
	await session({ wrapper: trace(server) });
	assert.deepEqual(calls(server), []);
	for (const [at, command] of COMMANDS().entries()) {
		assert.deepEqual(run(`cli-${at}`, `${DIST}/cydlint.cjs`, ...command), [], command.join(" "));
	}
});
