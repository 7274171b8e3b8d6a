import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import type { ImportAnswer } from "../../server/src/lsp/features/import-word.ts";
import { ImportWordRequest } from "../../server/src/lsp/features/import-word.ts";
import type { SheetAnswer } from "../../server/src/lsp/features/sheet.ts";
import { SheetRequest } from "../../server/src/lsp/features/sheet.ts";
import { cydlint, folderWith } from "../cli/run.ts";
import { paragraph, run, wordFile } from "../support/word.ts";
import type { Client } from "./client.ts";
import { PULLS, startClient } from "./client.ts";
import { DRAFT } from "./drafts.ts";

let client: Client;
before(async () => {
	client = await startClient({ capabilities: PULLS });
});
after(async () => {
	await client.stop();
});

function sheetOf(uri: string, text: string, format: string): Promise<SheetAnswer | null> {
	const sha256 = createHash("sha256").update(text).digest("hex");
	const params = { textDocument: { uri }, file: "a.cyd", sha256, size: Buffer.byteLength(text), format };
	return client.connection.sendRequest(SheetRequest.method, params);
}

test("the editor's sheet is that of the command line, but for its time and name", async (t) => {
	client.open("file:///a.cyd", "cyd", DRAFT);
	const cwd = folderWith(t, { "a.cyd": DRAFT });
	for (const [format, name] of [
		["html", "sheet.html"],
		["markdown", "sheet.md"],
	] as const) {
		const answer = await sheetOf("file:///a.cyd", DRAFT, format);
		const told = cydlint(["report", "a.cyd", "--format", format], { cwd }).stdout;
		const timeless = (text = "") =>
			text
				.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|\d{4}\\u002d\d\d\\u002d\d\dT[\d:.]+Z/g, "TIME")
				.replace(/\b[0-9a-f]{16}\b/g, "NAME");
		assert.equal(timeless(answer?.text), timeless(told), name);
	}
});

test("a page that is shown holds no script and no address, and forbids both", async () => {
	const bad = DRAFT.replace("Our board", '<script src="http://x.invalid/a.js"></script> Our board');
	client.open("file:///bad.cyd", "cyd", bad);
	const { text } = (await sheetOf("file:///bad.cyd", bad, "html")) ?? { text: "" };
	assert.match(
		text,
		/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
	);
	assert.doesNotMatch(text, /<(?:script|link|img|iframe|a|form)\b|\bon\w+="/i);
});

test("there is no sheet of what is no disclosure or not open", async () => {
	client.open("file:///lunch.md", "markdown", "# Lunch\n");
	assert.equal(await sheetOf("file:///lunch.md", "# Lunch\n", "html"), null);
	assert.equal(await sheetOf("file:///gone.cyd", "", "html"), null);
});

test("a Word file is imported, or refused with the reason", async () => {
	const file = wordFile(paragraph(run("Item 1C. Cybersecurity", "<w:b/>")) + paragraph(run("Our board.")));
	const ask = (bytes: Uint8Array): Promise<ImportAnswer> =>
		client.connection.sendRequest(ImportWordRequest.method, { bytes: Buffer.from(bytes).toString("base64") });
	assert.deepEqual(await ask(file), { markdown: "## Item 1C. Cybersecurity\n\nOur board.\n", notes: [] });
	const refused = await ask(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
	assert.match("problem" in refused ? refused.problem : "", /^it is encrypted/);
});
