import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { findings, openNew, rangeOf, ruleOf, someFindings, textOf, until } from "./helpers.ts";

const { commands, window } = vscode;

const ITEM = `---
form: 20-F
period: 2025-12-31
flags:
  third-party-engaged: true
---

# Item 16K. Cybersecurity

We have processes to assess, identify and manage material risks from cybersecurity threats.
We engage outside assessors and consultants to test our systems every spring and to report to us.

## Governance

Our board of directors oversees risks from cybersecurity threats, as Item 16K asks.
`;

/** Opens a draft and waits until it has been read. */
async function openItem(name: string): Promise<vscode.TextDocument> {
	const draft = await openNew(name, ITEM);
	await someFindings(draft);
	return draft;
}

/** What a provider gives at a place, once it gives something. */
async function ask<T>(command: string, ...given: readonly unknown[]): Promise<readonly T[]> {
	const limit = Date.now() + 10_000;
	for (;;) {
		const found = await commands.executeCommand<readonly T[] | undefined>(command, ...given);
		if (found?.length || Date.now() > limit) return found ?? [];
	}
}

describe("the desk", () => {
	afterEach(async () => {
		await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});

	it("leads from a flag to its sentence, by definition and by references", async () => {
		const draft = await openItem("desk-go.md");
		const at = rangeOf(draft, "third-party-engaged").start;
		const found = await ask<vscode.Location>("vscode.executeDefinitionProvider", draft.uri, at);
		assert.ok(found.some(({ range }) => draft.getText(range).startsWith("We engage outside")));
		const uses = await ask<vscode.Location>("vscode.executeReferenceProvider", draft.uri, at);
		assert.ok(uses.some(({ range }) => draft.getText(range).startsWith("We engage outside")));
	});

	it("has lenses, links, folds, selections and completion", async () => {
		const draft = await openItem("desk-shows.md");
		const lenses = await ask<vscode.CodeLens>("vscode.executeCodeLensProvider", draft.uri);
		assert.ok(lenses.some(({ command }) => / of 13 answered/.test(command?.title ?? "")));
		const links = await ask<vscode.DocumentLink>("vscode.executeLinkProvider", draft.uri);
		const [link] = links.filter(({ range }) => draft.getText(range) === "Item 16K");
		assert.equal(link?.target?.path, draft.uri.path);
		const folds = await ask<vscode.FoldingRange>("vscode.executeFoldingRangeProvider", draft.uri);
		assert.ok(folds.some(({ start }) => draft.lineAt(start).text === "## Governance"));
		const at = rangeOf(draft, "outside").start;
		const [first] = await ask<vscode.SelectionRange>("vscode.executeSelectionRangeProvider", draft.uri, [at]);
		const steps: string[] = [];
		for (let it = first; it; it = it.parent as vscode.SelectionRange) steps.push(draft.getText(it.range));
		assert.ok(
			steps.some((text) => text.startsWith("We engage") && text.endsWith("report to us.")),
			steps.join("\n---\n"),
		);
		const value = rangeOf(draft, "true").start;
		const list = await commands.executeCommand<vscode.CompletionList>(
			"vscode.executeCompletionItemProvider",
			draft.uri,
			value,
		);
		const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
		assert.ok(labels.includes("true") && labels.includes("false"), labels.join());
	});

	it("marks evidence where the setting wants it", async () => {
		const draft = await openItem("desk-hints.md");
		const settings = vscode.workspace.getConfiguration("cydlint", draft.uri);
		const whole = new vscode.Range(0, 0, draft.lineCount, 0);
		const hints = () =>
			commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", draft.uri, whole);
		assert.equal((await hints()).length, 0);
		try {
			await settings.update("evidenceHints", true, vscode.ConfigurationTarget.Global);
			const found = await ask<vscode.InlayHint>("vscode.executeInlayHintProvider", draft.uri, whole);
			assert.ok(found.some(({ label }) => /\(b\)\(1\)/.test(String(label))));
		} finally {
			await settings.update("evidenceHints", undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it("renames a context of Inline XBRL wherever it stands", async () => {
		const text = await textOf("lanternfield-10k.htm");
		const draft = await openNew("desk-rename.htm", text);
		await someFindings(draft);
		const at = rangeOf(draft, "c-1").start;
		const edit = await commands.executeCommand<vscode.WorkspaceEdit>(
			"vscode.executeDocumentRenameProvider",
			draft.uri,
			at,
			"fy2025",
		);
		assert.ok(await vscode.workspace.applyEdit(edit));
		assert.equal(draft.getText(), text.replaceAll('"c-1"', '"fy2025"'));
	});

	it("begins a draft with one finding, which goes with the first sentence", async () => {
		const about = { form: "20-F", registrant: "Larkmere Ferries plc", period: "2025-12-31", kind: "markdown" };
		await commands.executeCommand("cydlint.newDraft", about);
		const draft = window.activeTextEditor?.document;
		assert.ok(draft?.isUntitled && draft.languageId === "markdown");
		const rules = () => findings(draft).map(ruleOf).join();
		await until("one finding", () => rules() === "draft-not-started");
		const edit = new vscode.WorkspaceEdit();
		edit.replace(draft.uri, rangeOf(draft, "it [describe what it does and how often]"), "it reviews them each quarter");
		await vscode.workspace.applyEdit(edit);
		await until("it is begun", () => rules() !== "" && !rules().includes("draft-not-started"));
	});

	it("opens a copy of an example", async () => {
		await commands.executeCommand("cydlint.openExample", "brackenford-20f.md");
		const draft = window.activeTextEditor?.document;
		assert.ok(draft?.isUntitled);
		assert.match(draft.getText(), /Brackenford Pumps plc/);
		await until("ten findings", () => findings(draft).length === 10);
	});
});
