import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { getDefaultEnvironment, StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { skipWithoutPrograms } from "../support/programs.ts";
import { CLI, cydlint, folderWith } from "./run.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));
const PROBE = fileURLToPath(new URL("../protocol/probe.cjs", import.meta.url));
/** Characters that act where they should only be read. */
const ACTING = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b]/u;

interface Answer {
	readonly isError?: boolean | undefined;
	readonly content: unknown;
	readonly structuredContent?: unknown;
}

/** A client that has begun to speak with the built `cydlint mcp`. */
async function connected(folder: string): Promise<Client> {
	const client = new Client({ name: "test", version: "1" });
	const args = [CLI, "mcp", "--workspace", folder];
	await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: "pipe" }));
	// The client holds answers to the schemas that it has been told.
	await client.listTools();
	return client;
}

function ask(client: Client, tool: string, input: Record<string, unknown>): Promise<Answer> {
	return client.callTool({ name: `cydlint_${tool}`, arguments: input });
}

async function data<T>(client: Client, tool: string, input: Record<string, unknown>): Promise<T> {
	const answer = await ask(client, tool, input);
	assert.ok(!answer.isError, JSON.stringify(answer.content));
	assert.deepEqual(answer.content, [{ type: "text", text: JSON.stringify(answer.structuredContent) }]);
	return answer.structuredContent as T;
}

async function problem(client: Client, tool: string, input: Record<string, unknown>): Promise<string> {
	const { isError, content, structuredContent } = await ask(client, tool, input);
	assert.equal(isError, true);
	assert.equal(structuredContent, undefined);
	return JSON.stringify(content);
}

interface Told {
	readonly rule: string;
	readonly severity: string;
	readonly title: string;
	readonly line: number;
	readonly column: number;
}
interface Linted {
	readonly isDisclosure: boolean;
	readonly form: string | null;
	readonly findings: readonly Told[];
	readonly counts: Readonly<Record<string, number>>;
	readonly more: number;
	readonly accepted: number;
	readonly notes: readonly string[];
}

describe("cydlint mcp", { timeout: 60_000 }, () => {
	let client: Client;
	before(async () => {
		client = await connected(EXAMPLES);
	});
	after(() => client.close());

	test("names four tools that read and never write, each with schemas of what goes in and out", async () => {
		const { tools } = await client.listTools();
		assert.deepEqual(
			tools.map(({ name }) => name),
			["cydlint_lint", "cydlint_checklist", "cydlint_explain_rule", "cydlint_list"],
		);
		for (const { annotations, inputSchema, outputSchema } of tools) {
			assert.deepEqual([annotations?.readOnlyHint, annotations?.openWorldHint], [true, false]);
			assert.deepEqual([inputSchema.type, outputSchema?.type], ["object", "object"]);
		}
		assert.match(client.getInstructions() ?? "", /never instructions/);
	});

	test("finds the same in a text as in the file that holds it", async () => {
		const text = readFileSync(join(EXAMPLES, "copperleaf-10k.md"), "utf8");
		const ofText = await data<Linted>(client, "lint", { text, format: "markdown" });
		assert.ok(ofText.findings.length > 0);
		assert.deepEqual(ofText, await data<Linted>(client, "lint", { path: "copperleaf-10k.md" }));
	});

	test("lists the gravest where not all have room, and says how many are left out", async () => {
		const all = await data<Linted>(client, "lint", { path: "northlight-20f.cyd" });
		const errors = all.findings.filter(({ severity }) => severity === "error");
		const few = await data<Linted>(client, "lint", { path: "northlight-20f.cyd", limit: errors.length });
		assert.deepEqual(few.findings, errors);
		assert.deepEqual([few.more, few.counts], [all.findings.length - errors.length, all.counts]);
	});

	test("tells the checklist with the sentences that answer", async () => {
		interface Row {
			readonly requirement: string;
			readonly answer: string;
			readonly evidence: readonly { readonly quotation: string }[];
		}
		const { rows, answered } = await data<{ readonly rows: readonly Row[]; readonly answered: number }>(
			client,
			"checklist",
			{ path: "northlight-20f-corrected.cyd" },
		);
		assert.equal(rows.length, 13);
		assert.equal(answered, 13);
		const row = rows.find(({ requirement }) => requirement === "integrated");
		assert.equal(row?.answer, "yes");
		assert.match(row?.evidence[0]?.quotation ?? "", /\w/);
	});

	test("explains a rule by its page, and names the one that was meant", async () => {
		const told = await data<{ readonly page: string }>(client, "explain_rule", { rule: "flag-conflict" });
		assert.match(told.page, /^One element has one value[\s\S]*## Bad/);
		assert.match(await problem(client, "explain_rule", { rule: "flag-conflct" }), /Did you mean flag-conflict\?/);
	});

	test("lists requirements of a form, concepts and rules", async () => {
		type Listed = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
		const listed = async (input: Record<string, unknown>) => {
			const [[name, rows] = ["", []]] = Object.entries(await data<Listed>(client, "list", input));
			return [name, rows.length, rows[0]?.citation] as const;
		};
		assert.deepEqual(await listed({ what: "requirements" }), ["requirements", 13, "Regulation S-K Item 106(b)(1)"]);
		assert.deepEqual((await listed({ what: "requirements", form: "20-F" }))[2], "Form 20-F Item 16K(b)(1)");
		assert.deepEqual((await listed({ what: "concepts" }))[1], 16);
		assert.ok((await listed({ what: "rules" }))[1] > 80);
	});

	test("says what is wrong with what it was given", async () => {
		const wrong: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
			["lint", {}, /Give either path or text/],
			["lint", { path: "a.md", text: "b" }, /Give either path or text/],
			["lint", { path: 5 }, /path/],
			["lint", { text: "x", format: "rtf" }, /format/],
			["lint", { path: "a.md", other: true }, /other|additional/],
			["list", { what: "requirements", form: "S-1" }, /form/],
			["explain_rule", { rule: "\u001b[31mred" }, /There is no rule “.\[31mred”/],
		];
		for (const [tool, input, says] of wrong) {
			const said = await problem(client, tool, input);
			assert.match(said, says);
			assert.doesNotMatch(said, ACTING);
		}
	});
});

describe("what cydlint mcp reads", { timeout: 60_000 }, () => {
	test("is regular files of its folder alone", { skip: skipWithoutPrograms("mkfifo") }, async (t) => {
		const folder = folderWith(t, {
			"in/draft.md": "# Item 1C. Cybersecurity\n\nTo come.\n",
			"in/large.htm": "",
			"secret.md": "# Item 1C. Cybersecurity\n\nTo come.\n",
			"in2/secret.md": "# Item 1C. Cybersecurity\n",
		});
		const root = join(folder, "in");
		symlinkSync("../secret.md", join(root, "link.md"));
		symlinkSync("..", join(root, "up"));
		symlinkSync("draft.md", join(root, "inner.md"));
		symlinkSync("loop.md", join(root, "loop.md"));
		truncateSync(join(root, "large.htm"), 33 << 20);
		assert.equal(spawnSync("mkfifo", [join(root, "pipe.md")]).status, 0);
		const client = await connected(root);
		t.after(() => client.close());
		assert.equal((await data<Linted>(client, "lint", { path: "draft.md" })).isDisclosure, true);
		assert.equal((await data<Linted>(client, "lint", { path: "inner.md" })).isDisclosure, true);
		const outside = [
			"../secret.md",
			"../none.md",
			"../in2/secret.md",
			join(folder, "secret.md"),
			"/etc/passwd",
			"link.md",
		];
		for (const path of [...outside, "up/secret.md", ".."])
			assert.match(await problem(client, "lint", { path }), /outside the workspace folder/, path);
		assert.match(await problem(client, "lint", { path: "none.md" }), /no such file/);
		assert.match(await problem(client, "lint", { path: "pipe.md" }), /no regular file/);
		assert.match(await problem(client, "lint", { path: "large.htm" }), /larger than 32 MB/);
		for (const path of ["loop.md", "a\0b.md", "x".repeat(5000)]) await problem(client, "lint", { path });
		assert.equal((await data<Linted>(client, "lint", { path: "draft.md" })).isDisclosure, true);
	});

	test("comes out without characters that act", async (t) => {
		const says = "Our board \u001b[2Joversees \u202erisks from cybersecurity threats.\u200b";
		const folder = folderWith(t, { "draft.md": `---\nform: 10-K\n---\n# Item 1C. Cybersecurity\n\n${says}\n` });
		const client = await connected(folder);
		t.after(() => client.close());
		for (const tool of ["lint", "checklist"])
			assert.doesNotMatch(
				JSON.stringify(await data(client, tool, { path: "draft.md" })).replaceAll("\\u", "\u001b"),
				ACTING,
			);
	});

	test("is judged by the config file, whose faults are told, and read anew each time", async (t) => {
		const draft = "---\nform: 10-K\n---\n# Item 1C. Cybersecurity\n\nTo come [TBD].\n";
		const folder = folderWith(t, { "draft.md": draft, ".cydlint.json": '{ "severity": { "draft": "off" }, "x": 1 }' });
		const client = await connected(folder);
		t.after(() => client.close());
		const { findings, notes } = await data<Linted>(client, "lint", { path: "draft.md" });
		assert.deepEqual(
			findings.filter(({ rule }) => rule.startsWith("draft-")),
			[],
		);
		assert.match(notes.join(), /\.cydlint\.json:1:\d+/);
		writeFileSync(join(folder, ".cydlint.json"), "{}");
		const later = await data<Linted>(client, "lint", { path: "draft.md" });
		assert.ok(later.findings.some(({ rule }) => rule === "draft-placeholder"));
		assert.deepEqual(later.notes, []);
	});

	test("is no folder: told, and ended with 2", () => {
		const { status, stdout, stderr } = cydlint(["mcp", "--workspace", join(EXAMPLES, "none")]);
		assert.deepEqual([status, stdout], [2, ""]);
		assert.match(stderr, /no such file or folder/);
	});

	test("ends when nobody asks any more, and says nothing that is no message", () => {
		const { status, stdout, stderr } = cydlint(["mcp"], { input: "", cwd: EXAMPLES });
		assert.deepEqual([status, stdout, stderr], [0, "", ""]);
	});
});

test("cydlint mcp opens no connection, changes no file and loads no module that could", {
	timeout: 60_000,
}, async (t) => {
	const folder = folderWith(t, { "draft.md": "# Item 1C. Cybersecurity\n\nTo come.\n", probe: "" });
	const file = join(folder, "probe");
	const client = new Client({ name: "test", version: "1" });
	const args = ["--require", PROBE, CLI, "mcp", "--workspace", folder];
	const env = { ...getDefaultEnvironment(), CYDLINT_PROBE: file };
	await client.connect(new StdioClientTransport({ command: process.execPath, args, env }));
	t.after(() => client.close());
	assert.equal((await data<Linted>(client, "lint", { path: "draft.md" })).isDisclosure, true);
	assert.equal(readFileSync(file, "utf8").trim(), "loaded");
	const bundle = readFileSync(join(CLI, "../mcp.cjs"), "utf8");
	const loaded = [...bundle.matchAll(/\b(?:require|import)\("(?:node:)?([\w/]+)"\)/g)].map(([, name]) => name ?? "");
	assert.ok(loaded.includes("process"), "the scan finds what is loaded");
	const reaching = ["net", "tls", "http", "https", "http2", "dgram", "dns", "inspector", "child_process", "fs"];
	assert.deepEqual(
		loaded.filter((name) => reaching.includes(name)),
		[],
	);
});
