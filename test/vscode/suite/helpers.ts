import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import * as vscode from "vscode";

/** The API that the extension's `activate` gives. */
interface Cydlint {
	serverProcessId(): number | undefined;
}

export async function cydlint(): Promise<Cydlint> {
	const extension = vscode.extensions.getExtension<Cydlint>("cydlint.cydlint");
	assert.ok(extension, "the extension is there");
	return extension.activate();
}

/** Polls until `get` gives something; fails with `what` after 50 s. */
export async function until<T>(what: string, get: () => T | undefined | false): Promise<T> {
	const limit = Date.now() + 50_000;
	for (;;) {
		const value = get();
		if (value !== undefined && value !== false) return value;
		if (Date.now() > limit) assert.fail(`not within 50 s: ${what}`);
		await sleep(25);
	}
}

const folder = () => {
	const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
	assert.ok(uri, "a folder is open");
	return uri;
};

/** Opens a file of the workspace, by its name, in the editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name));
	await vscode.window.showTextDocument(document, { preview: false });
	return document;
}

/** Writes a file into the workspace and opens it. */
export async function openNew(name: string, text: string): Promise<vscode.TextDocument> {
	await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), Buffer.from(text));
	return open(name);
}

/** The text of a file of the workspace. */
export async function textOf(name: string): Promise<string> {
	return Buffer.from(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), name))).toString("utf8");
}

export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(document.uri).filter((it) => it.source === "cydlint");
}

/** Waits for findings in the document. */
export function someFindings(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
	return until(`findings in ${document.fileName}`, () => {
		const found = findings(document);
		return found.length > 0 && found;
	});
}

/** Where `text` stands in the document, after the first place of `from`. */
export function rangeOf(document: vscode.TextDocument, text: string, from = ""): vscode.Range {
	const all = document.getText();
	const start = all.indexOf(text, from ? all.indexOf(from) : 0);
	assert.ok(start >= 0, `the draft holds "${text}"`);
	return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Changes `old` to `fresh` as an author would, in the open editor's document. */
export async function replace(document: vscode.TextDocument, old: string, fresh: string, from = ""): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, rangeOf(document, old, from), fresh);
	assert.ok(await vscode.workspace.applyEdit(edit), "the edit was made");
}

/** What the editor shows when the pointer rests at `at`. */
export async function hoverText(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
	return hovers
		.flatMap((it) => it.contents)
		.map((it) => (typeof it === "string" ? it : it.value))
		.join("\n");
}

export function ruleOf(finding: vscode.Diagnostic): string {
	return typeof finding.code === "object" ? String(finding.code.value) : String(finding.code);
}

/**
 * What Ctrl+. offers at a place by a title, once it does. The editor takes a request back when text or settings change
 * meanwhile; a user asks again, and so do we.
 */
export async function offered(
	document: vscode.TextDocument,
	range: vscode.Range,
	title: string,
): Promise<vscode.CodeAction> {
	let last: unknown;
	for (let tries = 0; tries < 200; tries++) {
		try {
			const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				"vscode.executeCodeActionProvider",
				document.uri,
				range,
				vscode.CodeActionKind.QuickFix.value,
			);
			const found = actions.find((it) => it.title === title);
			if (found) return found;
			last = actions.map((it) => it.title);
		} catch (error) {
			last = error;
		}
		await sleep(50);
	}
	return assert.fail(`not offered: ${title}, but ${last}`);
}
