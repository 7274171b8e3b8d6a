import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ChecklistRequest } from "../../server/src/lsp/features/checklist.ts";
import { ScaffoldRequest } from "../../server/src/lsp/features/scaffold.ts";
import { PULLS, withClient } from "./client.ts";

const URI = "file:///drafts/a.md";
const TEXT = `---
form: 8-K
period: 2026-03-09
---

# Item 1.05 Material Cybersecurity Incidents

On March 4, 2026, we detected that an intruder had encrypted two of our file servers, and we contained it.
`;

test("the passage of a requirement is an edit that leaves it open, and is offered once", () =>
	withClient({ capabilities: PULLS }, async (client) => {
		client.open(URI, "markdown", TEXT);
		const asked = { textDocument: { uri: URI }, requirement: "incident-impact" };
		const answer = await client.connection.sendRequest(ScaffoldRequest, asked);
		assert.ok("edit" in answer);
		const edits = (answer.edit.changes?.[URI] ?? []) as TextEdit[];
		const text = TextDocument.applyEdits(TextDocument.create(URI, "markdown", 1, TEXT), edits);
		assert.match(text, /^On our operations the incident \[state whether/m);
		client.close(URI);
		client.open(URI, "markdown", text, 2);
		assert.deepEqual(await client.connection.sendRequest(ScaffoldRequest, asked), {
			problem: "The passage to fill in is in the draft already.",
		});
		const list = await client.connection.sendRequest(ChecklistRequest, { textDocument: { uri: URI } });
		assert.equal(list?.items.find(({ id }) => id === "incident-impact")?.answer, "silent");
		const other = await client.connection.sendRequest(ScaffoldRequest, { ...asked, requirement: "processes" });
		assert.deepEqual(other, { problem: "The draft does not have this requirement." });
	}));
