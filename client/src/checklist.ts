import type { Disposable, TreeDataProvider, TreeItem } from "vscode";
import { commands, EventEmitter, languages, ThemeIcon, TreeItemCollapsibleState, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { ACCEPT } from "./accept.ts";
import type { ChecklistAnswer, Line } from "./checklist-text.ts";
import { checklistLines, progress } from "./checklist-text.ts";
import { showRulePage } from "./rule-pages.ts";
import { INSERT_SCAFFOLD } from "./scaffold.ts";
import { isChecked } from "./selector.ts";

const VIEW = "cydlint.checklist";
const GO_TO = "cydlint.goTo";

/** Answers of the server that say "ask again": the text went on (ServerCancelled, ContentModified). */
const AGAIN = new Set([-32802, -32801]);

/**
 * The view that shows, requirement by requirement, what the active draft is found to say. It asks the server and shows
 * the answer; it follows the active editor and the text, one question at a time, and changes only when the answer does.
 *
 * @param client the running client, where there is one
 */
export function createChecklist(client: () => LanguageClient | undefined): Disposable {
	let lines: readonly Line[] = [];
	let shown = "";
	let uri: string | undefined;
	let asking = false;
	let again = false;
	const changed = new EventEmitter<undefined>();
	const provider: TreeDataProvider<Line> = {
		onDidChangeTreeData: changed.event,
		getChildren: (line) => [...(line ? line.children : lines)],
		getTreeItem: (line) => treeItem(line, uri),
	};
	const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });

	const show = (answer: ChecklistAnswer | null, of: string | undefined) => {
		const text = JSON.stringify([of, answer]);
		if (text === shown) return;
		shown = text;
		uri = of;
		lines = answer ? checklistLines(answer) : [];
		// The name of a view that stands alone is not shown, nor what is beside it.
		view.message = answer ? progress(answer) : "";
		view.description = answer ? progress(answer) : "";
		const open = answer ? answer.items.length - answer.answered : 0;
		view.badge =
			open > 0 ? { value: open, tooltip: `${open} of ${answer?.items.length} requirements are open` } : undefined;
		changed.fire(undefined);
	};
	const ask = async (): Promise<void> => {
		if (asking) {
			again = true;
			return;
		}
		asking = true;
		try {
			do {
				again = false;
				await askOnce();
			} while (again && view.visible);
		} finally {
			asking = false;
		}
	};
	const askOnce = async (): Promise<void> => {
		const document = window.activeTextEditor?.document;
		const server = client();
		if (!document || !isChecked(document) || !server?.isRunning()) {
			// A list of results or a terminal in front leaves the draft's checklist where it is.
			if (window.activeTextEditor) show(null, undefined);
			return;
		}
		const own = document.uri.toString();
		try {
			const params = { textDocument: { uri: own } };
			const answer: ChecklistAnswer | null = await server.sendRequest("cydlint/checklist", params);
			if (window.activeTextEditor?.document === document) show(answer, own);
		} catch (error) {
			if (AGAIN.has((error as { code?: number }).code ?? 0)) again = true;
		}
	};
	const ifVisible = () => {
		if (view.visible) void ask();
	};
	const listeners = [
		view.onDidChangeVisibility(ifVisible),
		window.onDidChangeActiveTextEditor(ifVisible),
		workspace.onDidChangeTextDocument(({ document }) => {
			if (document === window.activeTextEditor?.document) ifVisible();
		}),
		// Findings come when the server is up or settings have changed.
		languages.onDidChangeDiagnostics(({ uris }) => {
			const active = window.activeTextEditor?.document.uri.toString();
			if (uris.some((it) => it.toString() === active)) ifVisible();
		}),
		commands.registerCommand("cydlint.acceptFromChecklist", ({ accept }: Line) =>
			commands.executeCommand(ACCEPT, { uri, ...accept }),
		),
		commands.registerCommand("cydlint.explain", ({ page }: Line) => page !== undefined && showRulePage(page)),
		commands.registerCommand("cydlint.scaffoldFromChecklist", ({ scaffold }: Line) =>
			commands.executeCommand(INSERT_SCAFFOLD, { uri, requirement: scaffold }),
		),
		commands.registerCommand("cydlint.showChecklist", () => commands.executeCommand(`${VIEW}.focus`)),
	];
	ifVisible();
	return {
		dispose() {
			for (const it of [view, changed, ...listeners]) it.dispose();
		},
	};
}

function treeItem(
	{ id, label, description, tooltip, icon, range, page, open, accept, scaffold, children }: Line,
	uri: string | undefined,
): TreeItem {
	const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
	const said = description === undefined ? label : `${label}: ${description}`;
	return {
		// Lines of another draft are other lines.
		id: `${uri} ${id}`,
		label,
		collapsibleState: children.length === 0 ? None : open ? Expanded : Collapsed,
		accessibilityInformation: { label: said },
		...(description !== undefined && { description }),
		...(tooltip !== undefined && { tooltip }),
		// The menus of the manifest go by it.
		contextValue: [page !== undefined ? "explained" : "", accept ? "finding" : "", scaffold !== undefined ? "open" : ""]
			.join(" ")
			.trim(),
		...(icon !== undefined && { iconPath: new ThemeIcon(icon) }),
		...(range && uri !== undefined && { command: { command: GO_TO, title: "Go to", arguments: [uri, range] } }),
	};
}
