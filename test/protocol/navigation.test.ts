import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type {
	DocumentLink,
	FoldingRange,
	Location,
	Range,
	SelectionRange,
	WorkspaceEdit,
} from "vscode-languageserver/node";
import {
	DefinitionRequest,
	DocumentLinkRequest,
	FoldingRangeRequest,
	PrepareRenameRequest,
	ReferencesRequest,
	RenameRequest,
	SelectionRangeRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "./client.ts";
import { PULLS, startClient } from "./client.ts";
import { textAt, UNRELATED_MARKDOWN } from "./drafts.ts";
import { openMarked } from "./marked.ts";

let client: Client;
before(async () => {
	client = await startClient({ capabilities: PULLS });
});
after(async () => {
	await client.stop();
});

const ENGAGED = "We engage outside assessors and consultants to test our systems every spring and to report to us.";
const ITEM = `---
form: 20-F
period: 2025-12-31
flags:
  third-party-engaged: true
---

# Item 16K. Cybersecurity

## Risk Management and Strategy

We have processes to assess, identify and manage material risks from cybersecurity threats.

${ENGAGED}

## Governance

Our board of directors oversees risks from cybersecurity threats.
`;

const XBRL = (
	context: string,
	unit = "u-1",
) => `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:cyd="http://xbrl.sec.gov/cyd/2025" xmlns:us-gaap="http://fasb.org/us-gaap/2025"><body>
<ix:header><ix:resources>
<xbrli:context id="${context}"><xbrli:entity><xbrli:identifier scheme="x">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2025-12-31</xbrli:instant></xbrli:period></xbrli:context>
<xbrli:context id="c-10"><xbrli:period><xbrli:instant>2025-12-31</xbrli:instant></xbrli:period></xbrli:context>
<xbrli:unit id="${unit}"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
</ix:resources></ix:header>
<p>Item 1C. Cybersecurity</p>
<p>The word c-1 is no id here. <ix:nonFraction contextRef="${context}" unitRef="${unit}" name="us-gaap:Assets">5</ix:nonFraction></p>
<ix:nonNumeric contextRef="${context}" id="f-1" continuedAt="f-2" name="cyd:CybersecurityRiskBoardOfDirectorsOversightTextBlock" escape="true"><p>Our board of directors oversees risks from cybersecurity threats.</p></ix:nonNumeric>
<ix:continuation id="f-2"><p>It meets each quarter.</p></ix:continuation>
</body></html>`;

type At = Awaited<ReturnType<typeof openMarked>>;

async function go({ uri, cursors: [position], text }: At): Promise<readonly string[] | null> {
	const found = (await client.connection.sendRequest(DefinitionRequest.type, {
		textDocument: { uri },
		position: position ?? { line: 0, character: 0 },
	})) as Location[] | null;
	return found?.map(({ range }) => textAt(text, range)) ?? null;
}

async function refer({ uri, cursors: [position], text }: At, includeDeclaration: boolean): Promise<readonly string[]> {
	const found = await client.connection.sendRequest(ReferencesRequest.type, {
		textDocument: { uri },
		position: position ?? { line: 0, character: 0 },
		context: { includeDeclaration },
	});
	return (found ?? []).map(({ range }) => textAt(text, range));
}

test("a flag leads to its sentence, and the sentence to its flag", async () => {
	const flag = await openMarked(client, "md", ITEM.replace("party-engaged", "party‸-engaged"));
	assert.deepEqual(await go(flag), [ENGAGED]);
	assert.deepEqual(await refer(flag, false), [ENGAGED]);
	assert.deepEqual(await refer(flag, true), ["third-party-engaged", ENGAGED]);
	const sentence = await openMarked(client, "md", ITEM.replace("We engage", "We eng‸age"));
	assert.deepEqual(await go(sentence), ["third-party-engaged"]);
	const nothing = await openMarked(client, "md", ITEM.replace("# Item", "# It‸em"));
	assert.equal(await go(nothing), null);
});

test("an id of Inline XBRL leads to where it is given, and all its uses are found", async () => {
	const context = await openMarked(client, "htm", XBRL("c-1").replace('contextRef="c-1"', 'contextRef="c‸-1"'));
	assert.deepEqual(await go(context), ["c-1"]);
	assert.equal((await refer(context, true)).length, 3);
	assert.equal((await refer(context, false)).length, 2);
	const next = await openMarked(client, "htm", XBRL("c-1").replace('continuedAt="f-2"', 'continuedAt="f-2‸"'));
	assert.deepEqual(await go(next), ["f-2"]);
});

/** The text after an edit of one document. */
function edited(at: At, edit: WorkspaceEdit | null): string {
	const edits = edit?.changes?.[at.uri] ?? [];
	return TextDocument.applyEdits(TextDocument.create(at.uri, "html", 0, at.text), edits);
}

test("a context, a unit and a continuation are renamed wherever their ids stand, and nothing else is", async () => {
	const as = (at: At, newName: string) =>
		client.connection.sendRequest(RenameRequest.type, {
			textDocument: { uri: at.uri },
			position: at.cursors[0] ?? { line: 0, character: 0 },
			newName,
		});
	const context = await openMarked(client, "htm", XBRL("c-1").replace('contextRef="c-1"', 'contextRef="c‸-1"'));
	assert.equal(edited(context, await as(context, "fy25")), XBRL("fy25"));
	const unit = await openMarked(client, "htm", XBRL("c-1").replace('<xbrli:unit id="u', '<xbrli:unit id="‸u'));
	assert.equal(edited(unit, await as(unit, "usd")), XBRL("c-1", "usd"));
	const more = await openMarked(client, "htm", XBRL("c-1").replace('continuation id="f', 'continuation id="f‸'));
	assert.equal(edited(more, await as(more, "f-1a")), XBRL("c-1").replaceAll('"f-2"', '"f-1a"'));
	await assert.rejects(as(context, "1 c"), /“1 c” is no XML id/);
	await assert.rejects(as(context, "c-10"), /“c-10” is the id of another element/);
	const lost = await openMarked(client, "htm", XBRL("c-1").replace(' contextRef="c-1" u', ' contextRef="c-‸9" u'));
	await assert.rejects(as(lost, "c-8"), /“c-9” is not given in this document/);
});

test("elsewhere a rename is refused with a reason", async () => {
	const ask = ({ uri, cursors: [position] }: At) =>
		client.connection.sendRequest(PrepareRenameRequest.type, {
			textDocument: { uri },
			position: position ?? { line: 0, character: 0 },
		});
	await assert.rejects(
		ask(await openMarked(client, "md", ITEM.replace("engaged:", "eng‸aged:"))),
		/Only ids of Inline XBRL can be renamed/,
	);
	await assert.rejects(
		ask(await openMarked(client, "htm", XBRL("c-1").replace("Our board", "Our bo‸ard"))),
		/Put the cursor on an id/,
	);
	const at = await openMarked(client, "htm", XBRL("c-1").replace('contextRef="c-1"', 'contextRef="⟦c‸-1⟧"'));
	assert.deepEqual(await ask(at), { range: at.ranges[0], placeholder: "c-1" });
	assert.equal(await ask(await openMarked(client, "md", `${UNRELATED_MARKDOWN}‸`)), null);
});

test("front matter, sections and facts of several lines are folded; another file is left to the editor", async () => {
	const fold = async ({ uri }: At) =>
		(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } })) as FoldingRange[] | null;
	const lines = ITEM.split("\n");
	const item = await openMarked(client, "md", ITEM);
	const folded = (await fold(item))?.map(({ startLine, endLine }) => [lines[startLine], lines[endLine]]);
	assert.deepEqual(folded?.[0], ["---", "---"]);
	assert.deepEqual(folded?.at(-1), [
		"## Governance",
		"Our board of directors oversees risks from cybersecurity threats.",
	]);
	const sheet = await openMarked(
		client,
		"cyd",
		"|Cybersecurity Risk Board of Directors Oversight [Text Block]\n|Our board oversees\nrisks from cybersecurity threats.\n",
	);
	assert.deepEqual(await fold(sheet), [{ startLine: 0, endLine: 2 }]);
	assert.equal(await fold(await openMarked(client, "md", UNRELATED_MARKDOWN)), null);
});

test("a selection grows from the sentence to passage, section, Item and document", async () => {
	const two = `${ENGAGED} They reach far.`;
	const at = await openMarked(client, "md", ITEM.replace(ENGAGED, two.replace("assessors", "asse‸ssors")));
	const [found] = (await client.connection.sendRequest(SelectionRangeRequest.type, {
		textDocument: { uri: at.uri },
		positions: [...at.cursors],
	})) as SelectionRange[];
	const steps: string[] = [];
	for (let it: SelectionRange | undefined = found; it; it = it.parent) steps.push(textAt(at.text, it.range));
	assert.deepEqual(steps.slice(0, 2), [ENGAGED, two]);
	assert.ok(steps[2]?.startsWith("## Risk") || steps[2]?.startsWith("Risk"), steps[2]);
	assert.equal(steps.at(-1), at.text);
	for (const [i, step] of steps.entries()) assert.ok(i === 0 || step.includes(steps[i - 1] ?? "?"));
});

test("references lead to what stands in this document, and only there", async () => {
	const prose = `See ⟦Item 16K⟧, ⟦Item 16K(c)(1)⟧ and ⟦“Governance”⟧ in this report on ⟦Form 20-F⟧; see also Item 3.D, Form 10-K and https://example.com/Item 16.`;
	const at = await openMarked(client, "md", ITEM.replace("## Governance", `${prose}\n\n## Governance`));
	const found = (await client.connection.sendRequest(DocumentLinkRequest.type, {
		textDocument: { uri: at.uri },
	})) as DocumentLink[];
	const byPlace = (a: Range, b: Range) => a.start.character - b.start.character;
	assert.deepEqual(found.map(({ range }) => range).sort(byPlace), at.ranges);
	const lines = at.text.split("\n");
	const reached = found.map(({ range, target = "" }) => {
		assert.ok(target.startsWith(`${at.uri}#L`), target);
		const [, line = "", column = ""] = /#L(\d+),(\d+)$/.exec(target) ?? [];
		return [textAt(at.text, range), lines[Number(line) - 1]?.slice(Number(column) - 1).slice(0, 12)];
	});
	assert.deepEqual(Object.fromEntries(reached), {
		"Item 16K": "Item 16K. Cy",
		"Item 16K(c)(1)": "Our board of",
		"“Governance”": "Governance",
		"Form 20-F": "20-F",
	});
});
