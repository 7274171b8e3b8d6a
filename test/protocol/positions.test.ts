import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { FullDocumentDiagnosticReport, Range } from "vscode-languageserver/node";
import type { Client } from "./client.ts";
import { PULLS, startClient } from "./client.ts";
import { DRAFT, flagFinding, positionOf, textAt } from "./drafts.ts";

const BOARD = "Our board of directors oversees";
/** Two UTF-16 units a letter, in front of what is pointed at and on its line. */
const ASTRAL = "𝒜🛳️𠮷 ";

let client: Client;
before(async () => {
	client = await startClient({ capabilities: PULLS });
});
after(async () => {
	await client.stop();
});

async function flagRange(uri: string): Promise<Range> {
	const report = (await client.pull(uri)) as FullDocumentDiagnosticReport;
	const flag = flagFinding(report.items);
	assert.ok(flag);
	return flag.range;
}

test("the server counts in UTF-16 units", () => {
	assert.equal(client.initialized.capabilities.positionEncoding, "utf-16");
});

for (const [name, eol] of [
	["LF", "\n"],
	["CRLF", "\r\n"],
] as const) {
	test(`ranges with line ends ${name} and letters outside the basic plane`, async () => {
		const uri = `file:///drafts/positions-${name}.cyd`;
		const text = DRAFT.replace(BOARD, `${ASTRAL}says this. ${BOARD}`).replaceAll("\n", eol);
		client.open(uri, "cyd", text);
		assert.match(textAt(text, await flagRange(uri)), /true|Third Party Engaged/);
		const hover = await client.hover(uri, positionOf(text, BOARD, 4));
		assert.ok(hover?.range);
		assert.match(textAt(text, hover.range), /^Our board of directors oversees[^\r\n]*\.$/);
		// Ranges never end inside a line end, so an editor draws no squiggle into the next line.
		assert.doesNotMatch(textAt(text, hover.range), /[\r\n]$/);
	});
}

test("edits between line ends of both kinds keep positions right", async () => {
	const uri = "file:///drafts/positions-edits.cyd";
	let text = DRAFT.replaceAll("\n", "\r\n");
	client.open(uri, "cyd", text);
	await flagRange(uri);
	let version = 1;
	const insert = (needle: string, what: string): void => {
		const at = positionOf(text, needle);
		client.edit(uri, ++version, at, at, what);
		text = text.replace(needle, what + needle);
	};
	insert(BOARD, ASTRAL);
	insert("Governance", "\r\n\n");
	insert("Risk Management and Strategy\r\nLarkmere", `${ASTRAL}\r\n`);
	assert.match(textAt(text, await flagRange(uri)), /true|Third Party Engaged/);
});
