import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import type { FullDocumentDiagnosticReport, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { DIST, PULLS, withClient } from "./client.ts";
import { messageOf } from "./drafts.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
const LANGUAGE: Readonly<Record<string, string>> = {
	".cyd": "cyd",
	".16k": "cyd",
	".md": "markdown",
	".htm": "html",
	".html": "html",
	".xhtml": "html",
};
const SEVERITY = ["", "error", "warning", "info"];

interface Place {
	readonly start: number;
	readonly end: number;
	readonly message: string;
}

interface Finding extends Place {
	readonly rule: string;
	readonly severity: string;
	readonly related: readonly Place[];
}

/** A finding as reports and tools tell it alike. */
interface Told {
	readonly rule: string;
	readonly severity: string;
	readonly title: string;
	readonly line: number;
	readonly column: number;
	readonly related: readonly { readonly line: number; readonly column: number }[];
}

function brief({ rule, severity, title, line, column, related }: Told): Told {
	return { rule, severity, title, line, column, related: related.map((it) => ({ line: it.line, column: it.column })) };
}

/** The findings in an order that does not depend on who told them. */
function sorted(findings: readonly Finding[]): Finding[] {
	return findings
		.map(({ rule, severity, message, start, end, related }) => ({
			...{ rule, severity, message, start, end },
			related: related.map((place) => ({
				start: place.start,
				end: place.end,
				message: place.message.replace(/[.:]$/, ""),
			})),
		}))
		.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

test("the editor, the command line and the tools for models find the same in every example", async (context) => {
	const files = readdirSync(EXAMPLES).filter((name) => extname(name) in LANGUAGE);
	assert.ok(files.length > 1);
	const { stdout } = spawnSync(process.execPath, [`${DIST}/cydlint.cjs`, "lint", "--format", "json", EXAMPLES], {
		encoding: "utf8",
		maxBuffer: 1 << 28,
	});
	const told = new Map<string, (Finding & Told)[]>(
		JSON.parse(stdout).files.map((file: { path: string; findings: (Finding & Told)[] }) => [file.path, file.findings]),
	);
	assert.deepEqual(
		[...told.keys()],
		files.toSorted().map((name) => `${EXAMPLES}/${name}`),
	);
	let count = 0;
	const model = new Client({ name: "test", version: "1" });
	const args = [`${DIST}/cydlint.cjs`, "mcp", "--workspace", EXAMPLES];
	await model.connect(new StdioClientTransport({ command: process.execPath, args }));
	context.after(() => model.close());
	await withClient({ capabilities: PULLS }, async (client) => {
		for (const [path, findings] of told) {
			const text = readFileSync(path, "utf8");
			const uri = pathToFileURL(path).href;
			client.open(uri, LANGUAGE[extname(path)] ?? "", text);
			const document = TextDocument.create(uri, "", 0, text);
			const place = (range: Range) => ({
				start: document.offsetAt(range.start),
				end: document.offsetAt(range.end),
			});
			const { items } = (await client.pull(uri)) as FullDocumentDiagnosticReport;
			const shown = items.map((item) => ({
				rule: String(item.code),
				severity: SEVERITY[item.severity ?? 0] ?? "",
				// The editor shows on lines of their own what the report has on one.
				message: messageOf(item).replaceAll("\n", " "),
				...place(item.range),
				related: (item.relatedInformation ?? []).map((related) => ({
					...place(related.location.range),
					// The editor quotes what stands there, after the label of the report.
					message: related.message.replace(/: “.*”$/s, ""),
				})),
			}));
			assert.deepEqual(sorted(shown), sorted(findings), path);
			const asked = { name: "cydlint_lint", arguments: { path: basename(path), limit: 200 } };
			const { structuredContent } = await model.callTool(asked);
			assert.deepEqual(
				(structuredContent as { readonly findings: readonly Told[] }).findings.map(brief),
				findings.map(brief),
			);
			count += findings.length;
		}
	});
	assert.ok(count > 0, "the examples have findings");
});
