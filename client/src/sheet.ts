import type { Disposable, TextDocument, WebviewPanel } from "vscode";
import { commands, Uri, ViewColumn, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { isChecked } from "./selector.ts";

/** Kind of the panel that shows a sheet. */
export const SHEET_VIEW = "cydlint.sheet";

type Format = "html" | "markdown";
interface Answer {
	readonly text: string;
}

/** Forms that a sheet is written in, by the ending of the file's name. */
const FILTERS = { HTML: ["html"], Markdown: ["md"] };

/**
 * Shows the sign-off sheet of the active draft beside it, and writes it where the user says. The server makes it; it
 * holds no script and no address, and the panel lets none run or load. A saved draft is shown anew.
 */
export function registerSheet(client: () => LanguageClient | undefined): Disposable {
	const shown = new Map<string, WebviewPanel>();
	let active: Uri | undefined;

	const show = async (): Promise<void> => {
		const draft = await savedDraft(window.activeTextEditor?.document);
		if (!draft) return;
		const html = await sheetOf(client(), draft, "html");
		if (html === undefined) return;
		const key = draft.uri.toString();
		const panel = shown.get(key) ?? open(key, draft);
		panel.webview.html = html;
		panel.reveal(ViewColumn.Beside, true);
		active = draft.uri;
	};
	const open = (key: string, { uri }: TextDocument): WebviewPanel => {
		const options = { enableScripts: false, enableForms: false, localResourceRoots: [] };
		const where = { viewColumn: ViewColumn.Beside, preserveFocus: true };
		const panel = window.createWebviewPanel(SHEET_VIEW, `Sign-off sheet: ${nameOf(uri)}`, where, options);
		shown.set(key, panel);
		panel.onDidDispose(() => shown.delete(key));
		panel.onDidChangeViewState(() => {
			if (panel.active) active = uri;
		});
		return panel;
	};
	const write = async (): Promise<Uri | undefined> => {
		const wanted = [...shown.values()].some((panel) => panel.active) ? active : undefined;
		const document = wanted
			? workspace.textDocuments.find(({ uri }) => uri.toString() === wanted.toString())
			: window.activeTextEditor?.document;
		const draft = await savedDraft(document);
		if (!draft) return undefined;
		const start = draft.uri.with({ path: `${draft.uri.path}.sheet.html` });
		const target = await window.showSaveDialog({ defaultUri: start, filters: FILTERS, title: "Write sign-off sheet" });
		return target && writeTo(target, draft);
	};
	const writeTo = async (target: Uri, draft: TextDocument): Promise<Uri | undefined> => {
		const text = await sheetOf(client(), draft, target.path.endsWith(".md") ? "markdown" : "html");
		if (text === undefined) return undefined;
		await workspace.fs.writeFile(target, new TextEncoder().encode(text));
		return target;
	};
	const again = async (draft: TextDocument): Promise<void> => {
		const panel = shown.get(draft.uri.toString());
		const html = panel && (await sheetOf(client(), draft, "html"));
		if (panel && html !== undefined) panel.webview.html = html;
	};
	const all = [
		commands.registerCommand("cydlint.showSheet", show),
		commands.registerCommand("cydlint.writeSheet", (target?: Uri) => {
			const draft = window.activeTextEditor?.document;
			return target instanceof Uri && draft ? writeTo(target, draft) : write();
		}),
		workspace.onDidSaveTextDocument(again),
	];
	return {
		dispose() {
			for (const it of [...all, ...shown.values()]) it.dispose();
		},
	};
}

/** The draft, saved: a sheet is of a file. Tells the user where there is none. */
async function savedDraft(document: TextDocument | undefined): Promise<TextDocument | undefined> {
	if (!document || !isChecked(document)) {
		void window.showInformationMessage("Open a draft first: the sign-off sheet is of the draft in the active editor.");
		return undefined;
	}
	if (document.isUntitled || document.isDirty) {
		const save = "Save and Go On";
		const said = "The sheet is of the file as it is saved, and this draft has changes that are not.";
		if ((await window.showWarningMessage(said, save)) !== save || !(await document.save())) return undefined;
	}
	return document;
}

/** Asks the server for the sheet; says why where there is none. */
async function sheetOf(
	server: LanguageClient | undefined,
	{ uri }: TextDocument,
	format: Format,
): Promise<string | undefined> {
	if (!server?.isRunning()) {
		void window.showWarningMessage("The language server is not running.");
		return undefined;
	}
	const bytes = await workspace.fs.readFile(uri);
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
	const params = { textDocument: { uri: uri.toString() }, file: nameOf(uri), sha256, size: bytes.length, format };
	const answer: Answer | null = await server.sendRequest("cydlint/sheet", params);
	if (!answer)
		void window.showInformationMessage("This document is no cybersecurity disclosure: there is nothing to sign.");
	return answer?.text;
}

function nameOf({ path }: Uri): string {
	return path.slice(path.lastIndexOf("/") + 1);
}
