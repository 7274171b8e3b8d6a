import assert from "node:assert/strict";
import { after, describe, it } from "mocha";
import * as vscode from "vscode";
import { open, ruleOf, someFindings } from "./helpers.ts";

const page = (path: string) => vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: "cydlint-rule", path }));

describe("the pages of the rules", () => {
	after(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

	it("are what findings link to, and hold what they say", async () => {
		const draft = await open("northlight-20f.cyd");
		for (const finding of await someFindings(draft)) {
			assert.ok(typeof finding.code === "object", "a link");
			const { target } = finding.code;
			assert.equal(target.toString(), `cydlint-rule:/rules/${ruleOf(finding)}.md`);
			assert.match((await page(target.path)).getText(), new RegExp(`^# ${ruleOf(finding)}\n`));
		}
	});

	it("are shown rendered by the command that lists them", async () => {
		await vscode.commands.executeCommand("cydlint.showRules");
		const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
		assert.ok(tab?.input instanceof vscode.TabInputCustom, "a preview, no text editor");
		assert.equal(tab.input.viewType, "vscode.markdown.preview.editor");
	});

	it("are all that the scheme serves", async () => {
		for (const path of ["/rules/../package.json", "/package.json", "/rules/no-such-rule.md", "/rules/a/b.md"]) {
			await assert.rejects(async () => page(path), path);
		}
	});
});
