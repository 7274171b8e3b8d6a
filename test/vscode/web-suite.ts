import * as vscode from "vscode";

// What runs in the extension host of a browser: no Node, and so no test runner and no assertions of Node's.

const { commands, languages, window, workspace } = vscode;

function check(holds: unknown, what: string): asserts holds {
	if (!holds) throw new Error(what);
}

async function until<T>(what: string, get: () => T | undefined | false | Thenable<T | undefined | false>): Promise<T> {
	const limit = Date.now() + 15_000;
	for (;;) {
		const value = await get();
		if (value !== undefined && value !== false) return value;
		check(Date.now() < limit, `not within 15 s: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
}

const findings = ({ uri }: vscode.TextDocument) =>
	languages.getDiagnostics(uri).filter((it) => it.source === "cydlint");

const ruleOf = ({ code }: vscode.Diagnostic) => String(typeof code === "object" ? code.value : code);

async function open(name: string): Promise<vscode.TextDocument> {
	const [folder] = workspace.workspaceFolders ?? [];
	check(folder, "a folder is open");
	const document = await workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
	await window.showTextDocument(document, { preview: false });
	return document;
}

function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
	const at = document.getText().indexOf(text);
	check(at >= 0, `the draft holds ${text}`);
	return document.positionAt(at);
}

const TESTS: Readonly<Record<string, () => Promise<void>>> = {
	async "a draft of the workspace is judged in a worker of the browser, and mended"() {
		check(!("process" in globalThis) || typeof process.pid !== "number", "this is no Node");
		const draft = await open("brackenford-20f.md");
		check(draft.uri.scheme !== "file", draft.uri.scheme);
		const found = await until("ten findings", () => findings(draft).length === 10 && findings(draft));
		const flag = found.find((it) => ruleOf(it) === "flag-contradicted");
		check(flag, "the flag is told");
		const [fix] = await commands.executeCommand<vscode.CodeAction[]>(
			"vscode.executeCodeActionProvider",
			draft.uri,
			flag.range,
			vscode.CodeActionKind.QuickFix.value,
		);
		check(fix?.edit && fix.title === "Set the flag to true", `a fix, not ${fix?.title}`);
		await workspace.applyEdit(fix.edit);
		await until("nine findings", () => findings(draft).length === 9);
	},
	async "hovers, lenses, definition and completion answer"() {
		const draft = await open("lanternfield-10k.htm");
		await until("findings", () => findings(draft).length > 0);
		const name = placeOf(draft, "cyd:CybersecurityRiskManagementProcessesIntegratedFlag");
		const ask = <T>(command: string, ...more: readonly unknown[]) =>
			commands.executeCommand<readonly T[]>(command, draft.uri, ...more);
		await until("a hover", async () => (await ask<vscode.Hover>("vscode.executeHoverProvider", name)).length > 0);
		await until("lenses", async () => (await ask<vscode.CodeLens>("vscode.executeCodeLensProvider")).length > 0);
		const context = placeOf(draft, 'contextRef="c-1" name="cyd').translate(0, 13);
		await until("a definition", async () => (await ask("vscode.executeDefinitionProvider", context)).length > 0);
		const list = await commands.executeCommand<vscode.CompletionList>(
			"vscode.executeCompletionItemProvider",
			draft.uri,
			name.translate(0, 7),
		);
		const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
		check(
			labels.some((it) => it.startsWith("cyd:")),
			"names of the taxonomy are completed",
		);
	},
	async "a new draft is begun, and an example opened"() {
		const about = { form: "10-K", registrant: "Larkmere Ferries, Inc.", period: "2025-12-31", kind: "fact-sheet" };
		await commands.executeCommand("cydlint.newDraft", about);
		const draft = window.activeTextEditor?.document;
		check(draft?.isUntitled && draft.languageId === "cyd", "a new fact sheet");
		await until("one finding", () => findings(draft).map(ruleOf).join() === "draft-not-started");
		await commands.executeCommand("cydlint.openExample", "northlight-20f.cyd");
		const example = window.activeTextEditor?.document;
		check(example && example !== draft, "another document");
		await until("findings in the example", () => findings(example).length > 5);
	},
	async "the checklist and the pages of rules are shown"() {
		await open("northlight-20f-corrected.cyd");
		await commands.executeCommand("cydlint.showChecklist");
		await commands.executeCommand("cydlint.showRules");
		await until("the page", () =>
			window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => /README/.test(label))),
		);
	},
};

/** Called by VS Code in the browser's extension host; what it logs is what the runner outside counts. */
export async function run(): Promise<void> {
	const failures: { title: string; text: string }[] = [];
	for (const [title, test] of Object.entries(TESTS))
		await test().catch((error: unknown) => {
			failures.push({ title: `web: ${title}`, text: error instanceof Error ? `${error.message}` : String(error) });
		});
	console.log(
		`CYDLINT ${JSON.stringify({ passed: Object.keys(TESTS).length - failures.length, skipped: [], failures })}`,
	);
}
