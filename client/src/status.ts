import type { Diagnostic, Disposable } from "vscode";
import { DiagnosticSeverity, languages, StatusBarAlignment, ThemeColor, window } from "vscode";
import { isChecked } from "./selector.ts";

/** What the server is doing, as the status item tells it. */
export type ServerState = "idle" | "starting" | "running" | "stopped";

export interface Status extends Disposable {
	setServer(state: ServerState): void;
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** The findings' number and what they are: `3` and `1 error, 2 warnings`. */
function count(findings: readonly Diagnostic[]): string {
	const of = (severity: DiagnosticSeverity) => findings.filter((it) => it.severity === severity).length;
	const parts = [
		[of(DiagnosticSeverity.Error), "error"],
		[of(DiagnosticSeverity.Warning), "warning"],
		[of(DiagnosticSeverity.Information) + of(DiagnosticSeverity.Hint), "note"],
	] as const;
	return parts.flatMap(([n, word]) => (n ? [plural(n, word)] : [])).join(", ");
}

/** The status bar item with the count of findings in the active editor. */
export function createStatus(): Status {
	const item = window.createStatusBarItem("cydlint.findings", StatusBarAlignment.Left, 0);
	item.name = "cydlint findings";
	/** Markdown and HTML are mostly no drafts; the item stays once a document has proved to be one. */
	const drafts = new Set<string>();
	let server: ServerState = "idle";

	const update = () => {
		const document = window.activeTextEditor?.document;
		if (!document || !isChecked(document)) return item.hide();
		const findings = languages.getDiagnostics(document.uri).filter((it) => it.source === "cydlint");
		const uri = document.uri.toString();
		if (findings.length || document.languageId === "cyd") drafts.add(uri);
		if (server !== "stopped" && !drafts.has(uri)) return item.hide();
		item.backgroundColor = undefined;
		item.command = "workbench.actions.view.problems";
		if (server === "stopped") {
			item.text = "$(error) cydlint";
			item.tooltip = "The cydlint language server does not run. Click to start it.";
			item.command = "cydlint.restart";
			item.backgroundColor = new ThemeColor("statusBarItem.errorBackground");
		} else if (server === "starting") {
			item.text = "$(loading~spin) cydlint";
			item.tooltip = "The cydlint language server is starting.";
		} else {
			item.text = `$(${findings.length ? "law" : "pass"}) cydlint ${findings.length}`;
			item.tooltip = findings.length
				? `${count(findings)} in this draft. Click for the list.`
				: "No findings in this draft.";
		}
		item.show();
	};
	const listeners = [
		window.onDidChangeActiveTextEditor(update),
		languages.onDidChangeDiagnostics(({ uris }) => {
			const active = window.activeTextEditor?.document.uri.toString();
			if (uris.some((uri) => uri.toString() === active)) update();
		}),
	];
	update();
	return {
		setServer(state) {
			server = state;
			update();
		},
		dispose() {
			for (const it of [item, ...listeners]) it.dispose();
		},
	};
}
