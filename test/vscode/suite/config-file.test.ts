import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { findings, offered, open, openNew, ruleOf, someFindings, until } from "./helpers.ts";

const NAME = ".cydlint.json";

function uriOf(name: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	assert.ok(folder, "a folder is open");
	return vscode.Uri.joinPath(folder, name);
}

const write = (text: string) => vscode.workspace.fs.writeFile(uriOf(NAME), Buffer.from(text));

describe("a config file in the workspace", () => {
	afterEach(async () => {
		await vscode.workspace.fs.delete(uriOf(NAME)).then(undefined, () => {});
		await vscode.commands.executeCommand("workbench.action.closeAllEditors");
	});

	it("holds for an open draft at once when it comes, changes and goes", async () => {
		const draft = await open("northlight-20f.cyd");
		const flagged = () => findings(draft).some((it) => ruleOf(it).startsWith("flag-"));
		await someFindings(draft);
		assert.ok(flagged());
		await write('{ "severity": { "flag": "off" } }');
		await until("no finding on a flag", () => !flagged() && findings(draft).length > 0);
		await write('{ "ignore": ["northlight-20f.cyd"] }');
		await until("no finding at all", () => findings(draft).length === 0);
		await vscode.workspace.fs.delete(uriOf(NAME));
		await until("findings on flags again", flagged);
	});

	it("takes up a finding that is accepted there, saved at once", async () => {
		const draft = await openNew(
			"accepted-in-config.md",
			"---\nform: 10-K\n---\n\n# Item 1C. Cybersecurity\n\nWe guarantee that customers may ask for their data at any time.\n",
		);
		const promise = () => findings(draft).find((it) => ruleOf(it) === "wording-absolute");
		const { range } = await until("the promise is told", promise);
		const accept = await offered(draft, range, "Accept wording-absolute with a reason…");
		assert.ok(accept.command);
		const [asked] = accept.command.arguments ?? [];
		const said = { reason: "Agreed", by: "A. Moen", where: "config" };
		await vscode.commands.executeCommand(accept.command.command, { ...asked, ...said });
		await until("it is a hint", () => promise()?.severity === vscode.DiagnosticSeverity.Hint);
		const written = Buffer.from(await vscode.workspace.fs.readFile(uriOf(NAME))).toString("utf8");
		assert.match(written, /"file": "\/accepted-in-config\.md"/);
		assert.equal(draft.isDirty, false, "the draft stays as it is");
	});

	it("is told where it is wrong, until it is mended", async () => {
		await openNew(NAME, '{\n\t"severity": { "wordng": "off" }\n}\n');
		const draft = await open("northlight-20f.cyd");
		await someFindings(draft);
		const told = (source: RegExp) =>
			vscode.languages.getDiagnostics(uriOf(NAME)).find((it) => source.test(`${it.source}: ${it.message}`));
		const own = await until("the server's word", () => told(/^cydlint: severity\.wordng is no rule or group/));
		assert.equal(own.range.start.line, 1);
		await write("{}");
		await until("nothing wrong any more", () => told(/^cydlint:/) === undefined);
	});
});
