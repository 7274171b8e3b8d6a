import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { paragraph, run, wordFile } from "../../support/word.ts";
import { open, openNew, someFindings, textOf, until } from "./helpers.ts";

describe("the sign-off sheet", () => {
	afterEach(async () => {
		await vscode.commands.executeCommand("workbench.action.closeAllEditors");
	});

	it("is shown beside the draft and written where asked, of the file as it is saved", async () => {
		const draft = await open("northlight-20f.cyd");
		await someFindings(draft);
		await vscode.commands.executeCommand("cydlint.showSheet");
		const tab = await until("the sheet is shown", () =>
			vscode.window.tabGroups.all
				.flatMap(({ tabs }) => tabs)
				.find(({ label }) => label === "Sign-off sheet: northlight-20f.cyd"),
		);
		assert.ok(tab.input instanceof vscode.TabInputWebview);
		assert.equal(vscode.window.activeTextEditor?.document, draft, "the draft keeps the focus");
		const target = vscode.Uri.joinPath(draft.uri, "..", "sheet.html");
		await vscode.commands.executeCommand("cydlint.writeSheet", target);
		const page = await textOf("sheet.html");
		assert.match(page, /Part A\. Requirements/);
		const hash = createHash("sha256")
			.update(await vscode.workspace.fs.readFile(draft.uri))
			.digest("hex");
		assert.ok(page.includes(hash));
	});
});

describe("a Word file", () => {
	it("is imported as a Markdown draft, which is checked at once", async () => {
		const { uri } = await openNew("beside.md", "# Beside\n");
		const file = vscode.Uri.joinPath(uri, "..", "draft.docx");
		const words = paragraph(run("Item 1C. Cybersecurity", "<w:b/>")) + paragraph(run("Our [name] board oversees it."));
		await vscode.workspace.fs.writeFile(file, wordFile(words));
		await vscode.commands.executeCommand("cydlint.importWord", file);
		const draft = vscode.window.activeTextEditor?.document;
		assert.ok(draft);
		assert.equal(draft.getText(), "## Item 1C. Cybersecurity\n\nOur [name] board oversees it.\n");
		await someFindings(draft);
		await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});
});
