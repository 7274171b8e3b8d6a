import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { findings, open, openNew, rangeOf, replace, ruleOf, someFindings, textOf, until } from "./helpers.ts";

const OVERSIGHT = "Cybersecurity Risk Third Party Oversight and Identification Processes [Flag]";
const ENGAGED = "Cybersecurity Risk Management Third Party Engaged [Flag]";

/** Findings on a flag: at its label's line or at the value's line below. */
function atFlag(document: vscode.TextDocument, label: string): vscode.Diagnostic[] {
	const { line } = rangeOf(document, label).start;
	const lines = new vscode.Range(line, 0, line + 1, 100);
	return findings(document).filter((it) => ruleOf(it).startsWith("flag-") && it.range.intersection(lines));
}

describe("findings in the editor", () => {
	afterEach(async () => {
		await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});

	it("stand in the example draft, each with its rule and the rule's page", async () => {
		const draft = await open("northlight-20f.cyd");
		const found = await someFindings(draft);
		for (const it of found) {
			assert.ok(typeof it.code === "object", it.message);
			assert.match(String(it.code.value), /^[a-z]+(?:-[a-z0-9]+)+$/);
			assert.ok(
				it.code.target.path.includes(String(it.code.value)),
				`${it.code.target} is the page of ${it.code.value}`,
			);
		}
		const groups = new Set(found.map((it) => ruleOf(it).split("-")[0]));
		for (const group of ["flag", "thin", "date"]) assert.ok(groups.has(group), `${group} among ${[...groups]}`);
	});

	it("mark the flag that no sentence supports, and the flag that a sentence contradicts", async () => {
		const draft = await open("northlight-20f.cyd");
		await someFindings(draft);
		for (const label of [OVERSIGHT, ENGAGED]) {
			assert.ok(atFlag(draft, label).length > 0, `a finding at ${label}: ${findings(draft).map(ruleOf)}`);
		}
	});

	it("change while the author types, and vanish when the fault is mended", async () => {
		const draft = await open("northlight-20f.cyd");
		await until("a finding at the flag", () => atFlag(draft, ENGAGED).length > 0);
		await replace(draft, "false", "true", ENGAGED);
		await until("no finding at the mended flag", () => atFlag(draft, ENGAGED).length === 0);
		await replace(draft, "true", "false", ENGAGED);
		await until("the finding again", () => atFlag(draft, ENGAGED).length > 0);
	});

	it("follow a sentence as it is typed letter by letter", async () => {
		const draft = await open("northlight-20f-corrected.cyd");
		const engaged = /We engage an outside security firm[^.]*\./.exec(draft.getText())?.[0];
		assert.ok(engaged);
		const denied = "We do not engage any assessors, consultants or auditors for this purpose.";
		let offset = draft.getText().indexOf(engaged);
		await replace(draft, engaged, "");
		for (const letter of denied) {
			const edit = new vscode.WorkspaceEdit();
			edit.insert(draft.uri, draft.positionAt(offset++), letter);
			await vscode.workspace.applyEdit(edit);
		}
		const contradicted = () => atFlag(draft, ENGAGED).some((it) => ruleOf(it) === "flag-contradicted");
		await until("the flag contradicts what was typed", contradicted);
		await replace(draft, denied, engaged);
		await until("no finding", () => findings(draft).length === 0);
	});

	it("are none in the corrected page", async () => {
		const draft = await open("northlight-20f-corrected.cyd");
		// A silence alone proves nothing: first see that this document is looked at.
		await replace(draft, "true", "false", ENGAGED);
		await someFindings(draft);
		await replace(draft, "false", "true", ENGAGED);
		await until("no finding", () => findings(draft).length === 0);
	});
});

describe("which documents are looked at", () => {
	afterEach(async () => {
		await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});

	it(".cyd and .16k are fact sheets", async () => {
		const sheet = await open("northlight-20f.cyd");
		assert.equal(sheet.languageId, "cyd");
		const other = await openNew("copy.16k", await textOf("northlight-20f.cyd"));
		assert.equal(other.languageId, "cyd");
		assert.equal((await someFindings(other)).length, (await someFindings(sheet)).length);
	});

	it("Markdown with front matter", async () => {
		const draft = await open("copperleaf-10k.md");
		assert.equal(draft.languageId, "markdown");
		const found = await someFindings(draft);
		assert.ok(
			found.some((it) => it.message.includes("106(b)(2)")),
			found.map((it) => it.message).join("\n"),
		);
	});

	it("Inline XBRL of an annual and of an incident report", async () => {
		const annual = await open("lanternfield-10k.htm");
		assert.equal(annual.languageId, "html");
		const flag = rangeOf(annual, "We are not aware of any risks");
		const found = await someFindings(annual);
		assert.ok(
			found.some((it) => ruleOf(it).startsWith("flag-") && it.range.intersection(flag)),
			found.map((it) => `${ruleOf(it)} ${it.range.start.line}`).join("\n"),
		);
		const incident = await open("saltmarsh-8k.htm");
		assert.ok((await someFindings(incident)).some((it) => it.message.includes("1.05")));
	});

	it("an unrelated page and an unrelated README stay silent", async () => {
		const page = await openNew(
			"harbour.html",
			"<html><body><h1>Harbour</h1><p>The lock opens at seven. Cybersecurity is discussed on Tuesday.</p></body></html>",
		);
		const readme = await open("README.md");
		// The server answers in order: once this draft has its findings, the two before it have theirs.
		await someFindings(await open("northlight-20f.cyd"));
		await sleep(1000);
		assert.deepEqual(findings(page), []);
		assert.deepEqual(findings(readme), []);
	});
});
