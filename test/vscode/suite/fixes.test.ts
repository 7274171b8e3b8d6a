import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { findings, offered, open, openNew, rangeOf, ruleOf, someFindings, textOf, until } from "./helpers.ts";

/** What Ctrl+. shows at a place. */
async function fixesAt(document: vscode.TextDocument, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
		"vscode.executeCodeActionProvider",
		document.uri,
		range,
		vscode.CodeActionKind.QuickFix.value,
	);
	return actions.filter((it) => it.edit !== undefined);
}

describe("fixes", () => {
	afterEach(async () => {
		await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});

	it("set a flag that the text contradicts: the finding is gone", async () => {
		const draft = await open("brackenford-20f.md");
		await someFindings(draft);
		const contradicted = () => findings(draft).find((it) => ruleOf(it) === "flag-contradicted");
		const found = await until("the flag is told", contradicted);
		const [fix] = await fixesAt(draft, found.range);
		assert.equal(fix?.title, "Set the flag to true");
		assert.equal(fix.isPreferred, true);
		assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
		assert.equal(draft.getText(rangeOf(draft, "third-party-engaged: true")), "third-party-engaged: true");
		await until("the finding is gone", () => contradicted() === undefined);
	});

	it("accept a finding with a reason and a name: it stays, struck through, and the checklist's row can do the same", async () => {
		const draft = await openNew(
			"accepted.md",
			"---\nform: 10-K\n---\n\n# Item 1C. Cybersecurity\n\nWe guarantee that customers may ask for their data at any time.\n",
		);
		const promise = () => findings(draft).find((it) => ruleOf(it) === "wording-absolute");
		const found = await until("the promise is told", promise);
		const accept = await offered(draft, found.range, "Accept wording-absolute with a reason…");
		assert.ok(accept.command);
		const [asked] = accept.command.arguments ?? [];
		const said = { reason: "Agreed with the customer", by: "A. Moen", where: "draft" };
		await vscode.commands.executeCommand(accept.command.command, { ...asked, ...said });
		assert.match(
			draft.getText(),
			/^<!-- cydlint-accept wording-absolute reason="Agreed with the customer" by="A\. Moen" on="\d{4}-\d\d-\d\d" of="\w+" -->$/m,
		);
		const hint = await until("it is a hint", () => {
			const own = promise();
			return own?.severity === vscode.DiagnosticSeverity.Hint && own;
		});
		assert.deepEqual(hint.tags, [vscode.DiagnosticTag.Deprecated]);
		assert.match(hint.message, /^Accepted by A\. Moen on .*: Agreed with the customer\n/);
		assert.ok((await vscode.commands.getCommands(true)).includes("cydlint.acceptFromChecklist"));
	});

	it("insert a passage to fill in, by the checklist's command, and select its first prompt", async () => {
		const draft = await openNew(
			"to-fill-in.md",
			"---\nform: 8-K\nperiod: 2026-03-09\n---\n\n# Item 1.05 Material Cybersecurity Incidents\n\nOn March 4, 2026, an intruder encrypted two of our file servers, and we contained it.\n",
		);
		await someFindings(draft);
		const asked = { uri: draft.uri.toString(), requirement: "incident-impact" };
		await vscode.commands.executeCommand("cydlint.insertScaffold", asked);
		assert.match(draft.getText(), /^On our operations the incident \[state whether/m);
		const editor = vscode.window.activeTextEditor;
		assert.match(draft.getText(editor?.selection), /^\[state whether .*\]$/);
		await until("the prompts are told", () => findings(draft).some((it) => ruleOf(it) === "draft-placeholder"));
	});

	it("show the clock of an incident whose dates are given", async () => {
		const dates = { discovered: "2026-05-18", determined: "2026-05-21", reported: "2026-05-28" };
		await vscode.commands.executeCommand("cydlint.incidentClock", dates);
		const shown = vscode.window.activeTextEditor?.document.getText() ?? "";
		assert.match(shown, /The report is due on Thursday, May 28, 2026/);
		assert.match(shown, /4 business days after the determination, is in time/);
	});

	it("mend ten planted defects to no finding", async () => {
		const text = (await textOf("brackenford-20f.md")).replace("Brackenford Pumps plc", "Brackenford Pumps Limited");
		const draft = await openNew("planted.md", text);
		let left = (await until("ten findings", () => findings(draft).length === 10 && findings(draft))).length;
		while (left > 0) {
			let made = false;
			for (const { range } of findings(draft)) {
				const [fix] = await fixesAt(draft, range);
				if (!fix?.edit) continue;
				assert.ok(await vscode.workspace.applyEdit(fix.edit), fix.title);
				made = true;
				break;
			}
			assert.ok(made, `a fix for ${findings(draft).map(ruleOf).join(", ")}`);
			left -= 1;
			const wanted = left;
			await until(`${wanted} findings`, () => findings(draft).length === wanted);
		}
	});
});
